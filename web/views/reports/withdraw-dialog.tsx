import { useEffect, useId, useRef, type ReactNode } from 'react';
import type { ReportSummary } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './withdraw-dialog.module.css';

const css = bindClasses(styles);

/** Asks before a report leaves every board; says what is kept. The native dialog holds and gives back the focus. */
export function WithdrawDialog({
  report,
  onConfirm,
  onClose,
}: {
  readonly report: ReportSummary;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { reports: words } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={css('dialog')} aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{words.withdrawTitle(displayText(report.title))}</h2>
      <p>{words.withdrawHint}</p>
      <div className={css('actions')}>
        <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
        <Button kind="primary" onClick={onConfirm}>
          {words.withdraw}
        </Button>
      </div>
    </dialog>
  );
}
