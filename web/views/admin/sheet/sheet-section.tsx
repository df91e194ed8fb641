import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { EntryGrid } from '../../../../server/domain/by-hand.ts';
import type { SheetTaken } from '../../../../server/domain/sheet-import.ts';
import { entriesQuery } from '../../../api/by-hand.ts';
import { asProblem } from '../../../api/problem.ts';
import { undoSheet } from '../../../api/sheets.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useSheetText, type SheetText } from '../../../lib/i18n/use-sheet-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { YearPicker } from '../metrics/year-picker.tsx';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps, type Steps } from '../use-steps.ts';
import { ProblemTable } from './problem-table.tsx';
import { SheetPreviewPart } from './sheet-preview.tsx';
import { SheetUpload } from './sheet-upload.tsx';
import styles from './sheet.module.css';
import { TemplatePart } from './template-part.tsx';
import { useSheet } from './use-sheet.ts';

const css = bindClasses(styles);

/** Targets and figures by sheet: download the template, send it back filled, look, store. */
export function SheetSection(): ReactNode {
  const text = useSheetText();
  const url = useUrl();
  const grid = useQuery(entriesQuery(url.state.org, new URLSearchParams(url.search).get('year')));
  if (grid.isError)
    return <ProblemNotice problem={asProblem(grid.error)} onRetry={() => void grid.refetch()} />;
  if (grid.data === undefined) return <Skeleton shape="list" />;
  return (
    <SectionFrame title={text.title} hint={text.hint} tools={<YearPicker year={grid.data.year} />}>
      <TemplatePart grid={grid.data} />
      <FilledPart key={grid.data.organisation.id} grid={grid.data} />
    </SectionFrame>
  );
}

function FilledPart({ grid }: { readonly grid: EntryGrid }): ReactNode {
  const text = useSheetText();
  const steps = useSteps();
  const desk = useSheet(grid.organisation.id);
  const take = async (rows: 'all' | 'good'): Promise<void> => {
    const taken = await desk.take(rows);
    if (taken !== null) await tell(steps, taken, text);
  };
  return (
    <section aria-label={text.upload}>
      <SectionHead title={text.upload} />
      <SheetUpload desk={desk} />
      <Failed desk={desk} />
      {desk.preview !== null && (
        <SheetPreviewPart
          key={desk.preview.revision}
          desk={desk}
          preview={desk.preview}
          quarters={grid.quarters.map(({ period }) => period)}
          onTake={(rows) => void take(rows)}
        />
      )}
      <Outcome taken={desk.taken} steps={steps} />
    </section>
  );
}

/** Why a sheet could not be read or stored. */
function Failed({ desk: { problem, preview } }: { readonly desk: ReturnType<typeof useSheet> }): ReactNode {
  const text = useSheetText();
  const { offline, failed } = useAdminText();
  if (problem === null) return null;
  return (
    <p role="alert" className={css('failed')}>
      <strong>{problem.title ?? failed}</strong> {problem.status === 0 ? offline : problem.message}
      {problem.status === 409 && preview !== null && ` ${text.changedSince}`}
    </p>
  );
}

/** Says exactly what was stored, with the way back, and lists what was left. */
function Outcome({ taken, steps }: { readonly taken: SheetTaken | null; readonly steps: Steps }): ReactNode {
  const text = useSheetText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with the preview.
    if (taken !== null) place.current?.focus();
  }, [taken]);
  return (
    <div ref={place} tabIndex={-1} className={css('outcome')}>
      <StepLine steps={steps} />
      {taken !== null && taken.leftRows.length > 0 && (
        <>
          <SectionHead isMinor title={text.left(taken.leftRows.join(text.listComma))} note={text.leftHint} />
          <ProblemTable problems={taken.problems} label={text.left(taken.leftRows.join(text.listComma))} />
        </>
      )}
    </div>
  );
}

async function tell(steps: Steps, { stepId, counts }: SheetTaken, text: SheetText): Promise<void> {
  const parts = (['created', 'settings', 'targets', 'figures'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => text.counts[what](counts[what]));
  await steps.run(parts.length === 0 ? text.nothing : text.stored(parts), () =>
    Promise.resolve(stepId === null ? null : () => undoSheet(stepId)),
  );
}
