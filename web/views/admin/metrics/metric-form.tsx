import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { EntryRow } from '../../../../server/domain/by-hand.ts';
import { putIndicator, undoEntry, undoStepOf } from '../../../api/by-hand.ts';
import { Button } from '../../../components/button.tsx';
import { nameText } from '../../../components/name.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useLang } from '../../../lib/settings.ts';
import type { Steps } from '../use-steps.ts';
import styles from './metric-form.module.css';
import { MetricFields } from './metric-fields.tsx';
import { fieldsOf, settingsOf } from './metric-settings.ts';

const css = bindClasses(styles);

/** What a metric is, or a new one. What was typed stays until it is stored. */
export function MetricForm({
  org,
  row,
  steps,
  onClose,
}: {
  readonly org: string;
  /** null for a new one. */
  readonly row: EntryRow | null;
  readonly steps: Steps;
  readonly onClose: () => void;
}): ReactNode {
  const { metrics: words, cancel, save } = useAdminText();
  const text = words.form;
  const lang = useLang();
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(row));
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const settings = settingsOf(fields);
    if (settings === 'incomplete' || settings === 'wrong_weight') {
      steps.refuse(settings === 'incomplete' ? text.needsName : text.weightWrong);
      return;
    }
    const name = fields.name.trim();
    const isDone = await steps.run(row === null ? text.created(name) : text.saved(name), async () => {
      const written = await putIndicator({ org, indicator: row?.id ?? name }, settings, null);
      const step = undoStepOf(written);
      return step && (() => undoEntry(step));
    });
    if (isDone) onClose();
  };
  return (
    <form
      ref={form}
      className={css('form')}
      aria-labelledby={title}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h2 id={title}>{row === null ? text.create : words.settings(nameText(row, lang))}</h2>
      <MetricFields fields={fields} onChange={(change) => setFields({ ...fields, ...change })} />
      <p className={css('actions')}>
        <Button kind="primary" type="submit">
          {save}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {cancel}
        </Button>
      </p>
    </form>
  );
}
