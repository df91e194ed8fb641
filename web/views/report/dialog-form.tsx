import type { KeyboardEvent, ReactNode, RefObject, SyntheticEvent } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import styles from './period-dialog.module.css';

const css = bindClasses(styles);

/** The fields of a dialog: its button and ⌘Enter do the same. */
export function DialogForm({
  formRef,
  onTake,
  children,
}: {
  readonly formRef?: RefObject<HTMLFormElement | null>;
  readonly onTake: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <form
      ref={formRef}
      className={css('form')}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        onTake();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
        event.preventDefault();
        onTake();
      }}
    >
      {children}
    </form>
  );
}
