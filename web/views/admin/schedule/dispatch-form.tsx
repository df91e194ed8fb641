import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { DispatchBoard, DispatchView } from '../../../../server/domain/dispatch.ts';
import { addDispatch, changeDispatch, removeDispatch } from '../../../api/dispatches.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useLang } from '../../../lib/settings.ts';
import type { Steps } from '../use-steps.ts';
import { BasicFields } from './basic-fields.tsx';
import { draftBack, draftOf, fieldsOf, type DispatchFields } from './dispatch-fields.ts';
import styles from './schedule-form.module.css';
import { TargetFields } from './target-fields.tsx';
import { WhenFields } from './when-fields.tsx';

const css = bindClasses(styles);

/** What every part of the form gets. */
export interface FieldsProps {
  readonly board: DispatchBoard;
  /** null for a new one. */
  readonly item: DispatchView | null;
  readonly fields: DispatchFields;
  readonly onChange: (change: Partial<DispatchFields>) => void;
}

/** What is sent, when and where to. What was typed stays until it is stored. */
export function DispatchForm({
  board,
  item,
  steps,
  onClose,
}: Pick<FieldsProps, 'board' | 'item'> & {
  readonly steps: Steps;
  readonly onClose: () => void;
}): ReactNode {
  const text = useScheduleText();
  const { save, cancel } = useAdminText();
  const lang = useLang();
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(item, lang));
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const draft = draftOf(fields, text.kinds[fields.kind]);
    const words = item === null ? text.added(draft.name) : text.changed(draft.name);
    const isDone = await steps.run(words, async () => {
      if (item === null) {
        const made = await addDispatch(draft);
        return () => removeDispatch(made);
      }
      const { revision } = await changeDispatch(item.id, draft, item.revision);
      const back = draftBack(item, draft);
      return back && (() => changeDispatch(item.id, back, revision));
    });
    if (isDone) onClose();
  };
  const parts: FieldsProps = {
    ...{ board, item, fields },
    onChange: (change) => setFields({ ...fields, ...change }),
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
      <h2 id={title}>{item === null ? text.form.create : text.form.change(item.name)}</h2>
      <BasicFields {...parts} />
      <WhenFields {...parts} />
      <TargetFields {...parts} />
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
