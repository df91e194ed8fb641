import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { parseRange, type TextRange } from '../../lib/span-address.ts';
import { blockEdges, marksOf, type BlockEdges } from './marks.ts';

/** What the address of a report page picks out. */
export interface Selection {
  /** The task whose metrics stand at the right. */
  readonly taskNo: string | null;
  readonly indicatorId: string | null;
  /** An open milestone; then no metric is. */
  readonly milestoneId: string | null;
  /** Characters to highlight and scroll to. */
  readonly hit: TextRange | null;
}

/** Reads `?span=`, `?metric=`, `?milestone=` and `?task=`: a span finds its metric and task, a metric its task; else the first task. */
export function readSelection(search: string, report: ReportDetail): Selection {
  const params = new URLSearchParams(search);
  const span = parseRange(params.get('span'));
  const hit = span !== null && span.end <= report.text.length ? span : null;
  const wanted = params.get('metric');
  const edges = blockEdges(report.blocks);
  const milestoneId = params.get('milestone');
  const metric =
    milestoneId === null
      ? report.metrics.find((each) =>
          wanted === null ? covers(each, hit, edges) : each.indicatorId === wanted,
        )
      : undefined;
  const taskNo =
    params.get('task') ??
    metric?.taskNo ??
    (hit === null ? null : taskAt(report, hit)) ??
    report.tasks[0]?.no ??
    null;
  return { taskNo, indicatorId: metric?.indicatorId ?? null, milestoneId, hit };
}

function covers(metric: ReportDetail['metrics'][number], hit: TextRange | null, edges: BlockEdges): boolean {
  return (
    hit !== null && marksOf(metric, edges).some(({ start, end }) => start <= hit.start && hit.end <= end)
  );
}

function taskAt({ blocks }: ReportDetail, { start }: TextRange): string | null {
  return blocks.find((block) => block.start <= start && start < block.end)?.taskNo ?? null;
}
