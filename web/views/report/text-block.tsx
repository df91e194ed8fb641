import type { ReactNode } from 'react';
import type { TextRange } from '../../lib/span-address.ts';
import { displayText } from '../../lib/display-text.ts';
import { cutRuns } from './cut-runs.ts';
import type { TextContext } from './text-context.ts';
import { TextRun } from './text-run.tsx';

/** One block of the stored text with its marks. */
export function TextBlockRuns({
  block,
  context,
}: {
  readonly block: TextRange;
  readonly context: TextContext;
}): ReactNode {
  const drawn = displayText(context.text.slice(block.start, block.end));
  return cutRuns(context.text, block, context).map((run) => (
    <TextRun
      key={run.pieces[0]?.start ?? block.start}
      run={run}
      drawn={drawn}
      origin={block.start}
      context={context}
    />
  ));
}
