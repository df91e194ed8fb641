import { lazy, Suspense, useId, useRef, type ReactNode } from 'react';
import {
  amountText,
  percentText,
  signedAmountText,
  targetText,
  type Lang,
} from '../../../server/domain/format.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Amount } from '../../components/amount.tsx';
import { FigureLink } from '../../components/figure-link.tsx';
import { Link } from '../../components/link.tsx';
import { Name, nameText } from '../../components/name.tsx';
import { SourceQuote } from '../../components/source-quote.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { useNear } from '../../lib/use-near.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './pinned-gauge.module.css';

const css = bindClasses(styles);
const HEIGHT = 'var(--gauge-height)';
/** The page is read before the dials are drawn. */
const GaugeChart = lazy(async () => ({
  default: (await import('../../components/gauge-chart.tsx')).GaugeChart,
}));

/** A pinned metric as a gauge with its figures and the sentence it was read from. */
export function PinnedGauge({
  metric,
  reportId,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const heading = useId();
  const label = gaugeLabel(metric, text, lang);
  const spans = metric.actual?.spans ?? metric.target?.spans ?? [];
  const page = url.href(`/indicators/${encodeURIComponent(metric.indicatorId)}`);
  const sentence = reportHref(url, reportId, spans);
  return (
    <section className={css('gauge')} aria-labelledby={heading}>
      <header className={css('head')}>
        <h2 id={heading}>
          <Link href={page}>
            <Name of={metric} />
          </Link>
        </h2>
        <StatusBadge metric={metric} />
        {metric.taskNo !== null && <span className={css('task')}>{text.board.task(metric.taskNo)}</span>}
      </header>
      <div className={css('body')}>
        <Link className={css('dial')} href={sentence ?? page}>
          <Dial metric={metric} label={label} />
        </Link>
        <Facts metric={metric} reportId={reportId} />
      </div>
      <SourceQuote spans={spans} href={sentence} />
    </section>
  );
}

/** Drawn when it is about to be seen: on a phone it stands far below, and what draws it is heavy. */
function Dial({ metric, label }: { readonly metric: ScorecardMetric; readonly label: string }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  const room = <div ref={place} role="img" aria-label={label} style={{ height: HEIGHT }} />;
  if (!isNear) return room;
  return (
    <Suspense fallback={room}>
      <GaugeChart metric={metric} label={label} height={HEIGHT} />
    </Suspense>
  );
}

function Facts({
  metric,
  reportId,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { actual, target, toTarget } = metric;
  return (
    <dl className={css('facts')}>
      <div>
        <dt>{text.board.actual}</dt>
        <dd className={css('first')}>
          <FigureLink reportId={reportId} spans={actual?.spans ?? []}>
            <Amount value={actual?.value ?? null} unit={actual?.unit ?? ''} />
          </FigureLink>
        </dd>
      </div>
      <div>
        <dt>{text.board.target}</dt>
        <dd>
          <FigureLink reportId={reportId} spans={target?.spans ?? []}>
            {targetText(target === null ? null : { ...target, form: metric.form }, lang)}
          </FigureLink>
        </dd>
      </div>
      {toTarget !== null && target !== null && (
        <div className={`tone-${metric.bucket}`}>
          <dt>{distanceWord(metric, toTarget, text)}</dt>
          <dd className={css('distance')}>
            <FigureLink reportId={reportId} spans={actual?.spans ?? []}>
              {signedAmountText(toTarget, target.unit, lang)}
            </FigureLink>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What the distance to the target is called: above or to go; for a cap, room left or too much. */
function distanceWord({ used }: ScorecardMetric, toTarget: number, text: Text): string {
  if (used !== null) return toTarget > 0 ? text.board.overCap : text.board.capLeft;
  if (toTarget === 0) return text.board.onTarget;
  return toTarget > 0 ? text.board.aboveTarget : text.board.toTarget;
}

/** The gauge in one sentence, for those who do not see it. */
function gaugeLabel(metric: ScorecardMetric, text: Text, lang: Lang): string {
  const { actual, target, attainment, elapsed } = metric;
  const value = actual === null ? text.board.noValue : amountText(actual.value, actual.unit, lang);
  const goal = targetText(target === null ? null : { ...target, form: metric.form }, lang);
  const rate = attainment === null ? '' : text.board.gaugeRate(percentText(attainment));
  const pace = elapsed === null ? '' : text.board.gaugePace(elapsed);
  return text.board.gauge(nameText(metric, lang), value, goal) + rate + pace;
}
