import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCheckingText } from '../../lib/i18n/use-checking-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { DialogProblem } from './dialog-problem.tsx';
import { Choice } from './form-field.tsx';
import { withSelected, type MarkEntry } from './mark-entry.ts';
import { MetricFields, MilestoneFields } from './mark-fields.tsx';
import styles from './metric-form.module.css';
import { useMarking } from './use-marking.ts';

const css = bindClasses(styles);
const KINDS = ['metric', 'milestone'] as const;

/** Adds a metric or a milestone that reading missed, out of marked words; what is typed stays until it is stored. */
export function MarkForm({
  report,
  selected,
  taskNo,
  onClose,
  onAdded,
}: {
  readonly report: ReportDetail;
  /** Words that were selected when marking began. */
  readonly selected: TextRange | null;
  readonly taskNo: string | null;
  readonly onClose: () => void;
  readonly onAdded: (name: string) => void;
}): ReactNode {
  const text = useText();
  const words = useCheckingText();
  const form = useRef<HTMLFormElement>(null);
  const { entry, change, isTyped, clear, isIncomplete, add, problem } = useMarking(report, taskNo, onAdded);
  const begin = useEffectEvent(() => {
    if (selected !== null) change(withSelected(entry, report, selected));
    form.current?.querySelector('input')?.focus();
  });
  useEffect(() => begin(), []);
  const giveUp = (): void => {
    clear();
    onClose();
  };
  return (
    <form
      ref={form}
      className={css('form', 'marking')}
      aria-label={text.review.markTitle}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p className={css('hint')}>{text.review.markHint}</p>
      <div className={css('fields')}>
        {entry.kind === 'metric' ? (
          <MetricFields report={report} entry={entry} onChange={change} />
        ) : (
          <MilestoneFields report={report} entry={entry} onChange={change} />
        )}
        <Placing report={report} entry={entry} onChange={change} />
      </div>
      {isIncomplete && (
        <p role="alert" className={css('wrong')}>
          {text.review.nameNeeded}
        </p>
      )}
      <DialogProblem problem={problem} />
      <p className={css('row')}>
        <Button kind="primary" type="submit">
          {text.review.add}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
        {isTyped && (
          <Button kind="quiet" onClick={giveUp}>
            {words.giveUp}
          </Button>
        )}
      </p>
    </form>
  );
}

/** What it is, and the task it belongs to. */
function Placing({
  report,
  entry,
  onChange,
}: {
  readonly report: ReportDetail;
  readonly entry: MarkEntry;
  readonly onChange: (change: Partial<MarkEntry>) => void;
}): ReactNode {
  const { review: words } = useText();
  const tasks = report.tasks.flatMap(({ no, shortTitle }) =>
    no === null ? [] : [[no, `${no} ${shortTitle}`] as const],
  );
  return (
    <>
      <Choice
        label={words.kind}
        value={entry.kind}
        options={KINDS.map((kind) => [kind, words.kinds[kind]])}
        onPick={(kind) => onChange({ kind })}
      />
      <Choice
        label={words.task}
        value={entry.taskNo}
        options={[['', words.noTask], ...tasks]}
        onPick={(taskNo) => onChange({ taskNo })}
      />
    </>
  );
}
