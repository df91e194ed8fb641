import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import styles from './metric-notes.module.css';
import type { RemarkSteps } from './use-remark-steps.ts';

const css = bindClasses(styles);

/** Says what was just done with a remark, and takes it back. */
export function RemarkUndo({ changes: { last, take } }: { readonly changes: RemarkSteps }): ReactNode {
  const words = useCheckingText();
  const said = {
    reword: words.remarks.reworded,
    withdraw: words.remarks.withdrawn,
    undo: words.remarks.restored,
  };
  return (
    <p role="status" className={css('who')}>
      {last !== null && said[last.kind]}{' '}
      {last !== null && last.kind !== 'undo' && (
        <Button kind="text" onClick={() => take({ kind: 'undo', remark: last.remark })}>
          {words.undo}
        </Button>
      )}
    </p>
  );
}
