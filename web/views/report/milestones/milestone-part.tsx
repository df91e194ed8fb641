import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { milestonesQuery } from '../../../api/milestones.ts';
import { KeyCap } from '../../../components/key-cap.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useKeys } from '../../../lib/use-keys.ts';
import { MilestoneCard } from './milestone-card.tsx';
import styles from './milestones.module.css';

const css = bindClasses(styles);
/** The milestones of the task at hand, each to be checked; M goes to the next one of the report. */
export function MilestonePart({
  report,
  taskNo,
  chosen,
  onChoose,
  onGo,
}: {
  readonly report: ReportDetail;
  readonly taskNo: string | null;
  readonly chosen: string | null;
  /** Opens a milestone, or closes the open one. */
  readonly onChoose: (item: MilestoneItem) => void;
  /** Chosen by key: it takes the focus. */
  readonly onGo: (item: MilestoneItem, taskNo: string | null) => void;
}): ReactNode {
  const { milestones: words } = useCheckingText();
  const { data } = useQuery(milestonesQuery(report.id));
  const taskNos = useMemo(() => new Map(report.tasks.map(({ id, no }) => [id, no])), [report.tasks]);
  const taskNoOf = useMemo(
    () => (item: MilestoneItem) => (item.taskId === null ? null : (taskNos.get(item.taskId) ?? null)),
    [taskNos],
  );
  const own = (data ?? []).filter((item) => taskNoOf(item) === taskNo);
  const keys = useMemo(() => {
    const all = data ?? [];
    const at = all.findIndex(({ id }) => id === chosen);
    const first = all.findIndex((item) => taskNoOf(item) === taskNo);
    const go = (index: number) => (): void => {
      const item = all[index];
      if (item !== undefined) onGo(item, taskNoOf(item));
    };
    return { m: go(at < 0 ? Math.max(first, 0) : at + 1), M: go(at - 1) };
  }, [data, chosen, taskNo, taskNoOf, onGo]);
  useKeys(keys);
  if (own.length === 0) return null;
  return (
    <section className={css('part')} aria-label={words.title(own.length)}>
      <SectionHead isMinor title={words.title(own.length)} end={<KeyCap>M</KeyCap>} />
      {own.map((item) => (
        <MilestoneCard
          key={item.id}
          item={item}
          report={report}
          isOpen={item.id === chosen}
          onChoose={() => onChoose(item)}
        />
      ))}
    </section>
  );
}
