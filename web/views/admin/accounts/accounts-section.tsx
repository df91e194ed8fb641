import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { sessionQuery } from '../../../api/session.ts';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAccountsText } from '../../../lib/i18n/use-accounts-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { AccessPart } from './access-part.tsx';
import { AccountsPart } from './accounts-part.tsx';
import styles from './accounts.module.css';
import { TokensPart } from './tokens-part.tsx';

const css = bindClasses(styles);
const PARTS = ['accounts', 'tokens', 'access'] as const;
const PAGES = { accounts: AccountsPart, tokens: TokensPart, access: AccessPart };

/** Who may sign in, tokens for programs, and what was refused; without accounts, how to make the first one. */
export function AccountsSection(): ReactNode {
  const text = useAccountsText();
  const url = useUrl();
  const { data, error, refetch } = useQuery(sessionQuery());
  const part = PARTS.find((each) => each === new URLSearchParams(url.search).get('part')) ?? 'accounts';
  const Part = PAGES[part];
  if (error !== null) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  return (
    <SectionFrame title={text.title} hint={text.hint}>
      {data === undefined && <Skeleton shape="list" />}
      {data?.isOpen === true && (
        <Notice title={text.open.title}>
          <p>{text.open.body}</p>
          <code className={css('command')}>{text.open.command}</code>
        </Notice>
      )}
      {data?.isOpen === false && (
        <>
          <div className={css('bar')}>
            <Segmented
              legend={text.partsLegend}
              isLegendHidden
              value={part}
              options={PARTS.map((value) => ({ value, label: text.parts[value] }))}
              onChange={(next) => url.go(url.here({ part: next, kind: null, name: null, before: null }))}
            />
          </div>
          <Part />
        </>
      )}
    </SectionFrame>
  );
}
