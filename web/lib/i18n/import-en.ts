/** English words of the import, in the shape of `import-zh.ts`. */
import type { importZh } from './import-zh.ts';

export const importEn: typeof importZh = {
  comma: ', ',
  read: (parts) => `Read: ${parts.join(', ')}`,
  pages: (n) => (n === 1 ? '1 page' : `${n} pages`),
  rows: (n) => (n === 1 ? '1 row' : `${n} rows`),
  understood: (tasks, metrics, reported) =>
    `Understood: ${tasks} ${tasks === 1 ? 'task' : 'tasks'}, ${metrics} ${metrics === 1 ? 'target' : 'targets'}, ${reported} with a figure`,
  ready: 'Ready to import',
  needsYou: 'Needs you',
  busy: 'Reading again',
  facts: 'Organisation, period and encoding',
  org: 'Organisation',
  year: 'Year',
  covers: 'Covers',
  encoding: 'Encoding',
  upTo: ['Jan–Mar', 'Jan–Jun', 'Jan–Sep', 'Whole year'],
  alone: (quarter) => `${quarter} alone`,
  columns: (known, all) => `Columns: ${known} of ${all} recognised`,
  unread: 'This table was not read yet: name the columns of target and progress',
  header: 'Column in the report',
  sample: 'Example',
  role: 'Meaning',
  roleOf: (header) => `Meaning of “${header}”`,
  unknown: 'not recognised',
  notChosen: 'Choose a meaning',
  remembered: 'as you said before',
  byContent: 'by its content',
  rowCount: (n) => (n === 1 ? '1 row of data' : `${n} rows of data`),
  found: (n) => `Targets found (${n})`,
  noFigure: 'not reported',
  changes: 'Against what is stored',
  continued: (n, created) => `${n} continue known metrics, ${created} are new`,
  targetChanged: (name, from, to) => `Target of “${name}” changes from ${from} to ${to}`,
  figureChanged: (name, from, to) => `Figure of “${name}” changes from ${from} to ${to}`,
  dropped: (names) => `No longer named: ${names}`,
  take: 'Import',
  takeNamed: (file) => `Import ${file}`,
  takeAll: (n) => `Import all that are ready (${n})`,
  leave: 'Leave out',
  leaveNamed: (file) => `Leave out ${file}`,
  waitingFor: (n) => `${n} to confirm`,
  notDone: 'Not done',
  doubts: {
    period_unknown: () => 'It names no year and quarter: give the year and choose what it covers.',
    columns_unread: () =>
      'Its column names are not known: say which one is the target and which the progress.',
    nothing_found: () =>
      'No task or target was found. Check the encoding and what the columns mean, or choose another file.',
    quarter_locked: ({ period }) => `${String(period)} is locked: unlock it first, or correct the period.`,
    period_guessed: ({ period }) =>
      `The period ${String(period)} follows from the date of issue; the report does not say it.`,
    org_unknown: () => 'It names no organisation; its title would stand in for one.',
    targets_unread: ({ n }) =>
      Number(n) > 0
        ? 'No target with a number was read: see which column is the target and which the progress.'
        : 'No target with a number was read: after the import, mark words of the text to add one, or enter a sheet.',
    column_unknown: ({ header }) =>
      `Column “${String(header)}” is not recognised and not read; you can say what it means.`,
    table_unread: ({ n }) => `Tables not read: ${String(n)}.`,
    replaces_report: ({ title }) =>
      `It takes the place of ${String(title)} for the same quarter; that report is kept.`,
  },
  roles: {
    task: 'Task name',
    indicator: 'Metric name',
    target: 'Target',
    progress: 'Progress',
    rate: 'Rate of completion',
    unit: 'Unit of measure',
    owner: 'Responsible unit',
    measures: 'Measures',
    problems: 'Problems',
    next: 'Next steps',
    forecast: 'Forecast',
    prior: 'Last year',
    number: 'Number',
    remark: 'Remark',
    other: 'Do not read',
  },
};
