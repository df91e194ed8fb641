import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import styles from './modal.module.css';

const css = bindClasses(styles);

/**
 * A question in front of the page. The native dialog holds the focus and gives it back; Escape closes it. The focus
 * begins at what is marked with `data-first`.
 */
export function Modal({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it is still there, or the browser cannot give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={css('modal')} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
}
