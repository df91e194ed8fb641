import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { periodsQuery } from '../../api/periods.ts';
import { asProblem } from '../../api/problem.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { PageTitleContext } from '../../lib/page-title.ts';
import { usePresentation } from '../../lib/use-presentation.ts';
import { useUrl } from '../../lib/use-url.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { navEntries } from './nav-entries.ts';
import { OfflineBanner } from './offline-banner.tsx';
import { Overlays } from './overlays.tsx';
import { PeriodRuler } from './period-ruler.tsx';
import styles from './shell.module.css';
import { TabBar } from './tab-bar.tsx';
import { useGoKeys } from './use-go-keys.ts';
import { useOverlay } from './use-overlay.ts';
import { usePeriodKeys } from './use-period-keys.ts';

const SignIn = lazy(async () => ({ default: (await import('./sign-in.tsx')).SignIn }));
const css = bindClasses(styles);
/** How often a service that stopped answering is asked again. */
const RETRY_MS = 10_000;
const NO_PERIODS = { years: [] };

/** Everything around a page: masthead, period ruler where a quarter is shown, tabs on phones, footer. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const text = useText();
  const url = useUrl();
  const { period, org } = url.state;
  const { data, isPlaceholderData, error, refetch } = useQuery({
    ...scorecardQuery({ period, org }),
    refetchInterval: ({ state }) => (state.status === 'error' ? RETRY_MS : false),
  });
  const isOffline = data !== undefined && error !== null && asProblem(error).status === 0;
  const presentation = usePresentation();
  const main = useRef<HTMLElement>(null);
  const [title, setTitle] = useState('');
  const isReading = /^\/reports\/./.test(url.path);
  const hasQuarter = ['/', '/compare', '/tasks'].includes(url.path) || url.path.startsWith('/indicators');
  const board = hasQuarter ? (data ?? null) : null;
  const isClosed = isSignInNeeded(url.path, error);
  const entries = pagesOf(isClosed, url, data, text);
  const calendar = useQuery({ ...periodsQuery(data?.organisation.id ?? org), enabled: data !== undefined });
  const { years } = calendar.data ?? NO_PERIODS;

  const overlay = useOverlay();
  usePeriodKeys(board, years);
  useGoKeys(entries);
  useMainFocus(url.path, main);
  useEffect(() => {
    document.title = title === '' ? text.app.name : `${title} · ${text.app.name}`;
  }, [title, text]);

  return (
    <PageTitleContext value={useCallback((next: string) => setTitle(next), [])}>
      <a className={css('skip')} href="#main">
        {text.app.skip}
      </a>
      <Masthead
        organisation={data?.organisation}
        entries={entries}
        leaveHref={presentation.isOn ? presentation.otherHref : null}
        onSearch={() => overlay.show('palette')}
      />
      {isOffline && <OfflineBanner onRetry={() => void refetch()} />}
      {hasQuarter && <Ruler board={board} years={years} isLoading={error === null} />}
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className={css('main', isReading && 'reading', isPlaceholderData && board !== null && 'stale')}
      >
        <Content isClosed={isClosed}>{children}</Content>
      </main>
      {!isReading && !presentation.isOn && <Footer board={board} />}
      {!presentation.isOn && <TabBar entries={entries} />}
      <Overlays overlay={overlay} entries={entries} board={data} />
      <p className="sr-only" role="status">
        {isPlaceholderData ? text.app.updating : title}
      </p>
    </PageTitleContext>
  );
}

/** Two links make an administrator and set a password; everywhere else the board says when somebody must sign in. */
function isSignInNeeded(path: string, error: Error | null): boolean {
  return path === '/setup' || path === '/password' || asProblem(error).code === 'sign_in_needed';
}

/** Before signing in no page leads anywhere. */
function pagesOf(isClosed: boolean, ...of: Parameters<typeof navEntries>): ReturnType<typeof navEntries> {
  return isClosed ? [] : navEntries(...of);
}

/** The page, or in its place the way in. */
function Content({
  isClosed,
  children,
}: {
  readonly isClosed: boolean;
  readonly children: ReactNode;
}): ReactNode {
  if (!isClosed) return children;
  return (
    <Suspense fallback={null}>
      <SignIn />
    </Suspense>
  );
}

/** The period ruler, and before its figures come the room it will take. */
function Ruler({
  board,
  years,
  isLoading,
}: {
  readonly board: Scorecard | null;
  readonly years: readonly number[];
  readonly isLoading: boolean;
}): ReactNode {
  if (board !== null) return <PeriodRuler board={board} years={years} />;
  return isLoading ? <div className={css('reserved')} /> : null;
}

/** A new page starts at its top, with the focus on it; changing the quarter moves nothing. */
function useMainFocus(path: string, main: { readonly current: HTMLElement | null }): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    window.scrollTo({ top: 0 });
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
