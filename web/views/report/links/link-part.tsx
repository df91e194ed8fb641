import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ReportDetail, ScorecardMetric } from '../../../../server/domain/scorecard.ts';
import { indicatorListQuery } from '../../../api/indicators.ts';
import { Button } from '../../../components/button.tsx';
import { nameText } from '../../../components/name.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { Choice } from '../form-field.tsx';
import { metricLines } from '../decision-words.ts';
import { StepProblem } from '../step-problem.tsx';
import { useReview } from '../use-review.ts';
import styles from './links.module.css';
import { WaitingLink } from './waiting-link.tsx';

const css = bindClasses(styles);
/** The choice that leaves the link, and the one that makes a new indicator. */
const KEEP = '';
const FRESH = 'new';

/** Which indicator of earlier reports the metric goes on; a doubtful one is answered here, any one changed or split. */
export function LinkPart({
  metric,
  report,
}: {
  readonly metric: ScorecardMetric;
  readonly report: ReportDetail;
}): ReactNode {
  const { links: words } = useCheckingText();
  const [isOpen, setOpen] = useState(false);
  if (metric.metricId === null || report.status !== 'ready') return null;
  return (
    <>
      {metric.link !== null && <WaitingLink metric={metric} link={metric.link} report={report} />}
      <details className={css('part')} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.title}</summary>
        {isOpen && <Link metric={metric} report={report} />}
      </details>
    </>
  );
}

function Link({
  metric,
  report,
}: {
  readonly metric: ScorecardMetric;
  readonly report: ReportDetail;
}): ReactNode {
  const { links: words } = useCheckingText();
  const text = useText();
  const lang = useLang();
  const { data = [] } = useQuery(indicatorListQuery(report.organisationId));
  const [to, setTo] = useState(KEEP);
  const steps = useReview(report.id, metric, () => setTo(KEEP));
  const own = data.find(({ id }) => id === metric.indicatorId);
  const periods = own?.periods.filter((period) => period !== report.period) ?? [];
  const isLocked = report.periodState === 'locked';
  const others = data.filter(({ id }) => id !== metric.indicatorId);
  return (
    <div className={css('link')}>
      <p>
        {words.now} <b>{nameText(metric, lang)}</b>{' '}
        {periods.length === 0 ? words.alone : words.with(periods.join(text.app.separator))}
      </p>
      {!isLocked && (
        <div className={css('fields')}>
          <Choice
            label={words.to}
            value={to}
            options={[
              [KEEP, words.keep],
              [FRESH, words.fresh],
              ...others.map((entry) => [entry.id, `${nameText(entry, lang)} ${entry.unit}`] as const),
            ]}
            onPick={setTo}
          />
        </div>
      )}
      <StepProblem
        problem={steps.problem}
        isTyped={to !== KEEP}
        linesOf={(conflict) => metricLines(conflict, text, lang)}
      />
      {to !== KEEP && (
        <p className={css('actions')}>
          <Button
            kind="primary"
            aria-disabled={steps.isSaving}
            onClick={() => {
              if (steps.isSaving) return;
              steps.take({ decision: { action: 'link', to: to === FRESH ? null : to }, reason: null });
            }}
          >
            {words.save}
          </Button>
          <span>{words.held}</span>
        </p>
      )}
    </div>
  );
}
