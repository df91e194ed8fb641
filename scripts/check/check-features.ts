import ts from 'typescript';
import type { StepResult } from './step.ts';

/** Features of each group: A has eight, B nine, and so on. Every one has its row, whatever its state. */
const GROUPS = { A: 8, B: 9, C: 7, D: 5, E: 5, F: 6, G: 4, H: 4, I: 2, J: 3, K: 2 } as const;
const STATES = ['done', 'partly', 'not yet'];
const ROW = /^\|\s*(?<id>[A-K]\d)\s*\|(?<name>[^|]*)\|(?<state>[^|]*)\|(?<proof>[^|]*)\|/;
/** `test/file.test.ts` › title */
const PROOF = /`(?<file>test\/[^`]+)`\s*›\s*(?<title>[^;]+)/g;

/**
 * Holds the table of features against the tests it names: every feature has one row, a state and,
 * unless it is not there yet, at least one test whose file and title exist.
 *
 * @param table text of docs/features.md
 * @param testText text of a test file, or null when there is no such file
 */
export function checkFeatures(table: string, testText: (path: string) => string | null): StepResult {
  const problems: string[] = [];
  const rows = new Map<string, { readonly state: string; readonly proof: string }>();
  for (const line of table.split('\n')) {
    const { id, state, proof } = ROW.exec(line)?.groups ?? {};
    if (id === undefined || state === undefined || proof === undefined) continue;
    if (rows.has(id)) problems.push(`${id} stands twice`);
    rows.set(id, { state: state.trim(), proof });
  }
  const ids = Object.entries(GROUPS).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
  );
  for (const id of ids) {
    const row = rows.get(id);
    if (row === undefined) problems.push(`${id} has no row`);
    else problems.push(...checkRow(row.state, row.proof, testText).map((problem) => `${id} ${problem}`));
  }
  for (const id of rows.keys()) if (!ids.includes(id)) problems.push(`${id} is no feature`);
  const counts = STATES.map(
    (state) => `${[...rows.values()].filter((row) => row.state === state).length} ${state}`,
  );
  return { problems, note: counts.join(', ') };
}

function checkRow(
  state: string,
  proof: string,
  testText: (path: string) => string | null,
): readonly string[] {
  if (!STATES.includes(state)) return [`is "${state}", which is none of ${STATES.join(', ')}`];
  const proofs = [...proof.matchAll(PROOF)].map((match) => match.groups ?? {});
  if (proofs.length === 0) return state === 'not yet' ? [] : ['names no test'];
  return proofs.flatMap(({ file = '', title = '' }) => {
    const text = testText(file);
    if (text === null) return [`names ${file}, which is not there`];
    return testTitles(file, text).has(title.trim())
      ? []
      : [`names “${title.trim()}”, which is no test in ${file}`];
  });
}

/** Titles given to `it`, `test` and `describe`, also through `.each` and `.skipIf`. */
export function testTitles(path: string, text: string): ReadonlySet<string> {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const titles = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(it|test|describe)\b/.test(node.expression.getText(source))) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteralLike(first)) titles.add(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}
