import type { ReactNode } from 'react';
import type { CellChange } from '../../../server/domain/cell-change.ts';
import type { WordRun } from '../../../server/domain/diff-words.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { textLang } from '../../lib/text-lang.ts';

/** Signs of a stretch that stays which are shown on either side of a change. */
const AROUND = 16;

/** One side of a changed cell; of long words what differs is marked, and what stays is cut short. */
export function CellSide({
  cell: { was, becomes, words },
  side,
}: {
  readonly cell: Pick<CellChange, 'was' | 'becomes' | 'words'>;
  readonly side: 'was' | 'becomes';
}): ReactNode {
  const { review } = useText();
  const text = side === 'was' ? was : becomes;
  if (text === null) return side === 'was' ? review.comes : review.goes;
  const Mark = side === 'was' ? 'del' : 'ins';
  const own = side === 'was' ? 'dropped' : 'added';
  const runs = words.filter(({ kind }) => kind === 'same' || kind === own);
  if (runs.length < 2 || runs.every(({ kind }) => kind === 'same'))
    return <Mark lang={textLang(text)}>{displayText(text)}</Mark>;
  return (
    <span lang={textLang(text)}>
      {runs.map((run, index) =>
        run.kind === 'same' ? (
          <span key={index}>{displayText(shortened(run, index === 0, index === runs.length - 1))}</span>
        ) : (
          <Mark key={index}>{displayText(run.text)}</Mark>
        ),
      )}
    </span>
  );
}

/** A stretch that stays, without its middle; at the ends of the cell only the side next to the change. */
function shortened({ text }: WordRun, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * AROUND + 1) return text;
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  return `${head}…${tail}`;
}
