import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { MoveResult } from '../../../server/domain/move-view.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { asProblem } from '../../api/problem.ts';
import { undoStep } from '../../api/steps.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useStepsText } from '../../lib/i18n/use-steps-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './move-dialog.module.css';

const css = bindClasses(styles);
const MoveDialog = lazy(async () => ({ default: (await import('./move-dialog.tsx')).MoveDialog }));

type Outcome =
  | { readonly kind: 'moved'; readonly result: MoveResult }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly words: string };

/** Moves a report that landed at the wrong place, and offers the way back. */
export function MoveControl({ report }: { readonly report: ReportDetail }): ReactNode {
  const { move: text } = useStepsText();
  const url = useUrl();
  const isAsked = new URLSearchParams(url.search).get('step') === 'move';
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const queries = useQueryClient();
  // The button that was pressed goes with the dialog: whoever goes by keyboard stays with what was done.
  useEffect(() => {
    if (outcome !== null) line.current?.focus();
  }, [outcome]);
  if (report.isSample) return null;
  const ask = (step: string | null): void => url.go(url.here({ step }), { replace: true });
  const undo = async (stepId: string): Promise<void> => {
    try {
      await undoStep(stepId);
      setOutcome({ kind: 'undone' });
      await queries.invalidateQueries();
    } catch (error) {
      setOutcome({ kind: 'failed', words: asProblem(error).message });
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={() => ask('move')}>
        {text.open}
      </Button>
      {outcome !== null && (
        <p
          ref={line}
          tabIndex={-1}
          role={outcome.kind === 'failed' ? 'alert' : 'status'}
          className={css('outcome', outcome.kind)}
        >
          <OutcomeWords outcome={outcome} />
          {outcome.kind === 'moved' && outcome.result.stepId !== null && (
            <Button kind="quiet" onClick={() => void undo(outcome.result.stepId ?? '')}>
              <Icon name="undo" />
              {text.undo}
            </Button>
          )}
        </p>
      )}
      {isAsked && (
        <Suspense fallback={null}>
          <MoveDialog
            report={report}
            onClose={() => ask(null)}
            onMoved={(result) => {
              ask(null);
              setOutcome({ kind: 'moved', result });
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { move: text } = useStepsText();
  if (outcome.kind === 'failed') return outcome.words;
  if (outcome.kind === 'undone') return text.undone;
  const { organisation, period } = outcome.result.to;
  return text.done(organisation, period);
}
