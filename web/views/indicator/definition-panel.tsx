import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { SectionHead } from '../../components/section-head.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useUrl } from '../../lib/use-url.ts';
import { MarkedQuote } from './marked-quote.tsx';

/** The sentence that sets the target: what exactly was promised. */
export function DefinitionPanel({
  detail: { metric, edition },
}: {
  readonly detail: IndicatorDetail;
}): ReactNode {
  const text = useText();
  const url = useUrl();
  const spans = metric.target?.spans ?? [];
  if (spans.length === 0) return null;
  const href = reportHref(url, edition?.id ?? null, spans);
  return (
    <section>
      <SectionHead
        title={text.indicator.definition}
        {...(href === null ? {} : { end: <Link href={href}>{text.indicator.open} →</Link> })}
      />
      <MarkedQuote spans={spans} isSmall />
    </section>
  );
}
