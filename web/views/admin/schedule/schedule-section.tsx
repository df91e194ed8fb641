import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { DispatchBoard } from '../../../../server/domain/dispatch.ts';
import { dispatchesQuery } from '../../../api/dispatches.ts';
import { asProblem } from '../../../api/problem.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import { DispatchForm } from './dispatch-form.tsx';
import { DispatchTable } from './dispatch-table.tsx';
import { editButtonId, NEW_BUTTON_ID } from './focus-ids.ts';
import { RunLog } from './run-log.tsx';
import { WaysOut } from './ways-out.tsx';

/** What is sent out by itself: the ways out, the items with their next times, and the log of runs. */
export function ScheduleSection(): ReactNode {
  const text = useScheduleText();
  const board = useQuery(dispatchesQuery());
  if (board.isError)
    return <ProblemNotice problem={asProblem(board.error)} onRetry={() => void board.refetch()} />;
  return board.data === undefined ? (
    <SectionFrame title={text.title} hint={text.hint}>
      <Skeleton shape="list" />
    </SectionFrame>
  ) : (
    <Board board={board.data} />
  );
}

function Board({ board }: { readonly board: DispatchBoard }): ReactNode {
  const text = useScheduleText();
  const url = useUrl();
  const steps = useSteps();
  const edited = new URLSearchParams(url.search).get('item');
  const item = board.dispatches.find(({ id }) => id === edited) ?? null;
  const isOpen = item !== null || edited === 'new';
  useFocusBack(isOpen ? edited : null);
  const open = (id: string | null): void => url.go(url.here({ item: id }));
  return (
    <SectionFrame
      title={text.title}
      hint={text.hint}
      tools={
        <Button id={NEW_BUTTON_ID} kind="primary" onClick={() => open('new')}>
          {text.add}
        </Button>
      }
    >
      <WaysOut board={board} />
      {isOpen && (
        <DispatchForm key={edited} board={board} item={item} steps={steps} onClose={() => open(null)} />
      )}
      <StepLine steps={steps} />
      {board.dispatches.length === 0 ? (
        !isOpen && (
          <Notice title={text.empty}>
            <p>{text.emptyHint}</p>
          </Notice>
        )
      ) : (
        <DispatchTable board={board} steps={steps} onEdit={open} />
      )}
      <RunLog board={board} steps={steps} />
    </SectionFrame>
  );
}

/** Once the form is gone, the focus is where it was opened from. */
function useFocusBack(openItem: string | null): void {
  const last = useRef(openItem);
  useEffect(() => {
    const was = last.current;
    last.current = openItem;
    if (was === null || openItem !== null) return;
    const from = document.getElementById(editButtonId(was)) ?? document.getElementById(NEW_BUTTON_ID);
    from?.focus();
  }, [openItem]);
}
