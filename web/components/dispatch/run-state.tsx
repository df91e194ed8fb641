import type { ReactNode } from 'react';
import type { RunState as State, RunView } from '../../../server/domain/dispatch.ts';
import { Icon, type IconName } from '../icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useScheduleText } from '../../lib/i18n/use-schedule-text.ts';
import { zonedTime } from '../../lib/zoned-time.ts';
import styles from './run-state.module.css';

const css = bindClasses(styles);

const LOOKS: Readonly<Record<State, { readonly icon: IconName; readonly tone: string }>> = {
  waiting: { icon: 'act', tone: 'tone-on_track' },
  running: { icon: 'act', tone: 'tone-on_track' },
  done: { icon: 'check', tone: 'tone-met' },
  nothing: { icon: 'check', tone: 'tone-pending' },
  failed: { icon: 'cross', tone: 'tone-behind' },
  interrupted: { icon: 'warn', tone: 'tone-at_risk' },
  missed: { icon: 'warn', tone: 'tone-at_risk' },
};

/** How a run stands, by sign and word; with a time zone also when it was. */
export function RunState({
  run: { state, failure, finishedAt, dueAt },
  timeZone,
}: {
  readonly run: RunView;
  readonly timeZone?: string;
}): ReactNode {
  const text = useScheduleText();
  // A run that waits after a failure has failed so far.
  const { icon, tone } = state === 'waiting' && failure !== null ? LOOKS.interrupted : LOOKS[state];
  const at = finishedAt ?? dueAt;
  return (
    <>
      <span className={`${css('state')} ${tone}`}>
        <Icon name={icon} />
        {text.states[state]}
      </span>
      {timeZone !== undefined && (
        <small>
          <time dateTime={at}>{zonedTime(at, timeZone)}</time>
        </small>
      )}
    </>
  );
}
