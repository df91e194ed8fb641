import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { MISSING } from '../../../../server/domain/format.ts';
import { revokeToken, tokensQuery, type TokenEntry } from '../../../api/accounts.ts';
import { asProblem } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { momentText } from '../../../lib/moment-text.ts';
import forms from '../organisations/organisations.module.css';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import styles from './accounts.module.css';
import { TokenDialog } from './token-dialog.tsx';

const css = bindClasses(styles);
const table = bindClasses(forms);

/** Tokens for programs: each shown once, ended by its date or by hand. */
export function TokensPart(): ReactNode {
  const text = useAccountsText();
  const steps = useSteps();
  const top = useRef<HTMLDivElement>(null);
  const [isAdding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery(tokensQuery());
  if (error !== null) {
    return <ProblemNotice level={2} problem={asProblem(error)} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton shape="list" />;
  const columns = [text.tokenName, text.roleLabel, text.scope, text.expires, text.lastUsed, text.actions];
  const revoke = ({ id, name }: TokenEntry): void =>
    void steps.start(text.revokedDone(name), () => revokeToken(id)).then(() => top.current?.focus());
  return (
    <>
      <div className={css('bar')}>
        <Button kind="primary" onClick={() => setAdding(true)}>
          {text.tokenAdd}
        </Button>
      </div>
      <div ref={top} tabIndex={-1}>
        <StepLine steps={steps} />
      </div>
      {data.length === 0 ? (
        <Notice title={text.noTokens}>
          <p>{text.tokenHint}</p>
        </Notice>
      ) : (
        <table className={table('table')} role="table" aria-label={text.tokenTable}>
          <ColumnHeads words={columns} />
          <tbody role="rowgroup">
            {data.map((token) => (
              <Row key={token.id} token={token} onRevoke={() => revoke(token)} />
            ))}
          </tbody>
        </table>
      )}
      {isAdding && <TokenDialog steps={steps} onClose={() => setAdding(false)} />}
    </>
  );
}

function Row({ token, onRevoke }: { readonly token: TokenEntry; readonly onRevoke: () => void }): ReactNode {
  const text = useAccountsText();
  const { name, role, organisations, expiresAt, lastUsedAt, isRevoked, isOver, madeBy } = token;
  const state = isRevoked ? text.revoked : isOver ? text.over : text.live;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
        <small>
          {text.madeBy} {madeBy}
        </small>
      </th>
      <td role="cell" data-label={text.roleLabel}>
        {text.role[role]}
      </td>
      <td role="cell" data-label={text.scope}>
        {organisations === null ? text.everything : text.organisations(organisations.length)}
      </td>
      <td role="cell" data-label={text.expires}>
        <span className="num">{momentText(expiresAt)}</span>
        <small>{state}</small>
      </td>
      <td role="cell" data-label={text.lastUsed} className="num">
        {lastUsedAt === null ? text.unused : momentText(lastUsedAt)}
      </td>
      <td role="cell" className={table('actions')}>
        {isRevoked || isOver ? (
          MISSING
        ) : (
          <Button kind="text" aria-label={text.revokeNamed(name)} onClick={onRevoke}>
            {text.revoke}
          </Button>
        )}
      </td>
    </tr>
  );
}
