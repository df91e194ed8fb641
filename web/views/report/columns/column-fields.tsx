import { type ReactNode } from 'react';
import { COLUMN_ROLES } from '../../../../server/domain/column-role.ts';
import type { ColumnsView } from '../../../../server/domain/column-repair.ts';
import { Segmented } from '../../../components/segmented.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { Choice } from '../form-field.tsx';
import { namedColumns, roleNamed, type ColumnEntry } from './column-wish.ts';
import styles from './columns.module.css';

const css = bindClasses(styles);
const MODES = ['shift', 'columns'] as const;

interface FieldsProps {
  readonly view: ColumnsView;
  readonly entry: ColumnEntry;
  readonly onChange: (change: Partial<ColumnEntry>) => void;
}

/** One shift of the whole table, or what every column holds. */
export function ColumnFields(props: FieldsProps): ReactNode {
  const { columns: words } = useCheckingText();
  const { entry, onChange } = props;
  return (
    <>
      <Segmented
        legend={words.mode}
        isLegendHidden
        value={entry.mode}
        options={MODES.map((mode) => ({ value: mode, label: words.modes[mode] }))}
        onChange={(mode) => onChange({ mode })}
      />
      <div className={css('fields')}>
        {entry.mode === 'shift' ? <ShiftFields {...props} /> : <RoleFields {...props} />}
      </div>
    </>
  );
}

function ShiftFields({ view, entry, onChange }: FieldsProps): ReactNode {
  const { columns: words } = useCheckingText();
  return (
    <>
      <Choice
        label={words.from}
        value={entry.from}
        options={namedColumns(view).map(({ header }) => [header, header])}
        onPick={(from) => onChange({ from })}
      />
      <Choice
        label={words.by}
        value={entry.by}
        options={['1', '-1', '2', '-2'].map((by) => [by, words.moves[by] ?? by])}
        onPick={(by) => onChange({ by })}
      />
    </>
  );
}

function RoleFields({ view, entry, onChange }: FieldsProps): ReactNode {
  const { report } = useText();
  const options = COLUMN_ROLES.map((role) => [role, report.role[role] ?? role] as const);
  return namedColumns(view).map(({ header, role }) => (
    <Choice<string>
      key={header}
      label={header}
      value={entry.roles[header] ?? roleNamed(role) ?? 'other'}
      options={options}
      onPick={(name) => {
        const picked = roleNamed(name);
        if (picked !== null) onChange({ roles: { ...entry.roles, [header]: picked } });
      }}
    />
  ));
}
