import type { ReportDetail, TextBlock } from '../../../server/domain/scorecard.ts';

/** A task of the report's text, or a stretch between tasks: its heading and its labelled parts. */
export interface TextSection {
  readonly key: string;
  readonly taskNo: string | null;
  readonly heading: TextBlock | null;
  readonly parts: readonly TextBlock[];
}

/** Roles that stand as the heading of their section instead of below a label. */
const HEADING_ROLES: ReadonlySet<string> = new Set(['task', 'indicator']);

/** Cuts the blocks of a report, in the order of its text, into one section a task; running numbers are left out. */
export function textSections({ blocks }: Pick<ReportDetail, 'blocks'>): readonly TextSection[] {
  const ordered = [...blocks].sort((a, b) => a.start - b.start).filter((block) => block.end > block.start);
  const runs: TextBlock[][] = [];
  for (const block of ordered) {
    const run = runs.at(-1);
    if (run?.[0]?.taskNo === block.taskNo) run.push(block);
    else runs.push([block]);
  }
  return runs.map(toSection);
}

function toSection(run: readonly TextBlock[]): TextSection {
  const [first] = run;
  const taskNo = first?.taskNo ?? null;
  const shown = run.filter((block) => block.role !== 'number');
  const heading = shown.find(isHeading) ?? null;
  return {
    key: `${taskNo ?? 'text'}-${first?.start ?? 0}`,
    taskNo,
    heading,
    parts: shown.filter((block) => block !== heading),
  };
}

function isHeading(block: TextBlock): boolean {
  return block.kind === 'heading' || (block.role !== null && HEADING_ROLES.has(block.role));
}
