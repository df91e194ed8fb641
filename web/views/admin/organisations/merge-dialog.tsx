import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { OrganisationEntry } from '../../../../server/domain/organisation-view.ts';
import { asProblem } from '../../../api/problem.ts';
import { mergeOrganisations, mergePreviewQuery, undoStep } from '../../../api/steps.ts';
import { Button } from '../../../components/button.tsx';
import { Modal } from '../../../components/modal.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { StepLine } from '../step-line.tsx';
import type { Steps } from '../use-steps.ts';
import { MergePreview } from './merge-preview.tsx';
import styles from './organisations.module.css';
import { ReasonField } from './reason-field.tsx';

const css = bindClasses(styles);

/** Into which organisation one goes, everything that would move, and why. */
export function MergeDialog({
  entry,
  entries,
  steps,
  onClose,
  onDone,
}: {
  readonly entry: OrganisationEntry;
  readonly entries: readonly OrganisationEntry[];
  readonly steps: Steps;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const { organisations: text, reasonNeeded, cancel } = useStepsText();
  const [into, setInto] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isSilent, setSilent] = useState(false);
  const [isTaking, setTaking] = useState(false);
  // What is done needs no trying out any more.
  const preview = useQuery({ ...mergePreviewQuery(entry.id, into), enabled: into !== null && !isTaking });
  const others = entries.filter(({ id, isSample }) => id !== entry.id && !isSample);
  const name = displayText(entry.name);
  const save = async (): Promise<void> => {
    setSilent(reason.trim() === '');
    if (into === null || reason.trim() === '' || preview.isError) return;
    setTaking(true);
    const other = displayText(others.find(({ id }) => id === into)?.name ?? '');
    const isDone = await steps.run(text.mergedInto(name, other), async () => {
      const { stepId } = await mergeOrganisations(entry.id, into, reason.trim());
      return stepId === null ? null : () => undoStep(stepId);
    });
    setTaking(false);
    if (isDone) onDone();
  };
  return (
    <Modal title={text.mergeNamed(name)} onClose={onClose}>
      <form
        className={css('form')}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{text.mergeHint}</p>
        <label>
          <span>{text.into}</span>
          <select
            data-first=""
            value={into ?? ''}
            onChange={(event) => setInto(event.target.value === '' ? null : event.target.value)}
          >
            <option value="">{text.choose}</option>
            {others.map(({ id, name: other }) => (
              <option key={id} value={id} lang="zh">
                {displayText(other)}
              </option>
            ))}
          </select>
        </label>
        {into !== null && <MergePreview result={preview.data} isBusy={preview.isFetching} />}
        {preview.error !== null && <Alert>{asProblem(preview.error).message}</Alert>}
        <ReasonField reason={reason} isMissing={isSilent} onReason={setReason} />
        {isSilent && <Alert>{reasonNeeded}</Alert>}
        {steps.outcome?.kind === 'failed' && <StepLine steps={steps} isTight />}
        <p className={css('foot')}>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="primary" type="submit" aria-disabled={into === null || preview.isError}>
            {text.take}
          </Button>
        </p>
      </form>
    </Modal>
  );
}

function Alert({ children }: { readonly children: string }): ReactNode {
  return (
    <p role="alert" className={css('problem')}>
      {children}
    </p>
  );
}
