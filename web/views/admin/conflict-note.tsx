import type { ReactNode } from 'react';
import type { Conflict } from '../../../server/domain/review.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useDefinitionText } from '../../lib/i18n/use-definition-text.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';
import { momentText } from '../../lib/moment-text.ts';
import { conflictLines } from './conflict-lines.ts';
import styles from './step-line.module.css';

const css = bindClasses(styles);

/** Somebody was faster: who, when, what from and to, and that nothing typed is lost. */
export function ConflictNote({
  conflict,
  onYield,
}: {
  readonly conflict: Conflict<unknown>;
  readonly onYield: () => void;
}): ReactNode {
  const { log } = useAdminText();
  const { conflict: words, ...text } = useDefinitionText();
  const name = log.actors[conflict.actor] ?? conflict.actor;
  return (
    <div role="alert" className={css('conflict')}>
      <p>
        <strong>{words.title(name)}</strong>{' '}
        <time dateTime={conflict.at} className="num">
          {conflict.at === '' ? '' : momentText(conflict.at)}
        </time>
      </p>
      <ul>
        {conflictLines(conflict, text).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {conflict.reason !== null && <li>{words.because(conflict.reason)}</li>}
      </ul>
      <p>
        {words.kept} <Button onClick={onYield}>{words.yield}</Button>
      </p>
    </div>
  );
}
