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
    { title: sections.overview, rows: [row(['p'], words.present), row(['↑', '↓'], words.rows)] },
    {
      title: sections.lists,
      rows: [row(['/'], words.filter), row(['↑', '↓'], words.rows), row(['Space'], words.pick)],
    },
    { title: sections.tasks, rows: [row(['d'], words.byOwner), row(['Enter'], words.unfold)] },
    {
      title: sections.indicator,
      rows: [
        row(['←', '→'], words.neighbours),
        row(['c'], words.single),
        row(['v'], words.attainment),
        row(['y'], words.lastYear),
      ],
    },
    {
      title: sections.report,
      rows: [
        row(['j', 'k'], words.next),
        row(['a'], words.accept),
        row(['e'], words.correct),
        row(['x'], words.discard),
        row(['u'], words.undo),
        row(['s'], words.mark),
        row([modifierName(), 'Enter'], words.publish, 'together'),
      ],
    },
    {
      title: sections.exported,
      rows: [
        row([modifierName(), 'S'], words.save, 'together'),
        row([modifierName(), 'C'], words.copy, 'together'),
      ],
    },
    {
      title: sections.entry,
      rows: [row(['Enter'], words.store), row(['↑', '↓'], words.cells), row(['Esc'], words.giveUp)],
    },
  ];
}

function row(keys: readonly string[], does: string, pressed: KeyRow['pressed'] = 'alone'): KeyRow {
  return { keys, pressed, does };
}
