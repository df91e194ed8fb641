import { useState, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import type { Direction } from '../../../server/domain/indicator.ts';
import type { Correction } from '../../../server/domain/review.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { ActualFields } from './actual-fields.tsx';
import { BasisChoice } from './basis-choice.tsx';
import { correctionOf, type CorrectionEntry, type EntryFault, type EntryPatch } from './correction-entry.ts';
import { Choice, Field } from './form-field.tsx';
import styles from './metric-form.module.css';
import { readAmount } from './read-amount.ts';
import { TargetFields } from './target-fields.tsx';
import { focusHeadAround } from './use-card-focus.ts';
import type { Typed } from './use-entry.ts';
import { WordsField } from './words-field.tsx';

const css = bindClasses(styles);
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
        <Sources metric={metric} report={report} typed={typed} />
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

/** Which words of the report say target and figure; marking them fills in a number that nobody typed. */
function Sources({
  metric,
  report: { text: source, blocks },
  typed: { entry, change },
}: {
  readonly metric: ScorecardMetric;
  readonly report: Pick<ReportDetail, 'text' | 'blocks'>;
  readonly typed: Typed;
}): ReactNode {
  const words = useCheckingText();
  const near = blocks.filter(({ taskNo }) => taskNo === metric.taskNo);
  const amountIn = (range: TextRange | null, isSilent: boolean) =>
    range === null || !isSilent ? null : readAmount(source.slice(range.start, range.end));
  const markActual = (actualWords: TextRange | null): void => {
    const amount = amountIn(actualWords, metric.actual === null && entry.actual === '');
    change({
      actualWords,
      ...(amount === null ? {} : { actual: String(amount.value) }),
      ...(amount === null || amount.unit === '' ? {} : { actualUnit: amount.unit }),
    });
  };
  const markTarget = (targetWords: TextRange | null): void => {
    const amount = amountIn(targetWords, metric.target === null && entry.target === '');
    change({
      targetWords,
      ...(amount === null ? {} : { target: String(amount.value) }),
      ...(amount === null || amount.unit === '' ? {} : { targetUnit: amount.unit }),
    });
  };
  const field = { source, near };
  const isMarked = entry.actualWords !== null || entry.targetWords !== null;
  return (
    <details className={css('sources')} open={isMarked || metric.actual === null}>
      <summary>{words.sources}</summary>
      <div className={css('fields')}>
        <WordsField label={words.actualSource} range={entry.actualWords} onMark={markActual} {...field} />
        <WordsField label={words.targetSource} range={entry.targetWords} onMark={markTarget} {...field} />
      </div>
    </details>
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
  const { report, review } = useText();
  return (
    <>
      <Field label={report.review.name} value={entry.name} isWide onType={(name) => onChange({ name })} />
      <ActualFields entry={entry} inputRef={actualRef} onChange={onChange} />
      <TargetFields
        entry={entry}
        onChange={onChange}
        beside={
          <Choice
            label={review.direction}
            value={entry.direction}
            options={DIRECTIONS.map((direction) => [direction, review.directions[direction]])}
            onPick={(direction) => onChange({ direction })}
          />
        }
      />
      <Field
        label={review.period}
        value={entry.asOf}
        hint={review.periodHint}
        onType={(asOf) => onChange({ asOf })}
      />
      <BasisChoice value={entry.basis} onPick={(basis) => onChange({ basis })} />
    </>
  );
}
