import type { Text } from '../../../lib/i18n/zh.ts';
import { modifierName } from '../../../lib/modifier-name.ts';
import { GO_KEYS } from '../go-keys.ts';
import type { NavEntry } from '../nav-entries.ts';

/** Keys that do one thing: together, one after the other, or each by itself. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly pressed: 'together' | 'in_turn' | 'alone';
  readonly does: string;
}

export interface KeySection {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

/** Every key there is, by where it works. */
export function keyTable({ keyList: words }: Text, pages: readonly NavEntry[]): readonly KeySection[] {
  const { sections } = words;
  return [
    {
      title: sections.everywhere,
      rows: [
        row([modifierName(), 'K'], words.search, 'together'),
        ...Object.entries(GO_KEYS).flatMap(([key, page]) => {
          const entry = pages.find((each) => each.key === page);
          return entry === undefined ? [] : [row(['g', key], words.goTo(entry.label), 'in_turn')];
        }),
        row(['?'], words.list),
      ],
    },
    { title: sections.board, rows: [row(['1', '2', '3', '4'], words.quarter), row(['[', ']'], words.year)] },
    { title: sections.overview, rows: [row(['p'], words.present)] },
    { title: sections.compare, rows: [row(['/'], words.filter)] },
    { title: sections.tasks, rows: [row(['d'], words.byOwner)] },
    {
      title: sections.indicator,
      rows: [row(['←', '→'], words.neighbours), row(['c'], words.single), row(['v'], words.attainment)],
    },
    {
      title: sections.report,
      rows: [
        row(['j', 'k'], words.next),
        row(['a'], words.accept),
        row(['e'], words.correct),
        row(['x'], words.discard),
        row(['u'], words.undo),
      ],
    },
  ];
}

function row(keys: readonly string[], does: string, pressed: KeyRow['pressed'] = 'alone'): KeyRow {
  return { keys, pressed, does };
}
