import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ColumnsView, RepairedColumn } from '../../../../server/domain/column-repair.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { columnsQuery } from '../../../api/columns.ts';
import { asProblem } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { CellChanges } from '../../../components/cell-changes.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { Modal } from '../../../components/modal.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { DialogForm } from '../dialog-form.tsx';
import { DialogProblem } from '../dialog-problem.tsx';
import { Field } from '../form-field.tsx';
import { StepProblem } from '../step-problem.tsx';
import { ColumnFields } from './column-fields.tsx';
import styles from './columns.module.css';
import { useRepair } from './use-repair.ts';

const css = bindClasses(styles);
/** Cells that are named; the report itself shows all. */
const MOST_CELLS = 40;

interface DialogProps {
  readonly report: ReportDetail;
  readonly onClose: () => void;
  /** What was done, in words. */
  readonly onDone: (words: string) => void;
}

/** Puts the columns of the whole table right: what each holds, what that changes, and the last repair taken back. */
export function ColumnDialog(props: DialogProps): ReactNode {
  const { columns: words, cancel } = useCheckingText();
  const { app } = useText();
  const { data, error } = useQuery(columnsQuery(props.report.id));
  return (
    <Modal title={words.title} onClose={props.onClose}>
      {data === undefined ? (
        <div className={css('loading')}>
          <p role="status">{app.loading}</p>
          <DialogProblem problem={error === null ? null : asProblem(error)} />
          <Button onClick={props.onClose} data-first="">
            {cancel}
          </Button>
        </div>
      ) : (
        <Repair {...props} view={data} />
      )}
    </Modal>
  );
}

function Repair({ report, view, onClose, onDone }: DialogProps & { readonly view: ColumnsView }): ReactNode {
  const { columns: words, cancel, conflict } = useCheckingText();
  const sayColumns = useColumnWords();
  const form = useRef<HTMLFormElement>(null);
  const repair = useRepair(report.id, view, (step, columns) =>
    onDone(step === 'undo' ? words.undone : words.repaired(columns)),
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('button, select')?.focus(), []);
  const { fields, change, preview, undo } = repair;
  const linesOf = (columns: unknown): string =>
    sayColumns(columns as readonly RepairedColumn[]) || conflict.nothing;
  return (
    <DialogForm formRef={form} onTake={repair.apply}>
      <p>{words.hint}</p>
      {undo !== null && (
        <p className={css('standing')}>
          {words.repaired(view.repaired.length)} {sayColumns(view.repaired)}{' '}
          <Button kind="text" onClick={undo}>
            {words.undoLast}
          </Button>
        </p>
      )}
      <ColumnFields view={view} entry={fields} onChange={change} />
      <div className={css('reason')}>
        <Field label={words.reason} value={fields.reason} isWide onType={(reason) => change({ reason })} />
      </div>
      <div role="status" className={css('preview')}>
        {(preview === undefined || repair.isSaving) && words.reading}
        {preview === null && words.none}
        {preview?.columns !== undefined && <p>{sayColumns(preview.columns)}</p>}
      </div>
      {preview != null && (
        <CellChanges
          cells={preview.changes.slice(0, MOST_CELLS)}
          cellCount={preview.changes.length}
          decisions={preview.decisions}
        />
      )}
      <StepProblem
        problem={repair.problem}
        isTyped={repair.isTyped}
        linesOf={({ before, current }) => [conflict.changed(words.field, linesOf(before), linesOf(current))]}
      />
      <p className={css('actions')}>
        <Button onClick={onClose}>{cancel}</Button>
        <Button kind="primary" type="submit" aria-disabled={preview == null || repair.isSaving}>
          {words.apply}
          <KeyCap>⌘↵</KeyCap>
        </Button>
      </p>
    </DialogForm>
  );
}

/** Columns with what they held and what they hold: `工作措施：工作举措 → 目标任务`. */
function useColumnWords(): (columns: readonly RepairedColumn[]) => string {
  const { report, app } = useText();
  const { columns: words } = useCheckingText();
  const named = (role: string): string => report.role[role] ?? role;
  return (columns) =>
    columns
      .map(({ header, was, role }) => words.becomes(header, named(was), named(role)))
      .join(app.separator);
}
