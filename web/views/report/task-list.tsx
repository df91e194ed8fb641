import type { ReactNode } from 'react';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './task-list.module.css';

const css = bindClasses(styles);

/** The tasks of the report with the figures that wait in each. */
export function TaskList({
  report,
  taskNo,
}: {
  readonly report: ReportDetail;
  readonly taskNo: string | null;
}): ReactNode {
  const text = useText();
  const { here } = useUrl();
  return (
    <nav className={css('tasks')} aria-label={text.report.tasks}>
      {report.tasks.map((task) => {
        const waiting = report.metrics.filter(
          (metric) => metric.taskNo === task.no && metric.bucket === 'pending',
        ).length;
        return (
          <Link
            key={task.id}
            href={here({ task: task.no, metric: null, milestone: null, span: null })}
            replace
            aria-current={task.no === taskNo ? 'true' : undefined}
          >
            <span className="num">{task.no}</span>
            <span>
              <Name of={{ name: task.shortTitle, nameEn: task.titleEn }} />
            </span>
            {waiting > 0 && (
              <b className={css('waiting')} aria-label={text.nav.toCheck(waiting)}>
                {waiting}
              </b>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
