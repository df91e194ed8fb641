import { useEffect, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Basis } from '../../../server/domain/indicator.ts';
import type { Correction } from '../../../server/domain/review.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { correctionOf, entryOf, type CorrectionEntry } from './correction-entry.ts';
import styles from './review-actions.module.css';
import { selectedRange } from './selected-range.ts';

const css = bindClasses(styles);
const BASES: readonly Basis[] = ['cumulative', 'new', 'level'];

/** Other values for a metric. What was typed stays until it is stored, whatever fails. */
export function CorrectForm({
  metric,
  isSaving,
  onSave,
  onCancel,
}: {
  readonly metric: ScorecardMetric;
  readonly isSaving: boolean;
  readonly onSave: (change: Correction, reason: string | null) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const text = useText().report.review;
  const [entry, setEntry] = useState(() => entryOf(metric));
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const change = correctionOf(metric, entry);
    setWrong(change === null);
    if (change !== null) onSave(change, reason.trim() === '' ? null : reason.trim());
  };
  return (
    <form
      className={css('form')}
      aria-label={text.formTitle}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <Fields entry={entry} onChange={(change) => setEntry({ ...entry, ...change })} />
      <label className={css('field')}>
        <span>{text.reason}</span>
        <input value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
      </label>
      {isWrong && (
        <p role="alert" className={css('wrong')}>
          {text.notANumber}
        </p>
      )}
      <p className={css('actions')}>
        <Button kind="primary" type="submit" disabled={isSaving}>
          {text.save}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {text.cancel}
        </Button>
      </p>
    </form>
  );
}

function Fields({
  entry,
  onChange,
}: {
  readonly entry: CorrectionEntry;
  readonly onChange: (change: Partial<CorrectionEntry>) => void;
}): ReactNode {
  const { report, basis: basisWords } = useText();
  const text = report.review;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const field = (key: 'name' | 'actual' | 'actualUnit' | 'target' | 'targetUnit'): ReactNode => (
    <label className={css('field')}>
      <span>{text[key]}</span>
      <input
        ref={key === 'actual' ? first : undefined}
        value={entry[key]}
        inputMode={key === 'actual' || key === 'target' ? 'decimal' : undefined}
        onChange={(event) => onChange({ [key]: event.target.value })}
      />
    </label>
  );
  return (
    <>
      <div className={css('pair')}>
        {field('actual')}
        {field('actualUnit')}
        {field('target')}
        {field('targetUnit')}
      </div>
      <label className={css('field')}>
        <span>{text.basis}</span>
        <select value={entry.basis} onChange={(event) => onChange({ basis: toBasis(event.target.value) })}>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {basisWords[basis]}
            </option>
          ))}
        </select>
      </label>
      {field('name')}
      <div className={css('mark')}>
        <Button onClick={() => onChange({ mark: selectedRange(window.getSelection()) })}>
          {text.useSelection}
        </Button>
        <span role="status">
          {entry.mark === null ? text.selectHint : text.marked(entry.mark.start, entry.mark.end)}
        </span>
      </div>
    </>
  );
}

function toBasis(value: string): Basis {
  return BASES.find((basis) => basis === value) ?? 'cumulative';
}
