import type { ReactNode } from 'react';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { hasOwnTables, opensAsTable } from './own-tables.ts';

/** The document's own tables, or its text task by task. */
export type Shown = 'table' | 'tasks';

/** How the address wants the text, else as the document is: spreadsheets and printed tables as tables. */
export function shownAs(search: string, { format, blocks }: Pick<ReportDetail, 'format' | 'blocks'>): Shown {
  const wanted = new URLSearchParams(search).get('shown');
  if (wanted === 'tasks' || !hasOwnTables(blocks)) return 'tasks';
  return wanted === 'table' || opensAsTable(format, blocks) ? 'table' : 'tasks';
}

/** Changes between the two. */
export function ShownChoice({ shown }: { readonly shown: Shown }): ReactNode {
  const { review: words } = useText();
  const { here, go } = useUrl();
  return (
    <Segmented
      legend={words.shown}
      isLegendHidden
      value={shown}
      options={[
        { value: 'table', label: words.asTable },
        { value: 'tasks', label: words.asTasks },
      ]}
      onChange={(value: Shown) => go(here({ shown: value }), { replace: true })}
    />
  );
}
