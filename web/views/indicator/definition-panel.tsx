import type { ReactNode } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import { MarkedQuote } from './marked-quote.tsx';
import styles from './source-panel.module.css';

const css = bindClasses(styles);

/** What exactly was promised: the sentence that sets the target, which way is good, what the figures cover. */
export function DefinitionPanel({
  detail: { metric, edition },
}: {
  readonly detail: IndicatorDetail;
}): ReactNode {
  const text = useText();
  const url = useUrl();
  const words = useMetricText();
  const spans = metric.target?.spans ?? [];
  const { target, actual, direction, weight } = metric;
  const facts: readonly (readonly [string, string | null])[] = [
    [words.measures.direction, words.directions[direction]],
    [words.measures.basis, actual === null ? null : words.bases[actual.basis]],
    [words.measures.unit, target?.unit ?? actual?.unit ?? null],
    [words.measures.weight, weight === null ? null : String(weight)],
  ];
  const href = reportHref(url, edition?.id ?? null, spans);
  return (
    <section>
      <SectionHead
        title={text.indicator.definition}
        {...(href === null ? {} : { end: <Link href={href}>{text.indicator.open} →</Link> })}
      />
      {spans.length > 0 && <MarkedQuote spans={spans} isSmall />}
      <dl className={css('facts')}>
        {facts.flatMap(([label, value]) =>
          value === null || value === ''
            ? []
            : [
                <dt key={label}>{label}</dt>,
                <dd key={`${label}.`} lang={textLang(value)}>
                  {value}
                </dd>,
              ],
        )}
      </dl>
    </section>
  );
}
