import { useId, type ReactNode } from 'react';
import type { MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { describeReason } from '../../../../server/domain/wording.ts';
import { MilestoneDot } from '../../../components/milestone-dots.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { MilestoneEvidence } from './milestone-evidence.tsx';
import { MilestoneForm } from './milestone-form.tsx';
import { MilestoneHistory } from './milestone-history.tsx';
import styles from './milestones.module.css';

const css = bindClasses(styles);

/** One milestone: its goal and state; opened, the words that tell it, the fields and what happened to it. */
export function MilestoneCard({
  item,
  report,
  isOpen,
  onChoose,
}: {
  readonly item: MilestoneItem;
  readonly report: ReportDetail;
  readonly isOpen: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const text = useText();
  const { milestones: words } = useCheckingText();
  const lang = useLang();
  const body = useId();
  const { goal, status, isDiscarded, doneOn, reasons } = item;
  return (
    <article className={css('card', isOpen && 'open', isDiscarded && 'thrown')} data-card={item.id}>
      <h3>
        <button type="button" data-head="" aria-expanded={isOpen} aria-controls={body} onClick={onChoose}>
          <MilestoneDot status={status} />
          <span className={css('goal')} lang={textLang(goal)}>
            {displayText(goal)}
          </span>
          <span className={css('state')}>
            {isDiscarded ? words.thrown : text.milestone[status]}
            {doneOn !== null && <span className="num"> {doneOn}</span>}
          </span>
        </button>
      </h3>
      <div id={body} hidden={!isOpen} className={css('body')}>
        {isOpen && (
          <>
            {reasons.map((reason) => (
              <p key={reason.code} className={css('why')}>
                {describeReason(reason, lang)}
              </p>
            ))}
            <MilestoneEvidence item={item} />
            {report.status === 'ready' && <MilestoneForm item={item} report={report} />}
            <MilestoneHistory item={item} report={report} />
          </>
        )}
      </div>
    </article>
  );
}
