/** A metric's page in small: figures of a made-up department, judged by the real rules. */
import { assess, DEFAULT_THRESHOLDS, type AssessInput } from '../../../server/domain/attainment.ts';
import type { Basis, Bound, Direction, Form, Target } from '../../../server/domain/indicator.ts';
import { elapsedShare, parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail, TrendPoint } from '../../../server/domain/scorecard.ts';

export interface DetailSketch {
  readonly name?: string;
  readonly nameEn?: string | null;
  readonly period?: string;
  readonly unit?: string;
  /** The four quarters of the year. */
  readonly values: readonly (number | null)[];
  readonly previous?: readonly (number | null)[];
  readonly target?: Target | null;
  readonly basis?: Basis;
  readonly form?: Form;
  readonly direction?: Direction;
  /** Quarters (1 to 4) that wait for a check, that are made up, that are not due. */
  readonly pending?: readonly number[];
  readonly illustrative?: readonly number[];
  readonly future?: readonly number[];
}

export function targetOf(
  value: number,
  unit: string,
  bound: Bound = 'eq',
  high: number | null = null,
): Target {
  const low = bound === 'range' ? value : null;
  const quote = `${value}${unit}`;
  return {
    value,
    unit,
    bound,
    strict: false,
    low,
    high,
    spans: [
      { start: 100, end: 100 + quote.length, quote, role: 'number' },
      { start: 94, end: 100 + quote.length, quote: `全年新增企业${quote}`, role: 'sentence' },
    ],
  };
}

const NONE = { value: null, unit: '家', refused: 'no_figure', rule: 'none@1', inputs: {} } as const;
const NOTHING_DERIVED: IndicatorDetail['derived'] = {
  requiredRunRate: NONE,
  forecasts: [],
  singleQuarters: [],
  yearOnYear: NONE,
  quarterOnQuarter: NONE,
};

/** The metric page's data for a sketch of four quarters. */
export function detailOf(sketch: DetailSketch): IndicatorDetail {
  const { name = '新增企业', nameEn = 'New firms', period = '2021-Q3', unit = '家', form = 'level' } = sketch;
  const { target = targetOf(8000, unit), basis = 'cumulative', direction = 'up' } = sketch;
  const quarter = parseQuarter(period)?.quarter ?? 3;
  const trend = sketch.values.map((value, index) => pointOf(sketch, 2021, index + 1, value));
  const shown = trend[quarter - 1];
  const value = shown?.value ?? null;
  const assessment = judge(sketch, quarter, value);
  const review = shown?.review ?? null;
  return {
    organisation: { id: 'o1', name: '示范市经济局', nameEn: 'Model City Economy Bureau', isSample: false },
    period,
    elapsed: elapsedShare({ year: 2021, quarter }),
    edition: {
      id: 'e3',
      title: '示范市经济局2021年三季度完成情况',
      period,
      issuedOn: '2021-10-20',
      indexNo: 'SF-2021-77',
      fileName: 'q3.txt',
      isIllustrative: false,
    },
    metric: {
      indicatorId: 'new-firms',
      metricId: 'm-new-firms',
      revision: null,
      isDiscarded: false,
      name,
      nameEn,
      taskId: null,
      taskNo: '6',
      owners: ['企业处'],
      isPinned: false,
      pinnedOrder: null,
      weight: null,
      direction,
      form,
      target,
      original: null,
      manual: null,
      link: null,
      bands: [],
      plan: null,
      actual:
        value === null
          ? null
          : { value, unit, basis, how: 'stated', asOf: null, spans: actualSpans(value, unit) },
      ...assessment,
      why: {
        rule: assessment.rule.split('@')[0] ?? '',
        version: 1,
        inputs: inputsOf(sketch, quarter, value),
      },
      bucket: review === 'pending' ? 'pending' : assessment.status,
      review,
      reasons: [],
      claim: null,
      candidates: [],
      pair: null,
      said: null,
      findings: [],
      trend,
    },
    task: { no: '6', title: '培育企业', shortTitle: '培育企业', titleEn: 'Growing firms' },
    problems: [],
    nextSteps: [],
    measures: [],
    mentions: [],
    targets: [],
    decided: { baselines: [], levels: [], breaks: [], plans: [], revisions: [] },
    awaited: [],
    observations: [],
    derived: NOTHING_DERIVED,
    findings: [],
    promises: [],
    previousYear: (sketch.previous ?? []).map((before, index) => pointOf(sketch, 2020, index + 1, before)),
    previousId: null,
    nextId: null,
  };
}

function actualSpans(
  value: number,
  unit: string,
): { start: number; end: number; quote: string; role: 'number' | 'sentence' }[] {
  const number = `${value}${unit}`;
  const sentence = `1-9月,新增企业${number},已超额完成`;
  return [
    { start: 209, end: 209 + number.length, quote: number, role: 'number' },
    { start: 200, end: 200 + sentence.length, quote: sentence, role: 'sentence' },
  ];
}

function pointOf(sketch: DetailSketch, year: number, quarter: number, value: number | null): TrendPoint {
  const isThisYear = year === 2021;
  const isPending = isThisYear && (sketch.pending ?? []).includes(quarter);
  return {
    period: `${year}-Q${quarter}`,
    editionId: value === null ? null : `e${quarter}`,
    value,
    unit: sketch.unit ?? '家',
    review: value === null ? null : isPending ? 'pending' : 'accepted',
    isIllustrative: !isThisYear || (sketch.illustrative ?? []).includes(quarter),
    isFuture: isThisYear && (sketch.future ?? []).includes(quarter),
    assessment: judge(sketch, quarter, value),
    startsBreak: null,
    backfilled: null,
    timeline: null,
  };
}

function judge(sketch: DetailSketch, quarter: number, value: number | null): ReturnType<typeof assess> {
  return assess(inputsOf(sketch, quarter, value));
}

function inputsOf(sketch: DetailSketch, quarter: number, value: number | null): Required<AssessInput> {
  const { unit = '家', target = targetOf(8000, unit), basis = 'cumulative', form = 'level' } = sketch;
  return {
    target: target === null ? null : { ...target, direction: sketch.direction ?? 'up', form },
    actual: value === null ? null : { value, unit, basis },
    elapsed: elapsedShare({ year: 2021, quarter }),
    thresholds: DEFAULT_THRESHOLDS,
    baseline: null,
    planned: null,
  };
}
