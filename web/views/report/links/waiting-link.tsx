import { useMemo, type ReactNode } from 'react';
import type { LinkOption } from '../../../../server/domain/link-check.ts';
import type { ReportDetail, ScorecardMetric } from '../../../../server/domain/scorecard.ts';
import { decideLink } from '../../../api/indicator-changes.ts';
import { Button } from '../../../components/button.tsx';
import { KeyCap } from '../../../components/key-cap.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useKeys, type KeyMap } from '../../../lib/use-keys.ts';
import { StepProblem } from '../step-problem.tsx';
import { useSteps } from '../use-steps.ts';
import styles from './links.module.css';

const css = bindClasses(styles);
const NONE: KeyMap = {};
/** Keys of the answers, in their order; the last is “none of them”. */
const KEYS = ['q', 'w', 't', 'y'] as const;
const APART = '0';

/** A link to earlier reports that waits for a person: the indicators it may be with their likeness, or none of them. */
export function WaitingLink({
  metric,
  link,
  report,
}: {
  readonly metric: ScorecardMetric;
  readonly link: readonly LinkOption[];
  readonly report: ReportDetail;
}): ReactNode {
  const { links: words } = useCheckingText();
  const { take, isSaving, problem } = useSteps(
    (to: string | null) => decideLink(metric.indicatorId, to),
    () => undefined,
  );
  const isFixed = report.periodState === 'locked';
  const keys = useMemo<KeyMap>(() => {
    if (isFixed) return NONE;
    const answer = (to: string | null) => () => isSaving || take(to);
    const options = link.flatMap(({ indicatorId }, index) => {
      const key = KEYS[index];
      return key === undefined ? [] : [[key, answer(indicatorId)] as const];
    });
    return { ...Object.fromEntries(options), [APART]: answer(null) };
  }, [isFixed, link, take, isSaving]);
  useKeys(keys);
  return (
    <section className={css('waits')} aria-label={words.waits}>
      <p>{words.waits}</p>
      <div className={css('choices')}>
        {link.map(({ indicatorId, name, score }, index) => {
          const key = KEYS[index];
          return (
            <Button
              key={indicatorId}
              aria-disabled={isSaving || isFixed}
              aria-keyshortcuts={key}
              onClick={() => isFixed || isSaving || take(indicatorId)}
            >
              {words.same(displayText(name))} <small className="num">{words.score(score.toFixed(2))}</small>
              {key !== undefined && !isFixed && <KeyCap>{key.toUpperCase()}</KeyCap>}
            </Button>
          );
        })}
        <Button
          kind="quiet"
          aria-disabled={isSaving || isFixed}
          aria-keyshortcuts={APART}
          onClick={() => isFixed || isSaving || take(null)}
        >
          {words.apart}
          {!isFixed && <KeyCap>{APART}</KeyCap>}
        </Button>
      </div>
      <StepProblem problem={problem} isTyped={false} linesOf={() => []} />
    </section>
  );
}
