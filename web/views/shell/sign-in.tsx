import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import { setUp, signIn } from '../../api/session.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useSignInText } from '../../lib/i18n/use-sign-in-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './sign-in.module.css';

const css = bindClasses(styles);

/** Stands in the place of a page until somebody is signed in; by the printed link it makes the first administrator. */
export function SignIn(): ReactNode {
  const text = useSignInText();
  const { error: words } = useText();
  const { path, href } = useUrl();
  const queries = useQueryClient();
  const isSetup = path === '/setup';
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const first = useRef<HTMLInputElement>(null);
  usePageTitle(isSetup ? text.setupTitle : text.title);
  useEffect(() => first.current?.focus(), []);

  const entering = useMutation({
    mutationFn: () =>
      isSetup ? setUp(window.location.hash.slice(1), name, password) : signIn(name, password),
    // The whole page anew: nothing that was read before signing in is left.
    onSuccess: () => (isSetup ? window.location.replace(href('/')) : queries.resetQueries()),
    onError: () => setPassword(''),
  });
  const problem = entering.error === null ? null : asProblem(entering.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!entering.isPending) entering.mutate();
  };

  return (
    <form className={css('form')} onSubmit={submit}>
      <h1>{isSetup ? text.setupTitle : text.title}</h1>
      <p>{isSetup ? text.setupLead : text.lead}</p>
      <label>
        {text.name}
        <input
          ref={first}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        {text.password}
        <input
          type="password"
          autoComplete={isSetup ? 'new-password' : 'current-password'}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {problem !== null && <p role="alert">{problem.status === 0 ? words.offline : problem.message}</p>}
      <Button kind="primary" type="submit" disabled={entering.isPending}>
        {isSetup ? text.setupSubmit : text.submit}
      </Button>
    </form>
  );
}
