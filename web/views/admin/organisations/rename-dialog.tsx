import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { OrganisationEntry, OrganisationNames } from '../../../../server/domain/organisation-view.ts';
import { nameOrganisation, undoStep } from '../../../api/steps.ts';
import { Button } from '../../../components/button.tsx';
import { Modal } from '../../../components/modal.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { StepLine } from '../step-line.tsx';
import type { Steps } from '../use-steps.ts';
import styles from './organisations.module.css';
import { ReasonField } from './reason-field.tsx';

const css = bindClasses(styles);

interface Typed {
  readonly name: string;
  readonly nameEn: string;
  readonly aliases: string;
}

/** Names in both languages, the others that lead here, and why. */
export function RenameDialog({
  entry,
  steps,
  onClose,
  onDone,
}: {
  readonly entry: OrganisationEntry;
  readonly steps: Steps;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const { organisations: text, reasonNeeded, cancel } = useStepsText();
  const [typed, setTyped] = useState<Typed>({
    ...{ name: entry.name, nameEn: entry.nameEn ?? '', aliases: entry.aliases.join('\n') },
  });
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const name = typed.name.trim();
    const missing = name === '' ? text.nameNeeded : reason.trim() === '' ? reasonNeeded : null;
    setProblem(missing);
    if (missing !== null) return;
    const isDone = await steps.run(text.renamed(displayText(name)), async () => {
      const { stepId } = await nameOrganisation(entry.id, namesOf(typed), reason.trim());
      return stepId === null ? null : () => undoStep(stepId);
    });
    if (isDone) onDone();
  };
  return (
    <Modal title={text.renameNamed(displayText(entry.name))} onClose={onClose}>
      <form
        className={css('form')}
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <NameFields entry={entry} typed={typed} onType={(change) => setTyped({ ...typed, ...change })} />
        <ReasonField reason={reason} isMissing={problem === reasonNeeded} onReason={setReason} />
        {problem !== null && (
          <p role="alert" className={css('problem')}>
            {problem}
          </p>
        )}
        {steps.outcome?.kind === 'failed' && <StepLine steps={steps} isTight />}
        <p className={css('foot')}>
          <Button onClick={onClose}>{cancel}</Button>
          <Button kind="primary" type="submit">
            {text.save}
          </Button>
        </p>
      </form>
    </Modal>
  );
}

function NameFields({
  entry,
  typed,
  onType,
}: {
  readonly entry: OrganisationEntry;
  readonly typed: Typed;
  readonly onType: (change: Partial<Typed>) => void;
}): ReactNode {
  const { organisations: text } = useStepsText();
  return (
    <>
      <label>
        <span>{text.nameZh}</span>
        <input
          lang="zh"
          data-first=""
          maxLength={200}
          value={typed.name}
          onChange={(event) => onType({ name: event.target.value })}
        />
      </label>
      {typed.name.trim() !== entry.name && <p>{text.keepsName(displayText(entry.name))}</p>}
      <label>
        <span>
          {text.nameEn} <small>{text.optional}</small>
        </span>
        <input
          lang="en"
          maxLength={200}
          value={typed.nameEn}
          onChange={(event) => onType({ nameEn: event.target.value })}
        />
      </label>
      <label>
        <span>
          {text.aliases} <small>{text.aliasHint}</small>
        </span>
        <textarea
          rows={3}
          lang="zh"
          value={typed.aliases}
          onChange={(event) => onType({ aliases: event.target.value })}
        />
      </label>
    </>
  );
}

function namesOf({ name, nameEn, aliases }: Typed): OrganisationNames {
  const lines = aliases
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== name.trim());
  return {
    name: name.trim(),
    nameEn: nameEn.trim() === '' ? null : nameEn.trim(),
    aliases: [...new Set(lines)],
  };
}
