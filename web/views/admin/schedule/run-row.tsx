import type { ReactNode } from 'react';
import type { DispatchBoard, RunView } from '../../../../server/domain/dispatch.ts';
import { describeFailure } from '../../../../server/domain/dispatch-failure.ts';
import { periodText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { retryRun } from '../../../api/dispatches.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { timeAway, tookTime, zonedTime } from '../../../lib/zoned-time.ts';
import type { Steps } from '../use-steps.ts';
import { organisationText } from './organisation-text.ts';
import { RunFiles } from './run-files.tsx';
import { RunState } from '../../../components/dispatch/run-state.tsx';
import styles from './schedule.module.css';

const css = bindClasses(styles);

interface RunRowProps {
  readonly run: RunView;
  readonly board: DispatchBoard;
  readonly steps: Steps;
}

/** One run: when, which item, why, and what came of it. */
export function RunRow({ run, board, steps }: RunRowProps): ReactNode {
  const text = useScheduleText();
  const lang = useLang();
  const quarter = run.period === null ? null : parseQuarter(run.period);
  const at = run.startedAt ?? run.dueAt;
  const organisation = run.organisation === null ? '' : organisationText(board, run.organisation, lang);
  return (
    <tr role="row">
      <td role="cell" className="num">
        <time dateTime={at}>{zonedTime(at, board.timeZone)}</time>
      </td>
      <th role="rowheader" scope="row">
        <span lang={textLang(run.dispatchName)}>{run.dispatchName}</span>
        <small>
          {organisation !== '' && <span lang={textLang(organisation)}>{organisation} </span>}
          {quarter !== null && periodText(quarter, lang)}
        </small>
      </th>
      <td role="cell">
        {text.causes[run.cause]}
        {run.attempts > 1 && <small>{text.attempts(run.attempts)}</small>}
      </td>
      <td role="cell" className={css('outcome')}>
        <RunState run={run} />
        {run.state === 'done' && run.startedAt !== null && run.finishedAt !== null && (
          <small>{text.took(tookTime(run.startedAt, run.finishedAt))}</small>
        )}
        <Reason run={run} board={board} />
        {run.place !== null && <p className={css('place')}>{run.place}</p>}
        {run.files.length > 0 && <RunFiles files={run.files} />}
        <Retry run={run} steps={steps} />
      </td>
    </tr>
  );
}

/** Why it did not go out and what to do; or when it is tried again. */
function Reason({ run, board }: Pick<RunRowProps, 'run' | 'board'>): ReactNode {
  const text = useScheduleText();
  const lang = useLang();
  const note = text.notes[run.state];
  const words = run.failure === null ? null : describeFailure(run.failure.code, run.failure.params, lang);
  return (
    <>
      {note !== undefined && <p>{note}</p>}
      {words !== null && (
        <p>
          <strong>{words.what}</strong>
          {lang === 'zh' ? '。' : '. '}
          {words.todo}
        </p>
      )}
      {run.nextTryAt !== null && run.failure !== null && (
        <p>
          {text.again(zonedTime(run.nextTryAt, board.timeZone), timeAway(run.nextTryAt, board.now, lang))}
        </p>
      )}
    </>
  );
}

function Retry({ run, steps }: Pick<RunRowProps, 'run' | 'steps'>): ReactNode {
  const text = useScheduleText();
  if (run.state !== 'failed' && run.state !== 'interrupted' && run.state !== 'missed') return null;
  return (
    <Button
      aria-label={text.retryOf(run.dispatchName)}
      onClick={() => void steps.start(text.retried(run.dispatchName), () => retryRun(run.id))}
    >
      {text.retry}
    </Button>
  );
}
