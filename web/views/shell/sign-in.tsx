import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type SyntheticEvent, type ReactNode } from 'react';
import { asProblem } from '../../api/problem.ts';
import {
  elsewhereHref,
  sessionQuery,
  setPasswordByLink,
  setUp,
  signIn,
  type SessionView,
} from '../../api/session.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useSignInText } from '../../lib/i18n/use-sign-in-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './sign-in.module.css';

const css = bindClasses(styles);

/** Which form: signing in, the first administrator by the printed link, or a password by a link of an administrator. */
type Way = 'enter' | 'setup' | 'link';
const WAYS: Readonly<Record<string, Way>> = { '/setup': 'setup', '/password': 'link' };

/** Stands in the place of a page until somebody is signed in. */
export function SignIn(): ReactNode {
  const text = useSignInText();
  const { error: words } = useText();
  const { path, search, href, go } = useUrl();
  const queries = useQueryClient();
  const way = WAYS[path] ?? 'enter';
  const { title, lead, submit } = wordsOf(way, text);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const first = useRef<HTMLInputElement>(null);
  usePageTitle(title);
  useEffect(() => first.current?.focus(), []);
  const params = new URLSearchParams(search);
  const refused = text.refused[params.get('refused') ?? ''];
  params.delete('refused');
  const here = params.size === 0 ? path : `${path}?${params.toString()}`;

  const entering = useMutation({
    mutationFn: () => enter(way, name, password),
    // The whole page anew: nothing that was read before signing in is left.
    onSuccess: async () => {
      if (way !== 'enter') {
        window.location.replace(href('/'));
        return;
      }
      if (refused !== undefined) go(here, { replace: true });
      await queries.resetQueries();
    },
    onError: () => setPassword(''),
  });
  const problem = entering.error === null ? null : asProblem(entering.error);
  const said = problem === null ? (refused ?? null) : problem.status === 0 ? words.offline : problem.message;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!entering.isPending) entering.mutate();
  };

  return (
    <form className={css('form')} onSubmit={send}>
      <h1>{title}</h1>
      <p>{lead}</p>
      {way !== 'link' && (
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
      )}
      <label>
        {text.password}
        <input
          ref={way === 'link' ? first : undefined}
          type="password"
          autoComplete={way === 'enter' ? 'current-password' : 'new-password'}
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      {said !== null && <p role="alert">{said}</p>}
      <Button kind="primary" type="submit" disabled={entering.isPending}>
        {submit}
      </Button>
      {way === 'enter' && <Elsewhere to={here} />}
    </form>
  );
}

/** The way to the provider, where one is set. It leaves the page. */
function Elsewhere({ to }: { readonly to: string }): ReactNode {
  const { elsewhere } = useSignInText();
  const { data } = useQuery(sessionQuery());
  if (data?.hasElsewhere !== true) return null;
  return (
    <a className={css('elsewhere')} href={elsewhereHref(to)}>
      {elsewhere}
    </a>
  );
}

function enter(way: Way, name: string, password: string): Promise<SessionView> {
  const token = window.location.hash.slice(1);
  if (way === 'link') return setPasswordByLink(token, password);
  return way === 'setup' ? setUp(token, name, password) : signIn(name, password);
}

function wordsOf(way: Way, text: ReturnType<typeof useSignInText>) {
  if (way === 'setup') return { title: text.setupTitle, lead: text.setupLead, submit: text.setupSubmit };
  if (way === 'link') return { title: text.linkTitle, lead: text.linkLead, submit: text.linkSubmit };
  return { title: text.title, lead: text.lead, submit: text.submit };
}
