import { UNIT_ROWS } from './unit-table.ts';
import type { UnitKind } from './unit.ts';

/** Ways to write one unit, with what one of it is in the base unit of its measure. */
export interface UnitEntry {
  /** The first is the usual one. */
  readonly labels: readonly string[];
  readonly en: string;
  /** 1 斤 is 0.5 kg: 0.5. */
  readonly inBase: number;
}

/** Units that can be added and compared. */
export interface UnitGroup {
  readonly measure: string;
  readonly kind: UnitKind;
  /** Label of the unit that counts as one. */
  readonly base: string;
  readonly units: readonly UnitEntry[];
}

/** Every unit of the table by measure, in the order of the table. @param words only units whose writing contains them */
export function unitGroups(words = ''): readonly UnitGroup[] {
  const groups = new Map<string, { kind: UnitKind; units: Map<string, UnitEntry> }>();
  for (const { label, measure, kind, mult, factor, en } of UNIT_ROWS) {
    const group = groups.get(measure) ?? { kind, units: new Map<string, UnitEntry>() };
    groups.set(measure, group);
    const inBase = Number((factor * 10 ** mult).toPrecision(12));
    const key = `${inBase} ${en}`;
    const known = group.units.get(key);
    group.units.set(key, { labels: [...(known?.labels ?? []), label], en, inBase });
  }
  const wanted = words.trim().toLowerCase();
  return [...groups].flatMap(([measure, { kind, units }]): readonly UnitGroup[] => {
    const all = [...units.values()];
    const base = all.find(({ inBase }) => inBase === 1)?.labels[0] ?? measure;
    const found = all.filter(
      ({ labels, en }) =>
        labels.some((label) => label.toLowerCase().includes(wanted)) || en.toLowerCase().includes(wanted),
    );
    return found.length === 0 ? [] : [{ measure, kind, base, units: found }];
  });
}
