import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { readKept } from '../../lib/kept.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { MarkForm } from './mark-form.tsx';
import styles from './metric-form.module.css';
import { selectedRange } from './selected-range.ts';
import { keptMark } from './use-marking.ts';

const css = bindClasses(styles);

/** S: marks what reading missed, beginning with the words that are selected. */
export function MarkMissed({
  report,
  taskNo,
}: {
  readonly report: ReportDetail;
  readonly taskNo: string | null;
}): ReactNode {
  const { review: words } = useText();
  const checking = useCheckingText();
  const button = useRef<HTMLButtonElement>(null);
  const [begun, setBegun] = useState<{ readonly selected: TextRange | null } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const isOpen = report.status === 'ready' && report.periodState !== 'locked';
  const keys = useMemo(
    () =>
      isOpen && begun === null
        ? { s: () => setBegun({ selected: selectedRange(window.getSelection()) }) }
        : {},
    [isOpen, begun],
  );
  useKeys(keys);
  if (!isOpen) return null;
  const close = (): void => {
    button.current?.focus();
    setBegun(null);
  };
  const hint = (): string | null => {
    if (begun === null && readKept(keptMark(report.id)) !== null) return checking.unsaved;
    return added === null ? null : words.added(added);
  };
  return (
    <section className={css('missed')} aria-label={words.mark}>
      <Button
        ref={button}
        kind="quiet"
        aria-keyshortcuts="s"
        aria-expanded={begun !== null}
        onClick={() => setBegun({ selected: selectedRange(window.getSelection()) })}
      >
        {words.mark}
        <KeyCap>S</KeyCap>
      </Button>
      {begun !== null && (
        <MarkForm
          report={report}
          selected={begun.selected}
          taskNo={taskNo}
          onClose={close}
          onAdded={(name) => {
            setAdded(name);
            close();
          }}
        />
      )}
      <p role="status" className={css('hint')}>
        {hint()}
      </p>
    </section>
  );
}
