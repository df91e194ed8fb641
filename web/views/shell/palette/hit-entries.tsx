import type { ReactNode } from 'react';
import { periodText, type Lang } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import type { SearchHit, SearchKind } from '../../../../server/domain/search.ts';
import type { IconName } from '../../../components/icon.tsx';
import { Name } from '../../../components/name.tsx';
import { rangeAddress } from '../../../lib/span-address.ts';
import type { Url } from '../../../lib/use-url.ts';
import { MarkedText } from './marked-text.tsx';
import type { PaletteEntry, PaletteGroup } from './palette-entry.ts';

const FACES: Readonly<Record<SearchKind, { readonly group: PaletteGroup; readonly icon: IconName }>> = {
  indicator: { group: 'indicators', icon: 'bars' },
  task: { group: 'tasks', icon: 'list' },
  report: { group: 'reports', icon: 'doc' },
  text: { group: 'texts', icon: 'doc' },
};

/** What search found, as lines of the palette. */
export function hitEntries(
  hits: readonly SearchHit[],
  url: Url,
  lang: Lang,
  shownOrg: string | undefined,
): readonly PaletteEntry[] {
  return hits.map((hit, index) => ({
    key: `hit-${index}`,
    ...FACES[hit.kind],
    label: labelOf(hit, lang),
    detail: detailOf(hit, lang, shownOrg),
    shortcut: null,
    run: () => url.go(hrefOf(hit, url, shownOrg)),
  }));
}

/** The name as it was found; a name that was found in other words stands before them. */
function labelOf(hit: SearchHit, lang: Lang): ReactNode {
  const { name, nameEn, snippet, kind } = hit;
  const shown = lang === 'en' && nameEn !== null ? nameEn : name;
  if (kind === 'text' || shown.includes(snippet.text)) return <MarkedText snippet={snippet} />;
  return (
    <>
      <Name of={hit} /> <MarkedText snippet={snippet} isQuiet />
    </>
  );
}

/** Whose it is, where that is somebody else's, and its quarter. */
function detailOf({ organisation, period }: SearchHit, lang: Lang, shownOrg: string | undefined): ReactNode {
  const quarter = period === null ? null : parseQuarter(period);
  return (
    <>
      {organisation.id !== shownOrg && <Name of={organisation} />}{' '}
      {quarter !== null && <span className="num">{periodText(quarter, lang)}</span>}
    </>
  );
}

function hrefOf(hit: SearchHit, url: Url, shownOrg: string | undefined): string {
  const { kind, indicatorId, reportId, span, organisation, period, taskNo, name } = hit;
  // The quarter on screen says nothing about another organisation's figures.
  const scope = organisation.id === shownOrg ? {} : { org: organisation.id, period: null };
  if (indicatorId !== null) return url.href(`/indicators/${encodeURIComponent(indicatorId)}`, scope);
  // The quarter whose report has it: an earlier task may be gone from the newest one.
  if (kind === 'task') return url.href('/tasks', { ...scope, period, task: taskNo ?? name });
  const place = span === null ? {} : { span: rangeAddress(span) };
  return url.href(`/reports/${reportId ?? ''}`, { ...scope, ...place });
}
