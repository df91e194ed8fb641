import type { ReactNode } from 'react';
import type { DispatchBoard, DispatchView } from '../../../../server/domain/dispatch.ts';
import { rhythmText } from '../../../../server/domain/rhythm.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { timeAway, zonedTime, zonedWeekday } from '../../../lib/zoned-time.ts';

/** When something is sent, in words, with the next time and how far away it is. */
export function WhenWords({
  board: { timeZone, now },
  item: { kind, cron, daysAfter, isOn, nextRuns },
}: {
  readonly board: DispatchBoard;
  readonly item: DispatchView;
}): ReactNode {
  const text = useScheduleText();
  const lang = useLang();
  const [next] = nextRuns;
  const words =
    cron !== null
      ? rhythmText(cron, lang)
      : daysAfter !== null
        ? text.daysAfter(daysAfter)
        : kind === 'briefing'
          ? text.onDemand
          : text.onChange;
  return (
    <>
      {words}
      {!isOn && <small>{text.off}</small>}
      {next !== undefined && (
        <small>
          <time dateTime={next}>
            {text.next(
              zonedTime(next, timeZone),
              zonedWeekday(next, timeZone, lang),
              timeAway(next, now, lang),
            )}
          </time>
        </small>
      )}
    </>
  );
}
