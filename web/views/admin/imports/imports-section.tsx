import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '../../../api/problem.ts';
import { organisationsQuery } from '../../../api/steps.ts';
import { Choice } from '../../../components/choice.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { nameText } from '../../../components/name.tsx';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import { AcceptanceSwitch } from './acceptance-switch.tsx';
import { RememberedColumns } from './remembered-columns.tsx';

/** How the next files of an organisation are taken: what the rule accepts, and which columns are known. */
export function ImportsSection(): ReactNode {
  const { imports: text, organisations: words } = useStepsText();
  const lang = useLang();
  const url = useUrl();
  const steps = useSteps();
  const { data, error, refetch } = useQuery(organisationsQuery());
  if (error !== null) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton shape="list" />;
  const asked = url.state.org;
  const shown =
    data.find(({ id, name }) => id === asked || name === asked) ??
    data.find(({ isSample }) => !isSample) ??
    data[0];
  return (
    <SectionFrame
      title={text.title}
      hint={text.hint}
      tools={
        data.length > 1 && (
          <Choice
            label={text.of}
            value={shown?.id ?? ''}
            options={data.map((each) => ({ value: each.id, label: nameText(each, lang) }))}
            onChange={(org) => url.go(url.here({ org }))}
          />
        )
      }
    >
      {shown === undefined ? (
        <Notice title={words.empty} />
      ) : (
        <>
          <StepLine steps={steps} />
          <AcceptanceSwitch key={`rule ${shown.id}`} id={shown.id} steps={steps} />
          <RememberedColumns key={shown.id} id={shown.id} steps={steps} />
        </>
      )}
    </SectionFrame>
  );
}
