import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ROLES } from '../../../server/domain/role.ts';
import { sessionQuery, signOut } from '../../api/session.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useSignInText } from '../../lib/i18n/use-sign-in-text.ts';
import styles from './admin-view.module.css';

const css = bindClasses(styles);

/** Who is signed in, with the way out; or that nobody has to be. */
export function WhoLine(): ReactNode {
  const text = useSignInText();
  const queries = useQueryClient();
  const { data } = useQuery(sessionQuery());
  const leaving = useMutation({ mutationFn: signOut, onSuccess: () => queries.resetQueries() });
  if (data === undefined) return null;
  const { account, isOpen } = data;
  if (isOpen || account === null) return <p className={css('who')}>{text.open}</p>;
  const role = ROLES.find((each) => each === account.role) ?? 'viewer';
  return (
    <p className={css('who')}>
      {text.signedIn(account.name, text.role[role])}{' '}
      <Button kind="text" onClick={() => leaving.mutate()}>
        {text.signOut}
      </Button>
    </p>
  );
}
