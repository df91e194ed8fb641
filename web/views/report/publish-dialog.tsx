import { useQueries, useQuery } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import type { PeriodState, ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import type { QuarterAddress } from '../../api/publish.ts';
import { remarksQuery } from '../../api/review.ts';
import { scorecardQuery } from '../../api/scorecard.ts';
import { Button } from '../../components/button.tsx';
import { Modal } from '../../components/modal.tsx';
import { Name } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { keptNames, readKept, writeKept } from '../../lib/kept.ts';
import { useUrl } from '../../lib/use-url.ts';
import { DialogForm } from './dialog-form.tsx';
import { PeriodProblem } from './period-problem.tsx';
import styles from './period-dialog.module.css';
import { usePeriodStep } from './use-period-step.ts';

const css = bindClasses(styles);

/** Before a quarter is published: what still waits, what is not saved, and a note for every late target. */
export function PublishDialog({
  report,
  quarter,
  periodName,
  onClose,
  onDone,
}: {
  readonly report: ReportDetail;
  readonly quarter: QuarterAddress;
  readonly periodName: string;
  readonly onClose: () => void;
  readonly onDone: (state: PeriodState) => void;
}): ReactNode {
  const text = useText();
  const { late, waiting, isReady } = useLate(quarter);
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>(() => keptNotes(quarter.period));
  const form = useRef<HTMLFormElement>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const write = (id: string, words: string): void => {
    setNotes((earlier) => ({ ...earlier, [id]: words }));
    writeKept(noteName(quarter.period, id), words === '' ? null : { words });
  };
  const steps = usePeriodStep(quarter, (id) => write(id, ''), onDone);
  const noteOf = (id: string): string => (notes[id] ?? '').trim();
  const written = late
    .map(({ indicatorId }) => ({ indicatorId, text: noteOf(indicatorId) }))
    .filter((note) => note.text !== '');
  const publish = (): void => {
    if (!isReady || steps.isSaving) return;
    const isMissing = late.some(({ indicatorId }) => noteOf(indicatorId) === '');
    setIncomplete(isMissing);
    if (isMissing) {
      const missing = late.findIndex(({ indicatorId }) => noteOf(indicatorId) === '');
      form.current?.querySelectorAll('textarea')[missing]?.focus();
      return;
    }
    steps.take({ seen: report.periodState, state: 'published', reason: null, notes: written });
  };
  return (
    <Modal title={text.review.publishNamed(periodName)} onClose={onClose}>
      <DialogForm formRef={form} onTake={publish}>
        <p>{text.review.publishHint}</p>
        <Waiting
          isReady={isReady}
          metrics={waiting}
          drafts={keptNames(`metric.${report.id}.`).length}
          onLeave={onClose}
        />
        {late.length > 0 && <p className={css('needed')}>{text.review.needNotes(late.length)}</p>}
        {late.map(({ indicatorId, name, nameEn }) => (
          <label key={indicatorId} className={css('note')}>
            <span>
              <Name of={{ name, nameEn }} />
            </span>
            <textarea
              rows={2}
              maxLength={4000}
              aria-label={text.review.noteFor(name)}
              aria-invalid={isIncomplete && noteOf(indicatorId) === ''}
              value={notes[indicatorId] ?? ''}
              onChange={(event) => write(indicatorId, event.target.value)}
            />
          </label>
        ))}
        {isIncomplete && (
          <p role="alert" className={css('problem')}>
            {text.review.noteMissing}
          </p>
        )}
        <PeriodProblem problem={steps.problem} isTyped={written.length > 0} />
        <p className={css('actions')}>
          <Button onClick={onClose}>{text.review.cancel}</Button>
          <Button kind="primary" type="submit" aria-disabled={!isReady || steps.isSaving} data-first="">
            {text.review.publishDo}
          </Button>
        </p>
      </DialogForm>
    </Modal>
  );
}

/** What waits for a check and what nobody saved; each waiting one leads to its card. */
function Waiting({
  isReady,
  metrics,
  drafts,
  onLeave,
}: {
  /** False while the board of the quarter is still on its way: nothing can be said yet. */
  readonly isReady: boolean;
  readonly metrics: readonly ScorecardMetric[];
  readonly drafts: number;
  readonly onLeave: () => void;
}): ReactNode {
  const { review: words, app } = useText();
  const { here, go } = useUrl();
  if (!isReady) return <p role="status">{app.loading}</p>;
  return (
    <>
      <p role="status">{metrics.length === 0 ? words.nothingWaits : words.stillWaits(metrics.length)}</p>
      {metrics.length > 0 && (
        <ul className={css('waiting')}>
          {metrics.map((metric) => (
            <li key={metric.indicatorId}>
              <Button
                kind="text"
                onClick={() => {
                  onLeave();
                  go(here({ metric: metric.indicatorId, milestone: null, span: null, task: null }), {
                    replace: true,
                  });
                }}
              >
                <Name of={metric} />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {drafts > 0 && <p>{words.draftsWait(drafts)}</p>}
    </>
  );
}

/** Late targets of the quarter without a note, and figures that wait. */
function useLate({ organisationId, period }: QuarterAddress) {
  const board = useQuery(scorecardQuery({ period, org: organisationId }));
  const metrics = board.data?.period === period && !board.isPlaceholderData ? board.data.metrics : [];
  const red = metrics.filter(({ bucket }) => bucket === 'behind' || bucket === 'missed');
  const remarks = useQueries({ queries: red.map(({ indicatorId }) => remarksQuery(indicatorId, period)) });
  return {
    late: red.filter((_, index) => remarks[index]?.data?.length === 0),
    waiting: metrics.filter(({ bucket }) => bucket === 'pending'),
    isReady: metrics.length > 0 && remarks.every(({ data }) => data !== undefined),
  };
}

function noteName(period: string, indicatorId: string): string {
  return `note.${period}.${indicatorId}`;
}

/** Notes that were typed and not stored: the dialog was closed, or the connection lost. */
function keptNotes(period: string): Readonly<Record<string, string>> {
  const start = noteName(period, '');
  const found = keptNames(start).map((name) => [name.slice(start.length), readKept(name)?.['words']]);
  return Object.fromEntries(found.filter(([, words]) => typeof words === 'string')) as Readonly<
    Record<string, string>
  >;
}
