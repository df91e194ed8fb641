/** What changed between two wordings: runs of words that stay, go or come. Chinese is compared sign by sign, numbers and Latin words whole. */

export interface WordRun {
  readonly kind: 'same' | 'dropped' | 'added';
  readonly text: string;
}

const TOKEN = /[A-Za-z]+|\d+(?:[.,]\d+)*%?|\s+|./gsu;
/** Longer wordings are shown as replaced: the comparison takes time by the product of their lengths. */
const MOST_TOKENS = 1500;

/** The runs in order; joining same and dropped ones gives `before`, same and added ones `after`. */
export function diffWords(before: string, after: string): readonly WordRun[] {
  const a = before.match(TOKEN) ?? [];
  const b = after.match(TOKEN) ?? [];
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS)
    return before === after
      ? joined([['same', before]])
      : joined([
          ['dropped', before],
          ['added', after],
        ]);
  const lengths = commonLengths(a, b);
  const steps: [WordRun['kind'], string][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      steps.push(['same', left]);
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))
    ) {
      steps.push(['dropped', left ?? '']);
      i += 1;
    } else {
      steps.push(['added', right]);
      j += 1;
    }
  }
  return joined(steps);
}

/** Length of the longest common subsequence of the tokens from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (row === undefined) continue;
      row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

/** Neighbours of one kind as one run; within a change what went stands before what came. */
function joined(steps: readonly (readonly [WordRun['kind'], string])[]): readonly WordRun[] {
  const runs: { kind: WordRun['kind']; text: string }[] = [];
  for (const [kind, text] of steps) {
    if (text === '') continue;
    const last = runs.at(-1);
    const earlier = runs.at(-2);
    if (last?.kind === kind) last.text += text;
    else if (kind === 'dropped' && last?.kind === 'added' && earlier?.kind === 'dropped')
      earlier.text += text;
    else if (kind === 'dropped' && last?.kind === 'added') runs.splice(-1, 0, { kind, text });
    else runs.push({ kind, text });
  }
  return runs;
}
