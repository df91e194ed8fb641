import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { clearManualStatus, setManualStatus, type ManualChoice } from '../../api/indicator-changes.ts';
import { asProblem } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { statusWord } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './why-status.module.css';

const css = bindClasses(styles);
const CHOICES: readonly ManualChoice[] = ['exceeded', 'met', 'on_track', 'at_risk', 'behind', 'missed'];

/** A status by hand for the shown quarter, which needs a reason; or back to the computed one. */
export function ManualForm({
  detail: { metric, period },
  onDone,
}: {
  readonly detail: IndicatorDetail;
  readonly onDone: () => void;
}): ReactNode {
  const words = useMetricText();
  const text = useText();
  const field = useId();
  const queries = useQueryClient();
  const now = metric.manual?.status ?? metric.status;
  const [status, setStatus] = useState<ManualChoice>(CHOICES.find((choice) => choice === now) ?? 'on_track');
  const [reason, setReason] = useState('');
  const settled = {
    networkMode: 'always' as const,
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries();
    },
  };
  const id = metric.indicatorId;
  const setting = useMutation({
    ...settled,
    mutationFn: () => setManualStatus(id, { period, status, reason: reason.trim() }),
  });
  const clearing = useMutation({ ...settled, mutationFn: () => clearManualStatus(id, period) });
  const isBusy = setting.isPending || clearing.isPending;
  const error = setting.error ?? clearing.error;
  const problem = error === null ? null : asProblem(error);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '' && !isBusy) setting.mutate();
  };
  return (
    <form className={css('form')} onSubmit={send}>
      <h3>{words.setManual}</h3>
      <Choice
        label={words.status}
        value={status}
        options={CHOICES.map((value) => ({
          value,
          label: statusWord({ bucket: value, used: metric.used }, text),
        }))}
        onChange={(value) => setStatus(CHOICES.find((choice) => choice === value) ?? status)}
      />
      <label htmlFor={field}>{words.reason}</label>
      <textarea
        id={field}
        rows={2}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          {problem.status === 0 ? words.notSaved : `${problem.title ?? ''} ${problem.message}`}
        </p>
      )}
      <div className={css('actions')}>
        <Button onClick={onDone}>{words.close}</Button>
        {metric.manual !== null && (
          <Button disabled={isBusy} onClick={() => clearing.mutate()}>
            {words.clear}
          </Button>
        )}
        <Button type="submit" kind="primary" disabled={isBusy || reason.trim() === ''}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
