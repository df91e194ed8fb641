import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { changeOwnPassword, endAllOwn, endOwnSession, ownSessionsQuery } from '../../../api/accounts.ts';
import { asProblem } from '../../../api/problem.ts';
import { sessionQuery } from '../../../api/session.ts';
import { Button } from '../../../components/button.tsx';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import accounts from '../accounts/accounts.module.css';
import forms from '../organisations/organisations.module.css';
import { PasswordField } from '../password-field.tsx';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps, type Steps } from '../use-steps.ts';

const css = bindClasses(forms);
const own = bindClasses(accounts);

/** One's own password, and where one is signed in. */
export function OwnSection(): ReactNode {
  const { own: text } = useAccountsText();
  const steps = useSteps();
  const { data, error, refetch } = useQuery(sessionQuery());
  if (error !== null) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  const isPerson = data?.account?.by === 'session';
  return (
    <SectionFrame title={text.title} hint={text.hint}>
      {data === undefined && <Skeleton shape="list" />}
      {data !== undefined && !isPerson && <Notice title={text.open} />}
      {isPerson && (
        <>
          <StepLine steps={steps} />
          <PasswordForm steps={steps} />
          <OwnSessions steps={steps} />
        </>
      )}
    </SectionFrame>
  );
}

function PasswordForm({ steps }: { readonly steps: Steps }): ReactNode {
  const { own: text } = useAccountsText();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const isDone = await steps.start(text.changed, () => changeOwnPassword(current, wanted));
    setCurrent('');
    if (isDone) setWanted('');
  };
  return (
    <form className={`${css('form')} ${own('own')}`} onSubmit={(event) => void save(event)}>
      <h2>{text.passwordTitle}</h2>
      <PasswordField label={text.current} isNew={false} value={current} onType={setCurrent} />
      <PasswordField label={text.wanted} isNew value={wanted} onType={setWanted} />
      <p>
        <Button type="submit">{text.submit}</Button>
      </p>
    </form>
  );
}

function OwnSessions({ steps }: { readonly steps: Steps }): ReactNode {
  const words = useAccountsText();
  const text = words.own;
  const queries = useQueryClient();
  const { data = [] } = useQuery(ownSessionsQuery());
  const heading = useRef<HTMLHeadingElement>(null);
  const end = async (id: string): Promise<void> => {
    await steps.start(text.ended, () => endOwnSession(id));
    // The button goes with its row.
    heading.current?.focus();
  };
  const leave = async (): Promise<void> => {
    await endAllOwn();
    await queries.resetQueries();
  };
  return (
    <section className={own('sessions')}>
      <h2 ref={heading} tabIndex={-1}>
        {text.sessionsTitle}
      </h2>
      <table className={css('table')} role="table" aria-label={text.sessions}>
        <ColumnHeads words={[words.from, text.since, text.lastSeen, words.actions]} />
        <tbody role="rowgroup">
          {data.map(({ id, address, createdAt, lastSeenAt, isThis }) => (
            <tr key={id} role="row">
              <th role="rowheader" scope="row" className="num">
                {address}
                {isThis && <span className={css('tag')}>{text.here}</span>}
              </th>
              <td role="cell" data-label={text.since} className="num">
                {momentText(createdAt)}
              </td>
              <td role="cell" data-label={text.lastSeen} className="num">
                {momentText(lastSeenAt)}
              </td>
              <td role="cell" className={css('actions')}>
                {!isThis && (
                  <Button kind="text" aria-label={text.endNamed(address)} onClick={() => void end(id)}>
                    {text.end}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Button onClick={() => void leave()}>{text.everywhere}</Button>
      </p>
    </section>
  );
}
