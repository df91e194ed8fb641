/** What a careful reader points out about one metric, from its parts alone. Order = the order they are listed in. */
import type { Assessment } from '../../domain/attainment.ts';
import type { Finding, FindingCode, Params, Severity } from '../../domain/finding.ts';
import { roundAttainment } from '../../domain/format.ts';
import { spanOf } from '../../domain/provenance.ts';
import type { Span } from '../../domain/provenance.ts';
import { isComparable, parseUnit } from '../../domain/unit.ts';
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { verbClass } from '../claims/read-object.ts';
import type { Pairing } from '../matching/pair-section.ts';
import type { Metric } from '../types.ts';

export interface MetricCase {
  readonly text: string;
  readonly metric: Metric;
  readonly pairing: Pairing;
  readonly assessment: Assessment | null;
  /** All claims of the metric's section. */
  readonly claims: readonly ClaimDraft[];
  /** The section promises one figure only. */
  readonly isOnly: boolean;
}

export type FindingDraft = Omit<Finding, 'metric' | 'taskNo'>;

type Rule = (facts: MetricCase) => readonly FindingDraft[];

const none: readonly FindingDraft[] = [];
const FULL = 100;
/** Printed rates are rounded, sometimes twice; this much is no contradiction. */
const RATE_SLACK = 0.15;

function finding(
  code: FindingCode,
  severity: Severity,
  params: Params,
  spans: readonly Span[],
): readonly FindingDraft[] {
  return [{ code, severity, params, spans }];
}

const claimMismatch: Rule = ({ metric: { claim, actual, target } }) => {
  if (claim?.holds !== false || actual === null || target === null) return none;
  const span: Span = { start: claim.start, end: claim.end, quote: claim.quote, role: 'claim' };
  const figures = { value: actual.value, unit: actual.unit, target: target.value, targetUnit: target.unit };
  return finding('claim_mismatch', 'check', { claim: claim.quote, ...figures }, [
    span,
    ...actual.spans.slice(0, 1),
  ]);
};

/** Compares the rate printed beside the figure, or in the row's rate column, with the one the numbers give. */
const rateMismatch: Rule = ({ text, metric, pairing, claims, isOnly }) => {
  const { target, actual, attainment } = metric;
  const figure = pairing.actual;
  if (target === null || actual === null || figure === null || figure.how === 'derived') return none;
  const printed = claims.find((c) => c.kind === 'rate' && belongsTo(c, figure, claims, isOnly));
  if (printed === undefined) return none;
  const ratio = attainment ?? inverseOf(metric);
  if (ratio === null) return none;
  const rate = rateValue(printed);
  const inverse = (FULL * FULL) / ratio;
  const digits = Math.max(RATE_SLACK, rate === Math.round(rate) ? 0.5 + RATE_SLACK : 0);
  if (Math.abs(rate - ratio) <= digits || (metric.direction === 'down' && Math.abs(rate - inverse) <= digits))
    return none;
  const span = spanOf(text, printed.quantity.start, printed.quantity.end, 'claim');
  return finding('rate_mismatch', 'check', { printed: rate, computed: shown(ratio) }, [span]);
};

function rateValue({ quantity, clauseText }: ClaimDraft): number {
  return /超额/u.test(clauseText) && quantity.value < FULL ? FULL + quantity.value : quantity.value;
}

/** A lower-is-better table prints target ÷ actual or actual ÷ target. */
function inverseOf({ target, actual, direction }: Metric): number | null {
  if (direction !== 'down' || target === null || actual === null || target.value === 0) return null;
  return isComparable(parseUnit(target.unit), parseUnit(actual.unit))
    ? (actual.value / target.value) * FULL
    : null;
}

/** The rate right after the figure in its sentence, the one at its place in a list (分别), or the only one of the row. */
function belongsTo(
  rate: ClaimDraft,
  figure: ClaimDraft,
  claims: readonly ClaimDraft[],
  isOnly: boolean,
): boolean {
  if (rate.field.role === 'rate') return isOnly;
  if (rate.sentence.start !== figure.sentence.start || rate.quantity.start < figure.quantity.end)
    return false;
  const figures = claims.filter(
    (c) =>
      c.kind === 'actual' &&
      c.how === 'stated' &&
      c.sentence.start === rate.sentence.start &&
      c.quantity.end <= rate.quantity.start,
  );
  const list = claims.filter((c) => c.kind === 'rate' && c.clause.start === rate.clause.start);
  if (list.length > 1) return figures.slice(-list.length)[list.indexOf(rate)] === figure;
  return figures.at(-1) === figure;
}

const targetOnlyInTitle: Rule = ({ metric, pairing: { group } }) =>
  group.isTitleOnly && metric.target !== null
    ? finding(
        'target_only_in_title',
        'note',
        { value: metric.target.value, unit: metric.target.unit, name: metric.name },
        metric.target.spans.slice(0, 1),
      )
    : none;

const targetConflict: Rule = ({ text, metric, pairing: { group } }) =>
  group.conflicts.flatMap((claim) =>
    finding(
      'target_conflict',
      'check',
      {
        value: metric.target?.value ?? 0,
        unit: metric.target?.unit ?? '',
        other: claim.quantity.value,
        otherUnit: claim.quantity.unit,
      },
      [
        ...(metric.target?.spans.slice(0, 1) ?? []),
        spanOf(text, claim.quantity.start, claim.quantity.end, 'number'),
      ],
    ),
  );

/** Pairs of verb classes that count differently although the thing is the same: 新增 / 新备案, 牵头承担 / 协同推动. */
const DRIFTS: readonly string[] = ['gain/register', 'recognise/register', 'lead/assist', 'gain/assist'];

const definitionDrift: Rule = ({ pairing: { group, actual }, metric }) => {
  if (actual === null || actual.how === 'counted') return none;
  const { verb } = group.main;
  if (!DRIFTS.includes(`${verbClass(verb) ?? ''}/${verbClass(actual.verb) ?? ''}`)) return none;
  return finding('definition_drift', 'note', { target: verb ?? '', actual: actual.verb ?? '' }, [
    ...(metric.target?.spans.slice(0, 1) ?? []),
    ...(metric.actual?.spans.slice(0, 1) ?? []),
  ]);
};

const unitMismatch: Rule = ({ metric: { target, actual } }) => {
  if (target === null || actual === null || isComparable(parseUnit(target.unit), parseUnit(actual.unit)))
    return none;
  return finding('unit_mismatch', 'check', { target: target.unit, actual: actual.unit }, [
    ...target.spans.slice(0, 1),
    ...actual.spans.slice(0, 1),
  ]);
};

/** 甲市、乙市等3个市 with two names is an open list; with four names the number is wrong. */
const countMismatch: Rule = ({ text, pairing: { actual } }) => {
  if (actual?.how !== 'stated') return none;
  const number = text.slice(actual.quantity.start, actual.quantity.end);
  const before = actual.clauseText.slice(0, actual.clauseText.indexOf(number));
  if (!before.endsWith('等')) return none;
  const names = before
    .slice(0, -1)
    .split(/[、和及]/u)
    .filter((name) => name.length >= 2);
  if (names.length < 2 || names.length <= actual.quantity.value) return none;
  return finding('count_mismatch', 'check', { listed: names.length, stated: actual.quantity.value }, [
    spanOf(text, actual.quantity.start, actual.quantity.end, 'number'),
  ]);
};

const notReported: Rule = ({ metric }) =>
  metric.actual === null && metric.target !== null
    ? finding('not_reported', 'note', { name: metric.name }, metric.target.spans.slice(0, 1))
    : none;

const RULES: readonly Rule[] = [
  claimMismatch,
  rateMismatch,
  targetOnlyInTitle,
  targetConflict,
  definitionDrift,
  unitMismatch,
  countMismatch,
  notReported,
];

/** All findings of one metric. Codes come from `FINDING_CODES`; the metric's index is added by the caller. */
export function metricFindings(facts: MetricCase): readonly FindingDraft[] {
  return RULES.flatMap((rule) => rule(facts));
}

function shown(percent: number | null): number {
  return percent === null ? 0 : roundAttainment(percent);
}
