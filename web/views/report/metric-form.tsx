import { useState, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import type { Basis, Direction } from '../../../server/domain/indicator.ts';
import type { Correction } from '../../../server/domain/review.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { TextRange } from '../../lib/span-address.ts';
import {
  BOUND_CHOICES,
  correctionOf,
  type CorrectionEntry,
  type EntryFault,
  type EntryPatch,
} from './correction-entry.ts';
import { Choice, Field } from './form-field.tsx';
import styles from './metric-form.module.css';
import { readAmount } from './read-amount.ts';
import { focusHeadAround } from './use-card-focus.ts';
import type { Typed } from './use-entry.ts';
import { WordsField } from './words-field.tsx';

const css = bindClasses(styles);
const BASES: readonly Basis[] = ['cumulative', 'new', 'level'];
const DIRECTIONS: readonly Direction[] = ['up', 'down'];

/** What was read of a metric, in fields that may be typed over. What was typed stays until it is stored, whatever fails. */
export function MetricForm({
  metric,
  report,
  typed,
  actualRef,
  isFixed,
  onSave,
  children,
}: {
  readonly metric: ScorecardMetric;
  readonly report: Pick<ReportDetail, 'text' | 'blocks'>;
  readonly typed: Typed;
  /** The field where correcting begins. */
  readonly actualRef: RefObject<HTMLInputElement | null>;
  /** Nothing may be changed: the quarter is locked, or the metric thrown out. */
  readonly isFixed: boolean;
  readonly onSave: (change: Correction, reason: string | null) => void;
  /** Buttons and notes below the fields. */
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const [fault, setFault] = useState<EntryFault | null>(null);
  const { entry, reason, isTyped, change, setReason } = typed;
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!isTyped || isFixed) return;
    const correction = correctionOf(metric, entry);
    setFault(typeof correction === 'string' ? correction : null);
    if (typeof correction !== 'string') onSave(correction, reason.trim() === '' ? null : reason.trim());
  };
  return (
    <form
      className={css('form')}
      aria-label={text.report.review.formTitle}
      onSubmit={save}
      onKeyDown={(event) => {
        // Out of the fields; what was typed stays.
        if (event.key === 'Escape') focusHeadAround(event.currentTarget);
      }}
    >
      <fieldset disabled={isFixed} className={css('fields')}>
        <Fields entry={entry} actualRef={actualRef} onChange={change} />
        <Source metric={metric} report={report} typed={typed} />
        {isTyped && <Field label={text.report.review.reason} value={reason} isWide onType={setReason} />}
      </fieldset>
      {fault !== null && (
        <p role="alert" className={css('wrong')}>
          {fault === 'not_a_date' ? text.review.notADate : text.report.review.notANumber}
        </p>
      )}
      {children}
    </form>
  );
}

/** Which words of the report say the figure; marking them fills in a number that nobody typed. */
function Source({
  metric,
  report: { text: source, blocks },
  typed: { entry, change },
}: {
  readonly metric: ScorecardMetric;
  readonly report: Pick<ReportDetail, 'text' | 'blocks'>;
  readonly typed: Typed;
}): ReactNode {
  const text = useText();
  const isSilent = metric.actual === null && entry.actual === '';
  const mark = (range: TextRange | null): void => {
    const amount = range === null ? null : readAmount(source.slice(range.start, range.end));
    const filled = isSilent && amount !== null;
    change({
      mark: range,
      ...(filled ? { actual: String(amount.value) } : {}),
      ...(filled && amount.unit !== '' ? { actualUnit: amount.unit } : {}),
    });
  };
  return (
    <WordsField
      label={text.review.source}
      source={source}
      near={blocks.filter(({ taskNo }) => taskNo === metric.taskNo)}
      range={entry.mark}
      onMark={mark}
    />
  );
}

function Fields({
  entry,
  actualRef,
  onChange,
}: {
  readonly entry: CorrectionEntry;
  readonly actualRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: EntryPatch) => void;
}): ReactNode {
  const { report, review, basis: basisWords } = useText();
  const text = report.review;
  return (
    <>
      <Field label={text.name} value={entry.name} isWide onType={(name) => onChange({ name })} />
      <Field
        label={text.actual}
        value={entry.actual}
        inputRef={actualRef}
        isNumber
        isBig
        onType={(actual) => onChange({ actual })}
      />
      <Field
        label={text.actualUnit}
        value={entry.actualUnit}
        onType={(actualUnit) => onChange({ actualUnit })}
      />
      <Field label={text.target} value={entry.target} isNumber onType={(target) => onChange({ target })} />
      <Field
        label={text.targetUnit}
        value={entry.targetUnit}
        onType={(targetUnit) => onChange({ targetUnit })}
      />
      <Choice
        label={review.bound}
        value={entry.bound}
        options={BOUND_CHOICES.map((bound) => [bound, review.bounds[bound]])}
        onPick={(bound) => onChange({ bound })}
      />
      {entry.bound === 'range' ? (
        <Field label={review.high} value={entry.high} isNumber onType={(high) => onChange({ high })} />
      ) : (
        <Choice
          label={review.direction}
          value={entry.direction}
          options={DIRECTIONS.map((direction) => [direction, review.directions[direction]])}
          onPick={(direction) => onChange({ direction })}
        />
      )}
      <Field
        label={review.period}
        value={entry.asOf}
        hint={review.periodHint}
        onType={(asOf) => onChange({ asOf })}
      />
      <Choice
        label={text.basis}
        value={entry.basis}
        options={BASES.map((basis) => [basis, basisWords[basis]])}
        onPick={(basis) => onChange({ basis })}
      />
    </>
  );
}
