import type { ReactNode } from 'react';
import type { Conflict } from '../../../server/domain/review.ts';
import { actorName } from '../../lib/actor-name.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { momentText } from '../../lib/moment-text.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './review-actions.module.css';

const css = bindClasses(styles);

/** Somebody else was faster: who, when and what they changed, and that nothing typed here is lost. */
export function ConflictNote({
  conflict,
  lines,
  isTyped,
}: {
  readonly conflict: Conflict<unknown>;
  /** What they changed, a line each. */
  readonly lines: readonly string[];
  /** The reader has words of their own in the fields. */
  readonly isTyped: boolean;
}): ReactNode {
  const text = useText();
  const { conflict: words, actions } = useCheckingText();
  const { actor, at, action, reason } = conflict;
  return (
    <div role="alert" className={css('conflict')}>
      <strong>{words.title(actor === '' ? text.review.someone : actorName(actor, text))}</strong>
      <ul>
        <li>
          {at !== '' && <time dateTime={at}>{momentText(at)}</time>} {actions[action] ?? action}
          {reason !== null && ` (${reason})`}
        </li>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{isTyped ? words.kept : words.seen}</p>
    </div>
  );
}
