import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { FollowUpView } from '../../../../server/domain/follow-up.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { followUpsQuery } from '../../../api/follow-ups.ts';
import type { QuarterAddress } from '../../../api/publish.ts';
import { KeyCap } from '../../../components/key-cap.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useKeys, type KeyMap } from '../../../lib/use-keys.ts';
import { FollowUpCard } from './follow-up-card.tsx';
import styles from './follow-ups.module.css';

const css = bindClasses(styles);
const NONE: KeyMap = {};

/** The next steps that the task promises: who does each by when, and what the next report says of it. N opens the next. */
export function FollowUpPart({
  report,
  taskNo,
}: {
  readonly report: ReportDetail;
  readonly taskNo: string | null;
}): ReactNode {
  const { organisationId, period, supersededBy, status } = report;
  if (period === null || supersededBy !== null || status !== 'ready') return null;
  return <Steps key={taskNo ?? ''} report={report} taskNo={taskNo} quarter={{ organisationId, period }} />;
}

function Steps({
  report,
  taskNo,
  quarter,
}: {
  readonly report: ReportDetail;
  readonly taskNo: string | null;
  readonly quarter: QuarterAddress;
}): ReactNode {
  const { followUps: words } = useCheckingText();
  const host = useRef<HTMLElement>(null);
  const { data } = useQuery(followUpsQuery({ org: quarter.organisationId, period: quarter.period }));
  const [open, setOpen] = useState<string | null>(null);
  const [wish, setWish] = useState<{ readonly index: number } | null>(null);
  const own = useMemo(
    () => (data ?? []).filter((view) => taskOf(view, report) === taskNo),
    [data, report, taskNo],
  );
  const keys = useMemo<KeyMap>(() => {
    if (own.length === 0) return NONE;
    const at = own.findIndex(({ text }) => text === open);
    const next = (at + 1) % own.length;
    return {
      n: () => {
        setOpen(own[next]?.text ?? null);
        setWish({ index: next });
      },
    };
  }, [own, open]);
  useKeys(keys);
  useEffect(() => {
    if (wish === null) return;
    host.current?.querySelectorAll<HTMLElement>('[data-step]')[wish.index]?.focus();
  }, [wish]);
  if (own.length === 0) return null;
  return (
    <section ref={host} className={css('part')} aria-label={words.title(own.length)}>
      <SectionHead isMinor title={words.title(own.length)} end={<KeyCap>N</KeyCap>} />
      {own.map((view) => (
        <FollowUpCard
          key={view.text}
          view={view}
          quarter={quarter}
          isFixed={report.periodState === 'locked'}
          isOpen={view.text === open}
          onToggle={() => setOpen(view.text === open ? null : view.text)}
        />
      ))}
    </section>
  );
}

/** The task that promises a step; by its title where a corrected report no longer has the words. */
function taskOf(
  { span, editionId, taskTitle }: FollowUpView,
  { id, blocks, tasks }: ReportDetail,
): string | null {
  const byTitle = tasks.find(({ title }) => title === taskTitle)?.no ?? null;
  if (span === null || editionId !== id) return byTitle;
  return blocks.find(({ start, end }) => start <= span.start && span.start < end)?.taskNo ?? byTitle;
}
