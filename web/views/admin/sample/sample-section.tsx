import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { sampleQuery, setSample } from '../../../api/sample.ts';
import { Button } from '../../../components/button.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';

/** Takes the bundled sample out in one step, and puts it back. */
export function SampleSection(): ReactNode {
  const { sample: text } = useAdminText();
  const steps = useSteps();
  const { data, isError, error, refetch } = useQuery(sampleQuery());
  if (isError) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  const isShown = data?.isShown === true;
  const turn = (): Promise<boolean> =>
    steps.run(isShown ? text.removed : text.restored, async () => {
      await setSample(!isShown);
      return () => setSample(isShown);
    });
  return (
    <SectionFrame title={text.title} hint={text.hint}>
      {data !== undefined && (
        <p>
          {data.reports === 0 ? text.none : isShown ? text.shown(data.reports) : text.hidden(data.reports)}
        </p>
      )}
      <StepLine steps={steps} />
      {data !== undefined && data.reports > 0 && (
        <Button kind={isShown ? 'plain' : 'primary'} onClick={() => void turn()}>
          {isShown ? text.remove : text.restore}
        </Button>
      )}
    </SectionFrame>
  );
}
