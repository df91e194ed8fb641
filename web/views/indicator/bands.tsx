import type { ReactNode } from 'react';
import { amountText, percentText } from '../../../server/domain/format.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './bands.module.css';

const css = bindClasses(styles);

/** The levels of a target with more than one: what each asks and how far the figure is by it. */
export function Bands({ metric }: { readonly metric: ScorecardMetric }): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  if (metric.bands.length < 2) return null;
  return (
    <ul className={css('bands')} aria-label={words.bands}>
      {metric.bands.map(({ level, label, value, unit, attainment, status }) => (
        <li key={level}>
          <span className={css('label')}>{label[lang]}</span>
          <b className="num">{amountText(value, unit, lang)}</b>
          <span className="num">{percentText(attainment)}</span>
          <StatusBadge
            metric={{ bucket: metric.review === 'pending' ? 'pending' : status, used: metric.used }}
          />
        </li>
      ))}
    </ul>
  );
}
