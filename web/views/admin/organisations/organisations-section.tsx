import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OrganisationEntry } from '../../../../server/domain/organisation-view.ts';
import { asProblem } from '../../../api/problem.ts';
import { organisationsQuery } from '../../../api/steps.ts';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { OrganisationsTable, type OrganisationStep } from './organisations-table.tsx';
import { RenameDialog } from './rename-dialog.tsx';

interface Asked {
  readonly step: OrganisationStep;
  readonly entry: OrganisationEntry;
}

/** Every organisation with what it holds: renamed, merged, and each step taken back from the line above. */
export function OrganisationsSection(): ReactNode {
  const { organisations: text } = useStepsText();
  const steps = useSteps();
  const [asked, setAsked] = useState<Asked | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const [takenCount, setTakenCount] = useState(0);
  // The row whose button was pressed may be gone: whoever goes by keyboard goes on at the line with the way back,
  // which cannot take the focus before the dialog in front of it is closed.
  useEffect(() => {
    if (takenCount > 0) top.current?.focus();
  }, [takenCount]);
  const { data, error, refetch } = useQuery(organisationsQuery());
  if (error !== null) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton shape="list" />;
  const close = (): void => setAsked(null);
  const done = (): void => {
    setAsked(null);
    setTakenCount((count) => count + 1);
  };
  return (
    <SectionFrame title={text.title} hint={text.hint}>
      <div ref={top} tabIndex={-1}>
        <StepLine steps={steps} />
      </div>
      {data.length === 0 ? (
        <Notice title={text.empty} />
      ) : (
        <OrganisationsTable entries={data} onStep={(step, entry) => setAsked({ step, entry })} />
      )}
      {asked?.step === 'rename' && (
        <RenameDialog entry={asked.entry} steps={steps} onClose={close} onDone={done} />
      )}
      {asked?.step === 'merge' && (
        <MergeDialog entry={asked.entry} entries={data} steps={steps} onClose={close} onDone={done} />
      )}
    </SectionFrame>
  );
}
