import type { ReactNode } from 'react';
import type { Rhythm } from '../../../../server/domain/rhythm.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import type { FieldsProps } from './dispatch-form.tsx';
import styles from './schedule-form.module.css';

const css = bindClasses(styles);
/** Every month has these. */
const DAYS = Array.from({ length: 28 }, (_, index) => index + 1);

/** Which month, day, weekday and time, as far as the rhythm asks for them. */
export function RhythmFields({ fields, onChange }: FieldsProps): ReactNode {
  const { form } = useScheduleText();
  const { frequency, rhythm } = fields;
  const set = (change: Partial<Rhythm>): void => onChange({ rhythm: { ...rhythm, ...change } });
  const choice = (
    label: string,
    key: 'month' | 'day' | 'weekday',
    options: readonly (readonly [number, string])[],
  ): ReactNode => (
    <label className={css('field')}>
      <span>{label}</span>
      <select value={rhythm[key]} onChange={(event) => set({ [key]: Number(event.target.value) })}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {frequency === 'quarter' &&
        choice(
          form.month,
          'month',
          form.months.map((words, index) => [index + 1, words] as const),
        )}
      {(frequency === 'quarter' || frequency === 'month') &&
        choice(form.day, 'day', [...DAYS.map((day) => [day, form.dayOf(day)] as const), [0, form.lastDay]])}
      {frequency === 'week' &&
        choice(
          form.weekday,
          'weekday',
          form.weekdays.map((words, index) => [index, words] as const),
        )}
      <label className={css('field')}>
        <span>{form.time}</span>
        <input
          type="time"
          required
          value={rhythm.time}
          onChange={(event) => {
            if (event.target.value !== '') set({ time: event.target.value.slice(0, 5) });
          }}
        />
      </label>
    </>
  );
}
