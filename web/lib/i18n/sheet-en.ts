/** English words of the sheet that people fill in. */
import type { SheetText } from './use-sheet-text.ts';

const cells = (n: number): string => (n === 1 ? '1 cell' : `${n} cells`);

export const sheetEn: SheetText = {
  title: 'By sheet',
  hint: 'Download the template, fill in targets and quarterly figures, send it back. A preview lists every bad cell and every change first; the sheet is stored when nothing is wrong in it, or its good rows alone.',
  download: 'First: the template',
  downloadHint:
    'It has your metrics, units, targets and accepted figures already, and a sheet that explains how to fill it in.',
  columns: 'Quarters',
  wholeYear: 'The whole year',
  xlsx: 'Excel template (xlsx)',
  csv: 'CSV template',
  upload: 'Then: the filled sheet',
  drop: 'Drop the filled sheet here, or',
  dropNow: 'Let go to read it',
  choose: 'Choose a file',
  another: 'Another file',
  formats: 'xlsx, xls, ods, csv. An exported board can be changed and sent back, too.',
  reading: (file) => `Reading ${file}`,
  preview: (file) => `Preview: ${file}`,
  sheetName: (name) => `sheet “${name}”`,
  counts: {
    created: (n) => (n === 1 ? '1 new metric' : `${n} new metrics`),
    settings: (n) => (n === 1 ? '1 setting' : `${n} settings`),
    targets: (n) => (n === 1 ? '1 target' : `${n} targets`),
    figures: (n) => (n === 1 ? '1 figure' : `${n} figures`),
    unchanged: (n) => `${cells(n)} as before`,
    problems: (n) => (n === 1 ? '1 problem' : `${n} problems`),
  },
  nothing: 'The sheet changes nothing: it says what stands already.',
  ignored: (headings) => `Columns not read: ${headings}`,
  encoding: 'Encoding',
  period: 'Quarter of the column “Actual”',
  choosePeriod: 'Choose a quarter',
  reason: 'Note (for the log; a note in a row goes before it)',
  reasonHint: 'For example: reported by the business unit',
  overwrite: (n) => `Overwrite ${cells(n)} that somebody changed since the template was made`,
  problems: (n) => (n === 1 ? '1 problem to mend' : `${n} problems to mend`),
  changes: (n) => (n === 1 ? '1 change' : `${n} changes`),
  more: (n) => `${n} more`,
  cell: 'Cell',
  metric: 'Metric',
  written: 'What it says',
  wrong: 'What is wrong, and how to mend it',
  what: 'What',
  was: 'Now',
  becomes: 'Becomes',
  newMetric: 'New metric',
  near: (name) => `much like “${name}”: make sure that it is another one`,
  targetOf: (year) => `Target ${year}`,
  fields: { name: 'Name', nameEn: 'English name', direction: 'Direction', basis: 'Basis' },
  unitOf: (unit) => `in “${unit}”`,
  takeAll: (n) => (n === 1 ? 'Store the sheet (1 change)' : `Store the whole sheet (${n} changes)`),
  takeGood: (rows, left) =>
    `Store only the ${rows === 1 ? 'good row' : `${rows} good rows`}, leave ${left} out`,
  leave: 'Do not store',
  stored: (parts) => parts.join(', '),
  left: (rows) => `Not stored: rows ${rows}`,
  leftHint:
    'Nothing of these rows was stored. Mend them and send the sheet again; what is stored stays as it is.',
  comma: ', ',
  listComma: ', ',
  fullStop: '.',
  changedSince: 'The preview is new: look at it again before storing.',
  faults: {
    header_missing: () =>
      'No heading found: there must be a column “Metric” and one of unit, target or quarter. Keep the first row of the template; if the letters of a CSV file look wrong, choose its encoding.',
    header_twice: ({ other }) => `This column means the same as ${String(other)}: remove one of them.`,
    period_needed: () =>
      'The heading names no quarter: write “2021 Q3” as heading, or choose the quarter above.',
    too_many_rows: ({ n, most }) => `${String(n)} rows; at most ${String(most)} at a time: split the sheet.`,
    too_many_years: ({ n, most }) => `${String(n)} years; at most ${String(most)} at a time.`,
    name_missing: () => 'The row says something but names no metric: add its name, or empty the row.',
    name_twice: ({ other }) => `The same metric as ${String(other)}: make it one row.`,
    name_too_long: ({ most }) => `The name is too long; at most ${String(most)} characters.`,
    name_taken: () => 'Another metric has this name already: choose another.',
    indicator_ambiguous: ({ n }) =>
      `${String(n)} metrics are called so; use the template, whose last column says which one it is.`,
    mark_unknown: () =>
      'The row comes from another department’s template: empty its last cell to find the metric by name.',
    unit_missing: ({ near }) =>
      near === '' || near === undefined
        ? 'No metric has this name; to make one, give its unit.'
        : `No metric has this name; the nearest is “${String(near)}”: use its name, or give a unit to make a new one.`,
    unit_unlike: ({ unit, given }) =>
      `“${String(given)}” does not convert to “${String(unit)}”: use a unit that does.`,
    not_a_number: () => 'Not a number: digits, with a unit if need be, such as 1157 or 1.2亿.',
    not_a_target: () => 'Not a target: write 8000, ≥8000, ≤500, ≈10 or 1~2.',
    none_or_unknown: () =>
      '“None” may mean nought or not known: write 0 for nought, leave it empty if not known.',
    shortened_number: () =>
      'The spreadsheet shortened the number and lost digits: format the column as a number and save again.',
    date_in_cell: () =>
      'The spreadsheet made a date of it: write a range as 1~2, or format the cell as text.',
    flag_in_cell: () => 'This is a true/false value: write a number.',
    formula_without_result: () =>
      'The formula has no stored result: open and save the file in a spreadsheet program, or type the number.',
    formula_failed: () => 'The formula failed: mend it, or type the number.',
    choice_unknown: () => 'Not one of the choices: pick one from the list, or leave it empty.',
    note_too_long: ({ most }) => `The note is too long; at most ${String(most)} characters.`,
    quarter_locked: ({ period }) =>
      `${String(period ?? 'The quarter')} is locked: unlock it with a reason, or take this change out.`,
    target_reason_needed: () => 'The target differs from what a report states: say why in the column “Note”.',
    changed_meanwhile: ({ stood, now, actor }) =>
      `It was ${String(stood === '' ? 'empty' : stood)} when the template was made and is ${String(
        now === '' ? 'empty' : now,
      )} now${actor === '' || actor === undefined ? '' : ` (changed by ${String(actor)})`}. Tick “Overwrite” once you have looked, or write what stands now.`,
    not_storable: ({ refused }) => `Not stored: ${String(refused ?? '')}.`,
  },
};
