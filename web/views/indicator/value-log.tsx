import type { ReactNode } from 'react';
import { amountText, periodText, type Lang } from '../../../server/domain/format.ts';
import type { PeriodObservations, StatedObservation } from '../../../server/domain/observation-history.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { FigureLink } from '../../components/figure-link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './record.module.css';

const css = bindClasses(styles);

/** Every figure that a report stated. Two of one quarter that differ are both shown at once: one in force, one struck. */
export function ValueLog({
  observations,
}: {
  readonly observations: readonly PeriodObservations[];
}): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  const count = observations.reduce((sum, { statements }) => sum + statements.length, 0);
  const conflicts = observations.filter(
    ({ statements }) => new Set(statements.map((entry) => written(entry, lang))).size > 1,
  );
  if (count === 0) return null;
  return (
    <>
      {conflicts.map((entry) => (
        <div key={entry.period} className={css('conflict')}>
          <p>{words.conflict(periodName(entry.period, lang))}</p>
          <Lines entries={[entry]} />
        </div>
      ))}
      <details className={css('more')}>
        <summary>{words.values(count)}</summary>
        <Lines entries={observations} />
      </details>
    </>
  );
}

function Lines({ entries }: { readonly entries: readonly PeriodObservations[] }): ReactNode {
  const words = useMetricText();
  const text = useText();
  const lang = useLang();
  return (
    <ul className={css('list')}>
      {entries.flatMap(({ period, statements }) =>
        statements.map((statement) => {
          const { editionId, observation, isCurrent, issuedOn, isIllustrative, review } = statement;
          const amount = written(statement, lang);
          const isAlone = statements.length === 1;
          return (
            <li key={period + editionId}>
              <span className={css('when')}>{periodName(period, lang)}</span>
              <span>
                <FigureLink reportId={editionId} spans={observation.spans}>
                  {isCurrent ? amount : <del>{amount}</del>}
                </FigureLink>
                <span className={css('from')}>
                  {' '}
                  {[
                    isIllustrative ? text.indicator.made : text.how[observation.how],
                    review === 'accepted' ? null : text.indicator.reviewed[review],
                    isAlone ? null : isCurrent ? words.chosen : words.restated,
                    issuedOn,
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </span>
            </li>
          );
        }),
      )}
    </ul>
  );
}

function written({ observation }: StatedObservation, lang: Lang): string {
  return amountText(observation.value, observation.unit, lang);
}

function periodName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
