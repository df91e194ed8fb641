/** A metric in every state a board can show, made up, judged by the real rules. */
import type { IndicatorDetail, ScorecardMetric } from '../../server/domain/scorecard.ts';
import { targetBands } from '../../server/domain/target-levels.ts';
import { detailOf, targetOf, type DetailSketch } from '../web/charts/detail-fixture.ts';

const LONG = '新增省级以上科技型中小企业和高新技术企业并完成年度认定备案及复核的户数';
const LONG_EN =
  'Technology and high-tech firms at province level or above, registered, certified and reviewed in the year';

export interface MetricState {
  /** What it is an example of. */
  readonly state: string;
  readonly detail: IndicatorDetail;
}

function state(name: string, sketch: DetailSketch, change: Partial<ScorecardMetric> = {}): MetricState {
  const detail = detailOf(sketch);
  const indicatorId = name.replaceAll(/[^a-z0-9]+/gi, '-');
  return { state: name, detail: { ...detail, metric: { ...detail.metric, indicatorId, ...change } } };
}

const third = (value: number | null): DetailSketch['values'] => [null, null, value, null];
const SALES = {
  target: targetOf(1000, '亿元'),
  unit: '亿元',
  name: '技术交易额',
  nameEn: 'Technology contracts',
};
const CAP = { target: targetOf(500, '项', 'lte'), unit: '项', name: '审批事项', nameEn: 'Approvals' };
const RANGE = { target: targetOf(10, '家', 'range', 20), name: '引进高校院所', nameEn: 'Institutes' };
const LEVEL = {
  target: targetOf(95, '%'),
  unit: '%',
  basis: 'level',
  name: '按期办结率',
  nameEn: 'Closed in time',
} as const;
const MANUAL = {
  status: 'at_risk',
  reason: '验收推迟',
  actor: 'local',
  at: '2021-10-21T08:00:00.000Z',
  expires: '2021-Q4',
} as const;

/** With a commitment below and a stretch above its target. */
function withLevels({ state: name, detail }: MetricState, commit: number, stretch: number): MetricState {
  const { metric } = detail;
  const unit = metric.target?.unit ?? '';
  const bands = targetBands(metric.why.inputs, [
    { level: 'commit', value: commit, unit },
    { level: 'stretch', value: stretch, unit },
  ]);
  return { state: name, detail: { ...detail, metric: { ...metric, bands } } };
}

export const METRIC_STATES: readonly MetricState[] = [
  state('not reported', { values: third(null) }),
  state('0', { values: third(0) }),
  state('negative', { values: [40, 60, -120, null] }),
  state('behind', { values: [1200, 2300, 3400, null] }),
  state('at risk', { values: [1500, 3100, 5000, null] }),
  state('on track', { values: [2000, 4100, 6100, null] }),
  state('100 %', { values: [2000, 5000, 8000, null] }),
  state('168.3 %', { values: [4100, 9000, 13462, null] }),
  state('450 %', { values: [2, 5, 9, null], target: targetOf(2, '个'), unit: '个' }),
  state('missed', { values: [900, 2000, 4000, 7600], period: '2021-Q4' }),
  state('cap, within', { ...CAP, values: third(340) }),
  state('cap, too fast', { ...CAP, values: third(470) }),
  state('cap, over', { ...CAP, values: third(560) }),
  state('range, inside', { ...RANGE, values: third(14) }),
  state('range, above', { ...RANGE, values: third(26) }),
  state('range, below', { ...RANGE, values: third(4) }),
  state('approximate', { values: third(92), target: targetOf(100, '个', 'approx'), unit: '个' }),
  state('level', { ...LEVEL, values: [94.2, 93.8, 92.1, null] }),
  state('change without a base', {
    values: third(2.9),
    unit: '%',
    form: 'change',
    target: targetOf(1, '个百分点'),
  }),
  state(
    'pending',
    { values: [4100, 9000, 13462, null], pending: [3] },
    { reasons: [{ code: 'scope_differs', params: { target: '新增', actual: '新备案' } }] },
  ),
  state('counted', { values: third(30), target: targetOf(30, '项'), unit: '项' }),
  state('by hand', { values: [2000, 4100, 6100, null] }, { manual: MANUAL, bucket: 'at_risk' }),
  state('long name', { values: [2000, 4100, 6100, null], name: LONG, nameEn: LONG_EN }),
  state('no numeric target', { values: third(null), target: null }),
  withLevels(state('levels', { ...SALES, values: [300, 700, 1157, null] }), 875, 1250),
  withLevels(state('levels, close', { ...SALES, values: [100, 300, 640, null] }), 960, 1040),
  withLevels(state('levels of a cap', { ...CAP, values: third(380) }), 600, 400),
];

/** Sixty metrics of a large department, every state many times. */
export const SIXTY: readonly ScorecardMetric[] = Array.from({ length: 60 }, (_, index) => {
  const source = METRIC_STATES[(index * 7) % METRIC_STATES.length];
  const { metric } = source?.detail ?? detailOf({ values: third(null) });
  return {
    ...metric,
    indicatorId: `m${index}`,
    name: `${metric.name}（${index + 1}）`,
    nameEn: `${metric.nameEn ?? ''} (${index + 1})`,
  };
});
