import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FindingView, ReportDetail } from '../../../../server/domain/scorecard.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { findingText } from '../../../lib/finding-text.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useKeys, type KeyMap } from '../../../lib/use-keys.ts';
import styles from './columns.module.css';

const css = bindClasses(styles);
const NONE: KeyMap = {};
const ColumnDialog = lazy(async () => ({ default: (await import('./column-dialog.tsx')).ColumnDialog }));

/** The way to put the columns of a table right; a banner where reading noticed that they slid. C opens it. */
export function ColumnNotice({ report }: { readonly report: ReportDetail }): ReactNode {
  const { columns: words } = useCheckingText();
  const lang = useLang();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const canRepair = report.status === 'ready' && report.periodState !== 'locked' && hasTable(report);
  const keys = useMemo<KeyMap>(() => (canRepair ? { c: () => setOpen(true) } : NONE), [canRepair]);
  useKeys(keys);
  const wasOpen = useRef(false);
  // A dialog gives the focus back to where it was, which may be nowhere: C was pressed on the page itself.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const shift = report.findings.find(({ code }) => code === 'column_shift');
  if (!canRepair && shift === undefined) return null;
  return (
    <section className={css(shift === undefined ? 'quiet' : 'banner')} aria-label={words.open}>
      {shift !== undefined && <Shift finding={shift} words={findingText(shift, lang)} />}
      {canRepair && (
        <Button
          ref={button}
          kind={shift === undefined ? 'quiet' : 'plain'}
          aria-keyshortcuts="c"
          onClick={() => setOpen(true)}
        >
          {words.open}
          <KeyCap>C</KeyCap>
        </Button>
      )}
      <p role="status" className={css('said')}>
        {said}
      </p>
      {isOpen && (
        <Suspense fallback={null}>
          <ColumnDialog
            report={report}
            onClose={() => setOpen(false)}
            onDone={(words) => {
              setSaid(words);
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

function Shift({ finding, words }: { readonly finding: FindingView; readonly words: string }): ReactNode {
  return (
    <p className={css(finding.severity === 'note' ? 'noted' : 'noticed')}>
      <Icon name="warn" />
      <span>{words}</span>
    </p>
  );
}

/** Whether the document has a table whose columns could be read otherwise. */
function hasTable({ blocks }: ReportDetail): boolean {
  return blocks.some(({ kind, row }) => kind === 'cell' || row !== null);
}
