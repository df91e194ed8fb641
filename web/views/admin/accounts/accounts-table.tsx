import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AccountEntry } from '../../../api/accounts.ts';
import { sessionQuery } from '../../../api/session.ts';
import { Button } from '../../../components/button.tsx';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText, type AccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import styles from '../organisations/organisations.module.css';

const css = bindClasses(styles);

export type AccountStep = 'edit' | 'password' | 'end' | 'close';

/** A row each: what it may do, how far it reaches, whether it is in use. */
export function AccountsTable({
  accounts,
  onStep,
}: {
  readonly accounts: readonly AccountEntry[];
  readonly onStep: (step: AccountStep, account: AccountEntry) => void;
}): ReactNode {
  const text = useAccountsText();
  const administrators = accounts.filter(
    ({ role, isDisabled, hasPassword, identity }) =>
      role === 'administrator' && !isDisabled && (hasPassword || identity !== null),
  );
  return (
    <table className={css('table')} role="table" aria-label={text.table}>
      <ColumnHeads words={[text.name, text.roleLabel, text.scope, text.state, text.actions]} />
      <tbody role="rowgroup">
        {accounts.map((account) => (
          <Row
            key={account.id}
            account={account}
            isOnly={administrators.length === 1 && administrators[0]?.id === account.id}
            onStep={onStep}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  account,
  isOnly,
  onStep,
}: {
  readonly account: AccountEntry;
  readonly isOnly: boolean;
  readonly onStep: (step: AccountStep, account: AccountEntry) => void;
}): ReactNode {
  const text = useAccountsText();
  const { data: session } = useQuery(sessionQuery());
  const { name, role, organisations, owners, isDisabled, sessions } = account;
  const button = (step: AccountStep, words: string, label: string): ReactNode => (
    <Button kind="text" aria-label={label} onClick={() => onStep(step, account)}>
      {words}
    </Button>
  );
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
        {session?.account?.name === name && <span className={css('tag')}>{text.self}</span>}
        {account.email !== null && <small>{account.email}</small>}
      </th>
      <td role="cell" data-label={text.roleLabel}>
        {text.role[role]}
        {isOnly && <small>{text.onlyAdministrator}</small>}
      </td>
      <td role="cell" data-label={text.scope}>
        {organisations === null ? text.everything : text.organisations(organisations.length)}
        {owners !== null && <small>{text.units(owners.join(' · '))}</small>}
      </td>
      <td role="cell" data-label={text.state}>
        {stateText(account, text)}
        {account.lastSeenAt !== null && <small className="num">{momentText(account.lastSeenAt)}</small>}
      </td>
      <td role="cell" className={css('actions')}>
        {button('edit', text.edit, text.editNamed(name))}
        {!isDisabled && button('password', text.password, text.passwordNamed(name))}
        {sessions > 0 && button('end', text.end, text.endNamed(name))}
        {!isOnly &&
          (isDisabled
            ? button('close', text.reopen, text.reopenNamed(name))
            : button('close', text.close, text.closeNamed(name)))}
      </td>
    </tr>
  );
}

function stateText(account: AccountEntry, text: AccountsText): string {
  const { isDisabled, sessions, hasPassword, identity, linkExpiresAt } = account;
  if (isDisabled) return text.closed;
  if (sessions > 0) return text.signedIn(sessions);
  if (linkExpiresAt !== null) return text.linkOut;
  return hasPassword || identity !== null ? text.never : text.noWay;
}
