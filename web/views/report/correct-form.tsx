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
  const { report, basis: basisWords } = useText();
  const text = report.review;
  const [entry, setEntry] = useState(() => entryOf(metric));
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const set = (change: Partial<CorrectionEntry>): void => setEntry({ ...entry, ...change });
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const change = correctionOf(metric, entry);
    setWrong(change === null);
    if (change !== null) onSave(change, reason.trim() === '' ? null : reason.trim());
  };
  const field = (
    label: string,
    key: 'name' | 'actual' | 'actualUnit' | 'target' | 'targetUnit',
  ): ReactNode => (
    <label className={css('field')}>
      <span>{label}</span>
      <input
        ref={key === 'actual' ? first : undefined}
        value={entry[key]}
        inputMode={key === 'actual' || key === 'target' ? 'decimal' : undefined}
        onChange={(event) => set({ [key]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className={css('form')}
      aria-label={text.formTitle}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className={css('pair')}>
        {field(text.actual, 'actual')}
        {field(text.actualUnit, 'actualUnit')}
        {field(text.target, 'target')}
        {field(text.targetUnit, 'targetUnit')}
      </div>
      <label className={css('field')}>
        <span>{text.basis}</span>
        <select value={entry.basis} onChange={(event) => set({ basis: toBasis(event.target.value) })}>
          {BASES.map((basis) => (
            <option key={basis} value={basis}>
              {basisWords[basis]}
            </option>
          ))}
        </select>
      </label>
      {field(text.name, 'name')}
      <div className={css('mark')}>
        <Button onClick={() => set({ mark: selectedRange(window.getSelection()) })}>
          {text.useSelection}
        </Button>
        <span role="status">
          {entry.mark === null ? text.selectHint : text.marked(entry.mark.start, entry.mark.end)}
        </span>
      </div>
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

function toBasis(value: string): Basis {
  return BASES.find((basis) => basis === value) ?? 'cumulative';
}
