import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import { putIndicator, undoEntry, undoStepOf } from '../../../api/by-hand.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import type { Steps } from '../use-steps.ts';
import styles from './metric-form.module.css';
import { MetricFields } from './metric-fields.tsx';
import { fieldsOf, settingsOf } from './metric-settings.ts';

const css = bindClasses(styles);

/** A new metric. What was typed stays until it is stored. */
export function MetricForm({
  org,
  steps,
  onClose,
}: {
  readonly org: string;
  readonly steps: Steps;
  readonly onClose: () => void;
}): ReactNode {
  const { metrics: words, cancel, save } = useAdminText();
  const text = words.form;
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(null));
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const settings = settingsOf(fields);
    if (settings === 'incomplete' || settings === 'wrong_weight') {
      steps.refuse(settings === 'incomplete' ? text.needsName : text.weightWrong);
      return;
    }
    const name = fields.name.trim();
    const isDone = await steps.run(text.created(name), async () => {
      const written = await putIndicator({ org, indicator: name }, settings, { reason: null });
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
      <h2 id={title}>{text.create}</h2>
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
