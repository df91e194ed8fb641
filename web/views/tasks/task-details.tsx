import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { describeReason } from '../../../server/domain/wording.ts';
import { percentText } from '../../../server/domain/format.ts';
import type { Span } from '../../../server/domain/provenance.ts';
import type { MilestoneView } from '../../../server/domain/task-view.ts';
import { followUpsQuery } from '../../api/follow-ups.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Flags } from '../../components/flags.tsx';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { MilestoneDot } from '../../components/milestone-dots.tsx';
import { Name } from '../../components/name.tsx';
import { SourceQuote } from '../../components/source-quote.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { findingText } from '../../lib/finding-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import { FollowUpLine } from './follow-up-line.tsx';
import { waitingIn } from './task-groups.ts';
import type { TaskRowProps } from './task-row.tsx';
import styles from './tasks.module.css';

const css = bindClasses(styles);

/** Each milestone with its sentence, each target with its state, what was promised next. */
export function TaskDetails({ task, board, reportId, metrics, steps, findings }: TaskRowProps): ReactNode {
  const { tasks: words } = useText();
  const lang = useLang();
  const url = useUrl();
  const waiting = waitingIn(task, metrics);
  const promisedIn = { org: board.organisation.id, period: board.period };
  const followUps = useQuery(followUpsQuery(promisedIn)).data ?? [];
  return (
    <div className={css('details')}>
      {findings
        .filter(({ code }) => code === 'task_reworded')
        .map((finding) => (
          <p key={finding.id} className={css('reworded')}>
            {findingText(finding, lang)}{' '}
            <ButtonLink kind="text" href={url.href('/compare', { tab: 'editions' })}>
              {words.seeChange}
            </ButtonLink>
          </p>
        ))}
      {task.milestones.length > 0 && (
        <section>
          <h2>{words.milestones}</h2>
          <ul>
            {task.milestones.map((milestone) => (
              <Milestone key={milestone.id} milestone={milestone} reportId={reportId} />
            ))}
          </ul>
        </section>
      )}
      {metrics.length > 0 && (
        <section>
          <h2>{words.metrics}</h2>
          <ul>
            {metrics.map((metric) => (
              <li key={metric.indicatorId} className={css('metric')}>
                <Link href={url.href(`/indicators/${encodeURIComponent(metric.indicatorId)}`)}>
                  <Name of={metric} />
                </Link>
                {metric.attainment !== null && <span className="num">{percentText(metric.attainment)}</span>}
                <StatusBadge metric={metric} />
                <Flags metric={metric} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {waiting.metrics + waiting.milestones > 0 && (
        <p>
          <ButtonLink kind="text" href={url.href(`/reports/${reportId}`)}>
            {words.check}
          </ButtonLink>
        </p>
      )}
      <Items title={words.problems} items={steps?.problems ?? []} reportId={reportId} none={null} />
      <Items
        title={words.nextSteps}
        items={steps?.nextSteps ?? []}
        reportId={reportId}
        none={words.noSteps}
        below={({ quote }) => {
          const step = followUps.find((each) => each.text === quote);
          if (step === undefined) return null;
          return <FollowUpLine step={step} promisedIn={promisedIn} owners={board.owners} />;
        }}
      />
    </div>
  );
}

function Milestone({
  milestone: { goal, goalSpan, status, evidence, doneOn, reasons },
  reportId,
}: {
  readonly milestone: MilestoneView;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const href = goalSpan === null ? null : reportHref(url, reportId, [goalSpan]);
  const words = <span lang={textLang(goal)}>{displayText(goal)}</span>;
  return (
    <li className={css('milestone')}>
      <p className={css('state')}>
        <MilestoneDot status={status} /> {text.milestone[status]}
        {doneOn !== null && <time dateTime={doneOn}>{doneOn}</time>}
      </p>
      <div>
        {href === null ? words : <Link href={href}>{words}</Link>}
        {evidence.length === 0 ? (
          <p className={css('none')}>{text.tasks.notSaid}</p>
        ) : (
          <SourceQuote spans={evidence} href={reportHref(url, reportId, evidence)} />
        )}
        {reasons.map((reason) => (
          <p key={reason.code} className={css('flag')}>
            <Icon name="warn" /> {describeReason(reason, lang)}
          </p>
        ))}
      </div>
    </li>
  );
}

function Items({
  title,
  items,
  reportId,
  none,
  below = () => null,
}: {
  readonly title: string;
  readonly items: readonly Span[];
  readonly reportId: string;
  /** What stands in place of none; null leaves the section out. */
  readonly none: string | null;
  readonly below?: (item: Span) => ReactNode;
}): ReactNode {
  const url = useUrl();
  if (items.length === 0 && none === null) return null;
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 && <p className={css('none')}>{none}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.start}>
            <Link lang={textLang(item.quote)} href={reportHref(url, reportId, [item]) ?? ''}>
              {displayText(item.quote)}
            </Link>
            {below(item)}
          </li>
        ))}
      </ul>
    </section>
  );
}
