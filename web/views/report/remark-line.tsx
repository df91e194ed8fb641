import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { RemarkView } from '../../../server/domain/review.ts';
import { shortenText } from '../../../server/domain/shorten-text.ts';
import { Button } from '../../components/button.tsx';
import { actorName } from '../../lib/actor-name.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { momentText } from '../../lib/moment-text.ts';
import styles from './metric-notes.module.css';
import { StepProblem } from './step-problem.tsx';
import { useKeptWords } from './use-kept-words.ts';
import type { RemarkSteps } from './use-remark-steps.ts';

const css = bindClasses(styles);

/** What somebody said, when, and for its author the ways to reword it or take it back. */
export function RemarkLine({
  remark,
  changes,
}: {
  readonly remark: RemarkView;
  readonly changes: RemarkSteps;
}): ReactNode {
  const text = useText();
  const { remarks: words, conflict } = useCheckingText();
  const [draft, setDraft] = useKeptWords(`reword.${remark.id}`);
  const [isEdited, setEdited] = useState(draft !== '');
  const begin = useRef<HTMLButtonElement>(null);
  const short = shortenText(remark.text, 20);
  const failed = changes.failed?.id === remark.id ? changes.failed.problem : null;
  const close = (): void => {
    setEdited(false);
    begin.current?.focus();
  };
  const giveUp = (): void => {
    setDraft('');
    close();
  };
  return (
    <li>
      <p className={css('who')}>
        <time dateTime={remark.at}>{momentText(remark.at)}</time> {actorName(remark.actor, text)}
        {remark.editedAt !== null && ` · ${words.edited(momentText(remark.editedAt))}`}
      </p>
      <p>{remark.text}</p>
      <p className={css('own')}>
        <Button
          ref={begin}
          kind="text"
          aria-label={words.editOf(short)}
          aria-expanded={isEdited}
          onClick={() => (isEdited ? close() : setEdited(true))}
        >
          {words.edit}
        </Button>
        <Button
          kind="text"
          aria-label={words.withdrawOf(short)}
          onClick={() => changes.take({ kind: 'withdraw', remark })}
        >
          {words.withdraw}
        </Button>
      </p>
      {isEdited && (
        <RewordForm
          first={draft === '' ? remark.text : draft}
          onType={setDraft}
          onClose={close}
          onGiveUp={giveUp}
          onSave={(said) => changes.take({ kind: 'reword', remark, text: said, onTaken: giveUp })}
        />
      )}
      <StepProblem
        problem={failed}
        isTyped={draft !== ''}
        linesOf={({ before, current }) => [
          conflict.changed(
            words.text,
            textOf(before) ?? conflict.nothing,
            textOf(current) ?? conflict.nothing,
          ),
        ]}
      />
    </li>
  );
}

function RewordForm({
  first,
  onType,
  onSave,
  onClose,
  onGiveUp,
}: {
  readonly first: string;
  readonly onType: (words: string) => void;
  /** Leaves the field; what was typed stays. */
  readonly onSave: (words: string) => void;
  readonly onClose: () => void;
  readonly onGiveUp: () => void;
}): ReactNode {
  const text = useText();
  const [words, setWords] = useState(first);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const checking = useCheckingText();
  const field = useId();
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') onSave(words.trim());
  };
  return (
    <form
      className={css('say')}
      onSubmit={send}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor={field}>{text.review.remarkText}</label>
      <textarea
        id={field}
        ref={area}
        rows={2}
        maxLength={4000}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          onType(event.target.value);
        }}
      />
      <p className={css('own')}>
        <Button type="submit" aria-disabled={words.trim() === ''}>
          {checking.save}
        </Button>
        <Button kind="quiet" onClick={onGiveUp}>
          {checking.giveUp}
        </Button>
      </p>
    </form>
  );
}

function textOf(state: unknown): string | null {
  if (typeof state !== 'object' || state === null || !('text' in state)) return null;
  return typeof state.text === 'string' ? state.text : null;
}
