import type { ReactNode } from 'react';
import type { ThresholdView } from '../../../../server/domain/threshold-view.ts';
import { Name } from '../../../components/name.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { OTHER_FIELDS, PACE_FIELDS, shownValue } from './threshold-entry.ts';
import styles from './thresholds.module.css';

const css = bindClasses(styles);

/** The metrics that are judged by thresholds of their own: which, what, by whom. */
export function OwnThresholds({ metrics }: Pick<ThresholdView, 'metrics'>): ReactNode {
  const words = useDefinitionText();
  const { log } = useAdminText();
  const { here } = useUrl();
  const text = words.thresholds;
  return (
    <section className={css('own')}>
      <SectionHead title={text.ownTitle} />
      {metrics.length === 0 && <p className={css('none')}>{text.ownNone}</p>}
      <ul>
        {metrics.map((metric) => (
          <li key={metric.indicatorId}>
            <Link href={here({ metric: metric.indicatorId })}>
              <Name of={metric} />
            </Link>
            <span>
              {[...PACE_FIELDS, ...OTHER_FIELDS]
                .flatMap((name) => {
                  const value = metric.changed[name];
                  return value === undefined ? [] : [`${text.label[name]} ${shownValue(name, value)}`];
                })
                .join(' · ')}
            </span>
            <small>
              {words.saidBy(log.actors[metric.said.actor] ?? metric.said.actor, momentText(metric.said.at))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
