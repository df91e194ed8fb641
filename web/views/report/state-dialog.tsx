import { useState, type ReactNode } from 'react';
import type { PeriodState } from '../../../server/domain/scorecard.ts';
import type { QuarterAddress } from '../../api/publish.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { DialogForm } from './dialog-form.tsx';
import { PeriodProblem } from './period-problem.tsx';
import styles from './period-dialog.module.css';
import { useKeptWords } from './use-kept-words.ts';
import { usePeriodStep } from './use-period-step.ts';

const css = bindClasses(styles);

/** Locks a quarter, or opens one again with a reason that goes into the audit log. */
export function StateDialog({
  from,
  to,
  quarter,
  periodName,
  onClose,
  onDone,
}: {
  readonly from: PeriodState;
  readonly to: 'locked' | 'working';
  readonly quarter: QuarterAddress;
  readonly periodName: string;
  readonly onClose: () => void;
  readonly onDone: (state: PeriodState) => void;
}): ReactNode {
  const { review: words } = useText();
  const kept = `reason.${quarter.organisationId}.${quarter.period}`;
  const [reason, setReason] = useKeptWords(kept);
  const [isSilent, setSilent] = useState(false);
  const steps = usePeriodStep(
    quarter,
    () => undefined,
    (state) => {
      setReason('');
      onDone(state);
    },
  );
  const isLocking = to === 'locked';
  const take = (): void => {
    const said = reason.trim();
    setSilent(!isLocking && said === '');
    if (steps.isSaving || (!isLocking && said === '')) return;
    steps.take({ seen: from, state: to, reason: said === '' ? null : said, notes: [] });
  };
  return (
    <Modal title={titleOf(words, from, to)(periodName)} onClose={onClose}>
      <DialogForm onTake={take}>
        <p>{isLocking ? words.lockHint : words.reopenHint}</p>
        {!isLocking && (
          <label className={css('note')}>
            <span>{words.reason}</span>
            <textarea
              rows={2}
              maxLength={1000}
              data-first=""
              aria-invalid={isSilent}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
        )}
        {isSilent && (
          <p role="alert" className={css('problem')}>
            {words.reasonNeeded}
          </p>
        )}
        <PeriodProblem problem={steps.problem} isTyped={reason !== ''} />
        <p className={css('actions')}>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            kind="primary"
            type="submit"
            aria-disabled={steps.isSaving}
            data-first={isLocking ? '' : undefined}
          >
            {isLocking ? words.lock : from === 'locked' ? words.unlock : words.reopen}
          </Button>
        </p>
      </DialogForm>
    </Modal>
  );
}

function titleOf(
  words: ReturnType<typeof useText>['review'],
  from: PeriodState,
  to: 'locked' | 'working',
): (period: string) => string {
  if (to === 'locked') return words.lockNamed;
  return from === 'locked' ? words.unlockNamed : words.reopenNamed;
}
