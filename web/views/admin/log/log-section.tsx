import { useQuery } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { LOG_KINDS, type LogEntry } from '../../../../server/domain/log-view.ts';
import { logQuery } from '../../../api/log.ts';
import { undoStep } from '../../../api/steps.ts';
import { asProblem } from '../../../api/problem.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import styles from './log.module.css';
import { LogTable } from './log-table.tsx';

const css = bindClasses(styles);

/** What changed, newest first; the address keeps kind and page. */
export function LogSection(): ReactNode {
  const { log: text } = useAdminText();
  const url = useUrl();
  const params = new URLSearchParams(url.search);
  const kind = LOG_KINDS.find((each) => each === params.get('kind')) ?? null;
  const before = params.get('before');
  const page = useQuery(logQuery(url.state.org, kind, before));
  const steps = useSteps();
  const top = useRef<HTMLDivElement>(null);
  const undo = async ({ id }: LogEntry, words: string): Promise<void> => {
    await steps.run(text.takenBack(words), async () => {
      await undoStep(id);
      return null;
    });
    // The button goes with the step: whoever goes by keyboard stays with what was done.
    top.current?.focus();
  };
  return (
    <SectionFrame
      title={text.title}
      hint={text.hint}
      tools={
        <label className={css('kind')}>
          <span>{text.kind}</span>
          <select
            value={kind ?? ''}
            onChange={(event) =>
              url.go(url.here({ kind: event.target.value === '' ? null : event.target.value, before: null }))
            }
          >
            <option value="">{text.all}</option>
            {LOG_KINDS.map((each) => (
              <option key={each} value={each}>
                {text.kinds[each]}
              </option>
            ))}
          </select>
        </label>
      }
    >
      {page.isError && (
        <ProblemNotice level={2} problem={asProblem(page.error)} onRetry={() => void page.refetch()} />
      )}
      {page.isPending && <Skeleton shape="list" />}
      {page.data?.entries.length === 0 && <Notice title={text.nothing} />}
      <div ref={top} tabIndex={-1}>
        <StepLine steps={steps} />
      </div>
      {page.data !== undefined && page.data.entries.length > 0 && (
        <LogTable entries={page.data.entries} onUndo={(entry, words) => void undo(entry, words)} />
      )}
      <p className={css('pages')}>
        {before !== null && <ButtonLink href={url.here({ before: null })}>{text.newest}</ButtonLink>}
        {page.data?.next != null && (
          <ButtonLink href={url.here({ before: String(page.data.next) })}>{text.older}</ButtonLink>
        )}
      </p>
    </SectionFrame>
  );
}
