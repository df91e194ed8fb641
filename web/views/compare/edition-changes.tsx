import type { ReactNode } from 'react';
import type {
  MetricDifference,
  ReportComparison,
  TaskDifference,
} from '../../../server/domain/comparison-view.ts';
import { periodText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { CompareText } from '../../lib/i18n/compare-zh.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './editions.module.css';
import { MetricChanges } from './metric-changes.tsx';
import { NumberChanges } from './number-changes.tsx';
import { TaskChanges } from './task-changes.tsx';

const css = bindClasses(styles);

/** What changed between two reports: how much of what, then tasks, indicators and numbers. */
export function EditionChanges({ changes }: { readonly changes: ReportComparison }): ReactNode {
  const words = useCompareText();
  const lang = useLang();
  const { tasks, metrics, numbers, before, after } = changes;
  const parts = summary(changes, words);
  const periods = [before, after].map(({ period }) => periodName(period, lang));
  return (
    <>
      <h1 className={css('headline', 'serif')}>
        {parts.length === 0 ? words.diffNone : words.diffSummary(parts)}
      </h1>
      <p className={css('note')}>{periods.join(' → ')}</p>
      {tasks.length > 0 && (
        <section>
          <SectionHead title={words.tasks} />
          <TaskChanges tasks={tasks} before={before} after={after} />
        </section>
      )}
      {metrics.length > 0 && (
        <section>
          <SectionHead title={words.metrics} />
          <MetricChanges metrics={metrics} before={before} after={after} />
        </section>
      )}
      {numbers.length > 0 && (
        <section>
          <SectionHead title={words.numbers} />
          <NumberChanges numbers={numbers} before={before} after={after} />
        </section>
      )}
    </>
  );
}

function summary({ tasks, metrics, numbers }: ReportComparison, words: CompareText): readonly string[] {
  const count = (kind: TaskDifference['kind']) => tasks.filter((task) => task.kind === kind).length;
  const metricCount = (kind: MetricDifference['kind']) =>
    metrics.filter((metric) => metric.kind === kind).length;
  const parts: readonly (readonly [number, (n: number) => string])[] = [
    [count('added'), words.tasksAdded],
    [count('dropped'), words.tasksDropped],
    [count('reworded'), words.tasksReworded],
    [metricCount('added'), words.metricsAdded],
    [metricCount('dropped'), words.metricsDropped],
    [numbers.filter((entry) => entry.of === 'target').length, words.targetsChanged],
    [numbers.filter((entry) => entry.of === 'actual').length, words.figuresChanged],
  ];
  return parts.filter(([n]) => n > 0).map(([n, word]) => word(n));
}

function periodName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
