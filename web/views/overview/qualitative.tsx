import type { ReactNode } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './qualitative.module.css';

const css = bindClasses(styles);

/** Duties without a numeric target: named, never judged by a number. */
export function Qualitative({ metrics }: { readonly metrics: readonly ScorecardMetric[] }): ReactNode {
  const text = useText();
  const { href } = useUrl();
  return (
    <section aria-label={text.board.qualitative}>
      <SectionHead isMinor title={`${text.board.qualitative} ${metrics.length}`} />
      <ul className={css('list')}>
        {metrics.map((metric) => (
          <li key={metric.indicatorId}>
            <Link href={href(`/indicators/${encodeURIComponent(metric.indicatorId)}`)}>
              <Name of={metric} />
            </Link>
            <StatusBadge metric={metric} />
          </li>
        ))}
      </ul>
    </section>
  );
}
