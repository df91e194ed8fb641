import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import styles from './dialog.module.css';

const css = bindClasses(styles);

export interface DialogProps {
  /** What it is for, spoken when it opens. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog: the browser keeps the focus inside, Escape and a click beside it close it, and the focus goes
 * back to where it was. Mounted means open.
 */
export function Dialog({ label, onClose, children }: DialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={css('dialog')}
      aria-label={label}
      onClose={(event) => {
        if (!event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={css('content')}>{children}</div>
    </dialog>
  );
}
