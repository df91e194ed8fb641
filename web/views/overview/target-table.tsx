import type { ReactNode } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { TargetRow } from './target-row.tsx';
import styles from './target-table.module.css';

const css = bindClasses(styles);

/** Every reported target on one ruler. Roles are spelled out because the rows are laid out as a grid. */
export function TargetTable({
  metrics,
  elapsed,
  reportId,
}: {
  readonly metrics: readonly ScorecardMetric[];
  readonly elapsed: number;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  return (
    <table className={css('table')} role="table" aria-label={text.board.targets}>
      <thead role="rowgroup">
        <tr className={css('row', 'head')} role="row">
          <th role="columnheader" scope="col">
            {text.board.reported(metrics.length)}
          </th>
          <th role="columnheader" scope="col" className={css('end')}>
            {text.board.actual}
          </th>
          <th role="columnheader" scope="col" className={css('end')}>
            {text.board.target}
          </th>
          <th role="columnheader" scope="col">
            <span className="sr-only">{text.board.scale}</span>
            <Axis elapsed={elapsed} />
          </th>
          <th role="columnheader" scope="col" className={css('end')}>
            {text.board.attainment}
          </th>
          <th role="columnheader" scope="col">
            {text.board.status}
          </th>
          <th role="columnheader" scope="col">
            {text.board.trend}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {metrics.map((metric) => (
          <TargetRow key={metric.indicatorId} metric={metric} reportId={reportId} />
        ))}
      </tbody>
    </table>
  );
}

/** Ticks of the shared ruler; the year's share is left out where it would cover the 100. */
function Axis({ elapsed }: { readonly elapsed: number }): ReactNode {
  const text = useText();
  return (
    <span className={css('axis')} aria-hidden="true">
      <span style={{ insetInlineStart: '0%' }}>0</span>
      {elapsed < 100 && (
        <span className={css('pace')} style={{ insetInlineStart: `${elapsed / 2}%` }}>
          {text.board.pace(elapsed)}
        </span>
      )}
      <span className={css('goal')} style={{ insetInlineStart: '50%' }}>
        100%
      </span>
      <span className={css('step')} style={{ insetInlineStart: '75%' }}>
        150%
      </span>
      <span style={{ insetInlineStart: '100%' }}>200%</span>
    </span>
  );
}
