import type { ReactNode } from 'react';
import type { MetricDifference } from '../../../server/domain/comparison-view.ts';
import { Amount } from '../../components/amount.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './editions.module.css';
import type { Sides } from './task-changes.tsx';

const css = bindClasses(styles);

/** Indicators that only one of the reports names, with the target it states. */
export function MetricChanges({
  metrics,
  before,
  after,
}: Sides & { readonly metrics: readonly MetricDifference[] }): ReactNode {
  const words = useCompareText();
  const url = useUrl();
  return (
    <ul className={css('list')}>
      {metrics.map(({ kind, indicatorId, target, ...named }) => {
        const edition = kind === 'dropped' ? before : after;
        const href = url.href(`/indicators/${encodeURIComponent(indicatorId)}`, { period: edition.period });
        return (
          <li key={indicatorId}>
            <span className={css('kind', kind)}>{words[kind]}</span>
            <span className={css('no')} />
            <span>
              <Link href={href}>
                <Name of={named} />
              </Link>
              {target !== null && (
                <span className={css('aside')}>
                  {' '}
                  {words.target}{' '}
                  <FigureLink reportId={edition.id} spans={target.span === null ? [] : [target.span]}>
                    <Amount value={target.value} unit={target.unit} />
                  </FigureLink>
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
