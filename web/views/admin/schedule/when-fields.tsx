import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { RHYTHMS, rhythmText } from '../../../../server/domain/rhythm.ts';
import { timesQuery } from '../../../api/dispatches.ts';
import { asProblem } from '../../../api/problem.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { zonedTime } from '../../../lib/zoned-time.ts';
import { cronOfFields, type Frequency } from './dispatch-fields.ts';
import type { FieldsProps } from './dispatch-form.tsx';
import { RhythmFields } from './rhythm-fields.tsx';
import styles from './schedule-form.module.css';

const css = bindClasses(styles);
const FREQUENCIES: readonly Frequency[] = ['quarter', 'month', 'week', 'day', 'demand', 'custom'];

/** When: a rhythm in words, or an expression; the times it comes to are shown at once. */
export function WhenFields(props: FieldsProps): ReactNode {
  const { fields, onChange } = props;
  const { form } = useScheduleText();
  const hint = useId();
  if (fields.kind === 'status_flip') return null;
  if (fields.kind === 'missing_report')
    return (
      <div className={css('fields')}>
        <label className={css('field')}>
          <span>{form.daysAfter}</span>
          <input
            type="number"
            min={1}
            max={85}
            required
            value={fields.daysAfter}
            onChange={(event) => onChange({ daysAfter: event.target.value })}
          />
        </label>
      </div>
    );
  const isRhythm = RHYTHMS.some((each) => each === fields.frequency);
  return (
    <div className={css('group')}>
      <div className={css('fields')}>
        <label className={css('field')}>
          <span>{form.rhythm}</span>
          <select
            value={fields.frequency}
            onChange={(event) => {
              const frequency = FREQUENCIES.find((each) => each === event.target.value) ?? 'demand';
              const cron = cronOfFields(fields) ?? fields.cron;
              onChange({ frequency, cron });
            }}
          >
            {FREQUENCIES.map((each) => (
              <option key={each} value={each}>
                {each === 'demand' ? form.onDemand : each === 'custom' ? form.custom : form.rhythms[each]}
              </option>
            ))}
          </select>
        </label>
        {isRhythm && <RhythmFields {...props} />}
        {fields.frequency === 'custom' && (
          <label className={css('field', 'wide')}>
            <span>{form.cron}</span>
            <input
              value={fields.cron}
              maxLength={100}
              required
              autoComplete="off"
              spellCheck={false}
              aria-describedby={hint}
              onChange={(event) => onChange({ cron: event.target.value })}
            />
            <small id={hint}>{form.cronHint}</small>
          </label>
        )}
      </div>
      <NextTimes {...props} />
    </div>
  );
}

function NextTimes({ board, fields }: FieldsProps): ReactNode {
  const { form } = useScheduleText();
  const lang = useLang();
  const cron = cronOfFields(fields) ?? '';
  const times = useQuery({ ...timesQuery(cron), enabled: cron !== '' });
  if (cron === '') return null;
  if (times.isError) {
    const { title, message, status } = asProblem(times.error);
    return status === 0 ? null : (
      <p role="alert" className={css('problem')}>
        {title}
        {lang === 'zh' ? '：' : ': '}
        {message}
      </p>
    );
  }
  const shown = (times.data?.next ?? []).map((time) => zonedTime(time, board.timeZone));
  return (
    <p className={css('times')} role="status">
      {rhythmText(cron, lang)}
      {shown.length > 0 && <span className="num"> · {form.nextTimes(shown.join(' · '))}</span>}
    </p>
  );
}
