import type { ReactNode } from 'react';
import { quarterText, yearToDateText } from '../../../server/domain/format.ts';
import type { Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { spanToShow } from '../../lib/span-address.ts';
import { useUrl } from '../../lib/use-url.ts';
import { MarkedQuote } from './marked-quote.tsx';
import styles from './source-panel.module.css';

const css = bindClasses(styles);

/** The sentence the figure was read from, number marked, and where, when and how; or what is said instead of a figure. */
export function SourcePanel({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const url = useUrl();
  const { metric, edition } = detail;
  if (edition === null) return null;
  const { actual, said } = metric;
  const spans = actual?.spans ?? (said === null ? [] : [said]);
  const href = reportHref(url, edition.id, spans);
  const title = actual === null && said !== null ? text.indicator.saidInstead : text.indicator.source;
  const open = href === null ? undefined : <Link href={href}>{text.indicator.open} →</Link>;
  return (
    <section aria-label={title}>
      <SectionHead title={title} {...(open === undefined ? {} : { end: open })} />
      {spans.length === 0 ? (
        <p className={css('nothing')}>{text.indicator.nothingSaid}</p>
      ) : (
        <MarkedQuote spans={spans} />
      )}
      {actual !== null && <Facts detail={detail} />}
    </section>
  );
}

function Facts({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const words = text.indicator;
  const { metric, task } = detail;
  const span = spanToShow(metric.actual?.spans ?? []);
  return (
    <dl className={css('facts')}>
      {span !== null && (
        <Fact label={words.location}>{words.locationOf(task?.no ?? null, span.start, span.end)}</Fact>
      )}
      <Fact label={words.period}>{periodOf(detail, text, lang)}</Fact>
      {metric.actual !== null && <Fact label={words.how}>{text.how[metric.actual.how]}</Fact>}
      {metric.review !== null && <Fact label={words.review}>{words.reviewed[metric.review]}</Fact>}
      {metric.claim !== null && <Fact label={words.claim}>{claimOf(metric.claim, text)}</Fact>}
      {metric.owners.length > 0 && (
        <Fact label={words.owners}>
          <span lang="zh">{metric.owners.join('、')}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What stretch of time the figure speaks for: the year so far, the quarter alone, or its end. */
function periodOf({ period, metric: { actual } }: IndicatorDetail, text: Text, lang: Lang): string {
  const quarter = parseQuarter(period);
  if (quarter === null || actual === null) return period;
  const words = text.indicator;
  const name = quarterText(quarter.quarter, lang);
  const stretch = {
    cumulative: yearToDateText(quarter, lang),
    new: words.quarterAlone(name),
    level: words.atQuarterEnd(name),
  }[actual.basis];
  return actual.asOf === null
    ? stretch
    : `${stretch}${lang === 'zh' ? '，' : ', '}${words.asOf(actual.asOf)}`;
}

function claimOf({ quote, holds }: NonNullable<IndicatorDetail['metric']['claim']>, text: Text): string {
  const words = text.indicator;
  const shown = displayText(quote);
  if (holds === null) return words.claimUnknown(shown);
  return holds ? words.claimHolds(shown) : words.claimFails(shown);
}
