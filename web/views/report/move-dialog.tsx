import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { MoveResult, MoveWish } from '../../../server/domain/move-view.ts';
import { parseQuarter, quarterKey } from '../../../server/domain/period.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { asProblem } from '../../api/problem.ts';
import { movePreviewQuery, moveReport, organisationsQuery } from '../../api/steps.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useStepsText } from '../../lib/i18n/use-steps-text.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { DialogForm } from './dialog-form.tsx';
import { DialogProblem } from './dialog-problem.tsx';
import styles from './move-dialog.module.css';
import { MovePreview } from './move-preview.tsx';
import { useKeptWords } from './use-kept-words.ts';

const css = bindClasses(styles);

/** Where a report shall go and why; below it, tried out as it is typed, everything that would change. */
export function MoveDialog({
  report,
  onClose,
  onMoved,
}: {
  readonly report: ReportDetail;
  readonly onClose: () => void;
  readonly onMoved: (result: MoveResult) => void;
}): ReactNode {
  const text = useStepsText();
  const words = text.move;
  const now = parseQuarter(report.period ?? '');
  const [org, setOrg] = useState(report.org);
  const [year, setYear] = useState(String(now?.year ?? ''));
  const [quarter, setQuarter] = useState(now?.quarter ?? 1);
  const [reason, setReason] = useKeptWords(`move.${report.id}`);
  const [isSilent, setSilent] = useState(false);
  const period = /^(?:19|20)\d{2}$/u.test(year) ? quarterKey({ year: Number(year), quarter }) : null;
  const typed = wishOf(report, org, period);
  const settled = useSettled(JSON.stringify(typed));
  const wish = JSON.parse(settled) as MoveWish | null;
  const queries = useQueryClient();
  const moving = useMutation({
    networkMode: 'always',
    mutationFn: (to: MoveWish) => moveReport(report.id, to, reason.trim()),
    onSuccess: async (result) => {
      setReason('');
      await queries.invalidateQueries();
      onMoved(result);
    },
  });
  // What is done needs no trying out any more.
  const isOpen = !moving.isPending && !moving.isSuccess;
  const preview = useQuery({ ...movePreviewQuery(report.id, wish), enabled: wish !== null && isOpen });
  const take = (): void => {
    setSilent(reason.trim() === '');
    if (typed === null || reason.trim() === '' || moving.isPending) return;
    moving.mutate(typed);
  };
  return (
    <Modal title={words.title} onClose={onClose}>
      <DialogForm onTake={take}>
        <p>{words.hint}</p>
        <Fields {...{ org, setOrg, year, setYear, quarter, setQuarter }} />
        {period === null && <p className={css('problem')}>{words.yearWrong}</p>}
        <MovePreview
          result={wish === null ? undefined : preview.data}
          isBusy={preview.isFetching || settled !== JSON.stringify(typed)}
          isSame={typed === null && period !== null}
        />
        <label className={css('note')}>
          <span>
            {text.reason} <small>{text.reasonHint}</small>
          </span>
          <textarea
            rows={2}
            maxLength={1000}
            aria-invalid={isSilent}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
        {isSilent && (
          <p role="alert" className={css('problem')}>
            {text.reasonNeeded}
          </p>
        )}
        <DialogProblem problem={problemOf(moving.error ?? (wish === null ? null : preview.error))} />
        <p className={css('actions')}>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button kind="primary" type="submit" aria-disabled={typed === null || moving.isPending}>
            {words.take}
          </Button>
        </p>
      </DialogForm>
    </Modal>
  );
}

interface FieldsProps {
  readonly org: string;
  readonly setOrg: (org: string) => void;
  readonly year: string;
  readonly setYear: (year: string) => void;
  readonly quarter: number;
  readonly setQuarter: (quarter: number) => void;
}

function Fields({ org, setOrg, year, setYear, quarter, setQuarter }: FieldsProps): ReactNode {
  const { move: words } = useStepsText();
  const list = useId();
  const { data = [] } = useQuery(organisationsQuery());
  return (
    <div className={css('fields')}>
      <label className={css('org')}>
        <span>
          {words.org} <small>{words.orgHint}</small>
        </span>
        <input
          list={list}
          maxLength={200}
          data-first=""
          lang="zh"
          value={org}
          onChange={(event) => setOrg(event.target.value)}
        />
        <datalist id={list}>
          {data.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </label>
      <label>
        <span>{words.year}</span>
        <input
          inputMode="numeric"
          maxLength={4}
          size={4}
          value={year}
          onChange={(event) => setYear(event.target.value)}
        />
      </label>
      <label>
        <span>{words.quarter}</span>
        <select value={quarter} onChange={(event) => setQuarter(Number(event.target.value))}>
          {words.quarters.map((label, index) => (
            <option key={label} value={index + 1}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** What differs from where the report stands; null while nothing does, or something is missing. */
function wishOf(report: ReportDetail, org: string, period: string | null): MoveWish | null {
  const name = org.trim();
  if (period === null || name === '') return null;
  const isOther = name !== report.org;
  const isLater = period !== report.period;
  if (!isOther && !isLater) return null;
  return { ...(isOther ? { org: name } : {}), ...(isLater ? { period } : {}) };
}

function problemOf(error: Error | null) {
  return error === null ? null : asProblem(error);
}
