import type { ReactNode } from 'react';
import { NoReport } from '../../../web/components/no-report.tsx';
import { NothingYet } from '../../../web/components/nothing-yet.tsx';
import { Notice } from '../../../web/components/notice.tsx';
import { ProblemNotice } from '../../../web/components/problem-notice.tsx';
import { Skeleton } from '../../../web/components/skeleton.tsx';
import { Crashed } from '../../../web/views/shell/crashed.tsx';
import { NotFound } from '../../../web/views/shell/not-found.tsx';
import { OfflineBanner } from '../../../web/views/shell/offline-banner.tsx';
import { scorecard } from '../../web/factories.ts';
import { Exhibit, Exhibits } from '../exhibit.tsx';

const BROKEN = { status: 500, title: '读取失败', message: '数据库暂时不可用', requestId: 'req-7' };
const OFFLINE = { status: 0, title: null, message: '', requestId: null };
const nothing = (): void => undefined;

/** What a page says in place of its figures. */
export function StateSection(): ReactNode {
  const states: readonly (readonly [string, ReactNode])[] = [
    ['loading, board', <Skeleton key="0" shape="board" />],
    ['loading, list', <Skeleton key="1" shape="list" />],
    ['loading, text', <Skeleton key="2" shape="text" />],
    ['empty', <NothingYet key="3" />],
    [
      'no report for the quarter',
      <NoReport key="4" board={scorecard({ period: '2021-Q4', edition: null })} />,
    ],
    ['error', <ProblemNotice key="5" problem={BROKEN} onRetry={nothing} />],
    ['offline', <ProblemNotice key="6" problem={OFFLINE} onRetry={nothing} />],
    ['offline, figures stay', <OfflineBanner key="7" onRetry={nothing} />],
    ['crashed', <Crashed key="8" />],
    ['not found', <NotFound key="9" />],
    ['good emptiness', <Notice key="10" title="“滞后”下没有指标" />],
  ];
  return (
    <Exhibits isWide>
      {states.map(([state, shown]) => (
        <Exhibit key={state} state={state}>
          {shown}
        </Exhibit>
      ))}
    </Exhibits>
  );
}
