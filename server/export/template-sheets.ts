/** The sheet that people fill in, with what stands in it already, and the sheet that explains it. */
import type { EntryGrid, EntryRow } from '../domain/by-hand.ts';
import type { Lang } from '../domain/format.ts';
import { parseQuarter } from '../domain/period.ts';
import {
  BASIS_CHOICES,
  DIRECTION_WORDS,
  figureHeading,
  sheetHeading,
  targetHeading,
} from '../domain/sheet-words.ts';
import { sheetOf, type ExportSheet } from './sheet.ts';
import { TEMPLATE_WORDS } from './template-words.ts';

/** A row of a template: an indicator, what stands in its cells, and the mark that finds it again. */
export interface TemplateRow {
  readonly row: EntryRow;
  readonly target: string;
  /** By quarter; null where none stands. */
  readonly figures: ReadonlyMap<string, number | null>;
  readonly mark: string;
}

/** @param periods quarters that get a column */
export function templateSheet(
  rows: readonly TemplateRow[],
  { year, periods }: { readonly year: number; readonly periods: readonly string[] },
  lang: Lang,
): ExportSheet {
  const { sheet, prompts } = TEMPLATE_WORDS[lang];
  const text = (role: Parameters<typeof sheetHeading>[0]) => ({
    header: sheetHeading(role, lang),
    format: 'text' as const,
  });
  const figures = periods.flatMap((period) => {
    const quarter = parseQuarter(period);
    return quarter === null ? [] : [{ period, header: figureHeading(quarter, lang) }];
  });
  return sheetOf(sheet, rows, [
    { ...text('name'), width: 32, cell: ({ row }) => row.name },
    { ...text('nameEn'), width: 20, cell: ({ row }) => row.nameEn },
    { ...text('unit'), width: 10, prompt: prompts.unit, cell: ({ row }) => row.unit },
    {
      ...text('direction'),
      width: 14,
      choices: Object.values(DIRECTION_WORDS[lang]),
      cell: ({ row }) => DIRECTION_WORDS[lang][row.direction],
    },
    {
      ...text('basis'),
      width: 16,
      choices: Object.values(BASIS_CHOICES[lang]),
      cell: ({ row }) => (row.basis === null ? null : BASIS_CHOICES[lang][row.basis]),
    },
    {
      ...{ header: targetHeading(year, lang), width: 14, format: 'text', prompt: prompts.target },
      cell: ({ target }) => (target === '' ? null : target),
    },
    ...figures.map(({ period, header }) => ({
      ...{ header, width: 15, format: 'number' as const, prompt: prompts.figure },
      cell: (row: TemplateRow) => row.figures.get(period) ?? null,
    })),
    { ...text('note'), width: 28, prompt: prompts.note, cell: () => null },
    { ...text('mark'), width: 20, isHidden: true, prompt: prompts.mark, cell: ({ mark }) => mark },
  ]);
}

/** What the file is, of whom, and how it is filled in. */
export function templateAbout(
  { organisation, year, quarters }: EntryGrid,
  made: Date,
  lang: Lang,
): ExportSheet {
  const words = TEMPLATE_WORDS[lang];
  const locked = quarters.filter(({ isLocked }) => isLocked).map(({ period }) => period);
  const rows: readonly (readonly [string, string])[] = [
    [words.organisation, organisation.name],
    [words.year, String(year)],
    [words.made, made.toISOString().slice(0, 16).replace('T', ' ')],
    ...(locked.length === 0 ? [] : [[words.locked, locked.join(', ')] as const]),
    ...words.rules,
  ];
  return sheetOf(words.about, rows, [
    { header: words.item, width: 16, format: null, cell: ([item]) => item },
    { header: words.content, width: 90, format: null, cell: ([, content]) => content },
  ]);
}
