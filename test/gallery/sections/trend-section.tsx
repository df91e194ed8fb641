import { useCallback, type ReactNode } from 'react';
import { forecastYear } from '../../../server/domain/forecast.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import type { ChartFrame } from '../../../web/charts/chart-frame.ts';
import { EChart } from '../../../web/charts/echart.tsx';
import { quartersInput, type QuartersView } from '../../../web/charts/quarters-input.ts';
import { quartersOption } from '../../../web/charts/quarters-option.ts';
import { useLang } from '../../../web/lib/settings.ts';
import { Outlook } from '../../../web/views/indicator/outlook.tsx';
import { detailOf, targetOf } from '../../web/charts/detail-fixture.ts';
import { Exhibit, Exhibits, Stack } from '../exhibit.tsx';

type View = Partial<Pick<QuartersView, 'mode' | 'measure'>>;
interface Trend extends View {
  readonly state: string;
  readonly detail: IndicatorDetail;
}

const YEAR = { values: [4100, 9000, 13462, null], future: [4], previous: [1800, 4000, 6100, 8100] };
const GAP = { values: [2460, null, 13462, null], future: [4] };
const REVISED = withOriginal(detailOf({ values: [1500, 3600, 5200, null], future: [4] }));

function withOriginal(detail: IndicatorDetail): IndicatorDetail {
  const { metric } = detail;
  const { rule, attainment, used, toTarget, elapsed, paceGap, status } = metric;
  const assessment = { rule, attainment, used, toTarget, elapsed, paceGap, status };
  const target = targetOf(10000, '家');
  const original = { target, statedIn: '2021-Q1', editionId: 'e1', assessment, reason: null };
  return { ...detail, metric: { ...metric, original } };
}

function withBreak(detail: IndicatorDetail): IndicatorDetail {
  const trend = detail.metric.trend.map((point, index) =>
    index === 2 ? { ...point, startsBreak: '口径调整' } : point,
  );
  return { ...detail, metric: { ...detail.metric, trend } };
}

/** A year with both forecasts, one with its error, and one that has none. */
function withForecast(): IndicatorDetail {
  const detail = detailOf(YEAR);
  const points = [4100, 9000, 13462].map((value, index) => ({
    value,
    elapsed: 25 * (index + 1),
    place: index,
  }));
  const forecasts = forecastYear(points, [YEAR.previous], { unit: '家', target: 16000 });
  return { ...detail, derived: { ...detail.derived, forecasts } };
}

const CAP = { values: [160, 330, 560, null], target: targetOf(500, '项', 'lte'), unit: '项', future: [4] };
const LEVEL = {
  values: [94.2, 93.8, 92.1, null],
  target: targetOf(95, '%'),
  unit: '%',
  basis: 'level' as const,
};
const TRENDS: readonly Trend[] = [
  { state: 'with last year', detail: detailOf(YEAR) },
  { state: 'single quarters', detail: detailOf(YEAR), mode: 'single' },
  { state: 'attainment', detail: detailOf(YEAR), measure: 'attainment' },
  { state: 'gap', detail: detailOf(GAP) },
  { state: 'gap, single quarters', detail: detailOf(GAP), mode: 'single' },
  { state: 'break', detail: withBreak(detailOf({ values: [2000, 4100, 4600, 6000], period: '2021-Q4' })) },
  { state: 'revised target', detail: REVISED },
  { state: 'falls', detail: detailOf({ values: [2000, 4100, 3600, null], future: [4] }), mode: 'single' },
  { state: 'pending', detail: detailOf({ ...YEAR, previous: [], pending: [3], illustrative: [1] }) },
  { state: 'cap', detail: detailOf(CAP) },
  {
    state: 'range',
    detail: detailOf({ values: [1, 4, 14, null], target: targetOf(10, '家', 'range', 20), future: [4] }),
  },
  { state: 'level', detail: detailOf(LEVEL) },
  { state: 'zero and negative', detail: detailOf({ values: [0, 0, -120, null], future: [4] }) },
  { state: 'nothing', detail: detailOf({ values: [null, null, null, null], future: [4] }) },
];

/** The columns of a year in every state, and what follows from them. */
export function TrendSection(): ReactNode {
  return (
    <Stack>
      <Exhibits isWide>
        {TRENDS.map((trend) => (
          <Exhibit key={trend.state} state={trend.state}>
            <Chart {...trend} />
          </Exhibit>
        ))}
      </Exhibits>
      <Outlook detail={withForecast()} />
    </Stack>
  );
}

function Chart({ state, detail, mode = 'cumulative', measure = 'value' }: Trend): ReactNode {
  const lang = useLang();
  const option = useCallback(
    (frame: ChartFrame) => quartersOption(quartersInput(detail, { lang, mode, measure }), frame),
    [detail, lang, mode, measure],
  );
  return <EChart option={option} label={state} height="17rem" />;
}
