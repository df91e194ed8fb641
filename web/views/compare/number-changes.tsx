import type { ReactNode } from 'react';
import type { NumberDifference, QuotedFigure } from '../../../server/domain/comparison-view.ts';
import { MISSING, periodText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { Amount } from '../../components/amount.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './editions.module.css';
import type { Sides } from './task-changes.tsx';

const css = bindClasses(styles);

/** Every number that differs, what was promised before what was done; each leads to its sentence. */
export function NumberChanges({
  numbers,
  before,
  after,
}: Sides & { readonly numbers: readonly NumberDifference[] }): ReactNode {
  const words = useCompareText();
  const lang = useLang();
  const url = useUrl();
  const ordered = [...numbers].sort((a, b) => Number(a.of === 'actual') - Number(b.of === 'actual'));
  return (
    // Wide reports scroll by themselves on a phone.
    <div className={css('scroll')} role="region" aria-label={words.numbers} tabIndex={0} data-own-keys="">
      <table className={css('table')}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" className={css('what')}>
              <span className="sr-only">{words.measureOf}</span>
            </th>
            <th scope="col">{periodName(before.period, lang)}</th>
            <th scope="col">{periodName(after.period, lang)}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((entry) => (
            <tr key={`${entry.indicatorId}${entry.of}`} className={css(entry.of === 'target' && 'promise')}>
              <th scope="row">
                <Link href={url.href(`/indicators/${encodeURIComponent(entry.indicatorId)}`)}>
                  <Name of={entry} />
                </Link>
              </th>
              <td className={css('what')}>{words[entry.of]}</td>
              <td>
                <Quoted figure={entry.before} reportId={before.id} />
              </td>
              <td>
                <Quoted figure={entry.after} reportId={after.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Quoted({
  figure,
  reportId,
}: {
  readonly figure: QuotedFigure | null;
  readonly reportId: string;
}): ReactNode {
  if (figure === null) return MISSING;
  return (
    <FigureLink reportId={reportId} spans={figure.span === null ? [] : [figure.span]}>
      <Amount value={figure.value} unit={figure.unit} />
    </FigureLink>
  );
}

function periodName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
