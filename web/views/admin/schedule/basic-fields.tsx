import type { ReactNode } from 'react';
import { BRIEFING_PARTS, DISPATCH_KINDS } from '../../../../server/domain/dispatch.ts';
import { periodText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { Segmented } from '../../../components/segmented.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useLang } from '../../../lib/settings.ts';
import type { FieldsProps } from './dispatch-form.tsx';
import styles from './schedule-form.module.css';

const css = bindClasses(styles);

/** Kind, name, organisation, contents and language. */
export function BasicFields(props: FieldsProps): ReactNode {
  const { item, fields, onChange } = props;
  const { form, kinds, kindHints } = useScheduleText();
  return (
    <div className={css('group')}>
      {item === null && (
        <Segmented
          legend={form.kind}
          value={fields.kind}
          options={DISPATCH_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
          onChange={(kind) =>
            onChange({
              kind,
              // A notice is no file.
              targetKind:
                kind !== 'briefing' && fields.targetKind === 'folder' ? 'webhook' : fields.targetKind,
            })
          }
        />
      )}
      <p className={css('hint')}>{kindHints[fields.kind]}</p>
      <div className={css('fields')}>
        <label className={css('field')}>
          <span>{form.name}</span>
          <input
            value={fields.name}
            maxLength={60}
            autoComplete="off"
            placeholder={kinds[fields.kind]}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </label>
        <OrganisationField {...props} />
        <label className={css('field')}>
          <span>{form.lang}</span>
          <select
            value={fields.lang}
            onChange={(event) => onChange({ lang: event.target.value === 'en' ? 'en' : 'zh' })}
          >
            <option value="zh">{form.zh}</option>
            <option value="en">{form.en}</option>
          </select>
        </label>
      </div>
      {fields.kind === 'briefing' && <PartFields {...props} />}
    </div>
  );
}

function OrganisationField({ board, fields, onChange }: FieldsProps): ReactNode {
  const { form, everyone } = useScheduleText();
  const lang = useLang();
  const chosen = board.organisations.find(({ id }) => id === fields.organisationId);
  const quarter = chosen?.published == null ? null : parseQuarter(chosen.published);
  return (
    <label className={css('field')}>
      <span>{form.organisation}</span>
      <select
        value={fields.organisationId}
        onChange={(event) => onChange({ organisationId: event.target.value })}
      >
        <option value="">{everyone}</option>
        {board.organisations.map(({ id, name, nameEn }) => (
          <option key={id} value={id}>
            {lang === 'en' ? (nameEn ?? name) : name}
          </option>
        ))}
      </select>
      {chosen !== undefined && (
        <small>{quarter === null ? form.unpublished : form.published(periodText(quarter, lang))}</small>
      )}
    </label>
  );
}

function PartFields({ fields, onChange }: FieldsProps): ReactNode {
  const { form } = useScheduleText();
  return (
    <fieldset className={css('checks')}>
      <legend>{form.parts}</legend>
      {BRIEFING_PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={fields.parts.includes(part)}
            onChange={(event) =>
              onChange({
                parts: BRIEFING_PARTS.filter((each) =>
                  each === part ? event.target.checked : fields.parts.includes(each),
                ),
              })
            }
          />
          {form.part[part]}
        </label>
      ))}
    </fieldset>
  );
}
