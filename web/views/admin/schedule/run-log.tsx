import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DispatchBoard } from '../../../../server/domain/dispatch.ts';
import { runsQuery } from '../../../api/dispatches.ts';
import { asProblem } from '../../../api/problem.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import type { Steps } from '../use-steps.ts';
import { RunRow } from './run-row.tsx';
import styles from './schedule.module.css';

const css = bindClasses(styles);

/** Every run, newest first; the address keeps the page. */
export function RunLog({
  board,
  steps,
}: {
  readonly board: DispatchBoard;
  readonly steps: Steps;
}): ReactNode {
  const text = useScheduleText();
  const url = useUrl();
  const before = new URLSearchParams(url.search).get('before');
  const page = useQuery(runsQuery(before));
  const runs = page.data?.runs ?? [];
  const failed = runs.filter(({ state }) => state === 'failed' || state === 'interrupted').length;
  return (
    <section className={css('log')} aria-label={text.runs}>
      <SectionHead title={text.runs} />
      {failed > 0 && <p className={css('failures')}>{text.failures(failed)}</p>}
      {page.isError && (
        <ProblemNotice level={2} problem={asProblem(page.error)} onRetry={() => void page.refetch()} />
      )}
      {page.isPending && <Skeleton shape="list" />}
      {page.data !== undefined && runs.length === 0 && <p className={css('none')}>{text.runsEmpty}</p>}
      {runs.length > 0 && (
        <table className={css('table', 'runs')} role="table" aria-label={text.runTable}>
          <ColumnHeads words={[text.at, text.what, text.cause, text.result]} />
          <tbody role="rowgroup">
            {runs.map((run) => (
              <RunRow key={run.id} run={run} board={board} steps={steps} />
            ))}
          </tbody>
        </table>
      )}
      <p className={css('pages')}>
        {before !== null && <ButtonLink href={url.here({ before: null })}>{text.newest}</ButtonLink>}
        {page.data?.next != null && (
          <ButtonLink href={url.here({ before: String(page.data.next) })}>{text.older}</ButtonLink>
        )}
      </p>
    </section>
  );
}
