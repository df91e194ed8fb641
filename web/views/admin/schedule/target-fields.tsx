import type { ReactNode } from 'react';
import { Segmented } from '../../../components/segmented.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import type { FieldsProps } from './dispatch-form.tsx';
import styles from './schedule-form.module.css';

const css = bindClasses(styles);

/** Where to, and whether it is on. */
export function TargetFields(props: FieldsProps): ReactNode {
  const { fields, onChange } = props;
  const text = useScheduleText();
  const ways = [
    { value: 'folder', label: text.folder },
    { value: 'webhook', label: text.webhook },
    { value: 'email', label: text.mail },
  ] as const;
  return (
    <div className={css('group')}>
      <Segmented
        legend={text.form.target}
        value={fields.targetKind}
        options={fields.kind === 'briefing' ? ways : ways.slice(1)}
        onChange={(targetKind) => onChange({ targetKind })}
      />
      <AddressField {...props} />
      <div className={css('checks')}>
        <label>
          <input
            type="checkbox"
            checked={fields.isOn}
            onChange={(event) => onChange({ isOn: event.target.checked })}
          />
          {text.form.isOn}
        </label>
        {fields.kind !== 'status_flip' && fields.frequency !== 'demand' && (
          <label>
            <input
              type="checkbox"
              checked={fields.catchesUp}
              onChange={(event) => onChange({ catchesUp: event.target.checked })}
            />
            {text.form.catchesUp}
          </label>
        )}
      </div>
    </div>
  );
}

function AddressField({ board, item, fields, onChange }: FieldsProps): ReactNode {
  const { form, mailUnset } = useScheduleText();
  if (fields.targetKind === 'folder')
    return (
      <label className={css('field', 'wide')}>
        <span>{form.folder}</span>
        <input
          value={fields.folder}
          maxLength={120}
          autoComplete="off"
          onChange={(event) => onChange({ folder: event.target.value })}
        />
        <small>{form.folderHint(board.folder)}</small>
      </label>
    );
  if (fields.targetKind === 'webhook') {
    const stored = item?.target.kind === 'webhook' ? item.target.url : null;
    return (
      <label className={css('field', 'wide')}>
        <span>{form.url}</span>
        <input
          type="url"
          value={fields.url}
          maxLength={2000}
          required={stored === null}
          autoComplete="off"
          placeholder="https://"
          onChange={(event) => onChange({ url: event.target.value })}
        />
        <small>{stored === null ? form.urlHint : form.urlKept(stored)}</small>
      </label>
    );
  }
  return (
    <label className={css('field', 'wide')}>
      <span>{form.recipients}</span>
      <textarea
        value={fields.to}
        rows={3}
        required
        autoComplete="off"
        onChange={(event) => onChange({ to: event.target.value })}
      />
      <small>{board.mailFrom === null ? mailUnset : form.recipientsHint}</small>
    </label>
  );
}
