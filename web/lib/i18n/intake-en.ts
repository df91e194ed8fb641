/** English words of pasting a text, of reading a file again, and of what a corrected file changes. */
import type { IntakeText } from './intake-zh.ts';

export const intakeEn: IntakeText = {
  paste: 'Paste text',
  pasteLabel: 'Whole text of the report',
  pasteHint: 'Paste the whole report here; it is read, previewed and stored like a file',
  pasteRead: 'Read the text',
  pasteKeys: '⌘ or Ctrl + Enter reads it',
  pasted: (n) => `Pasted text ${n}`,
  bySheet: 'No report? Enter figures by sheet',
  progress: (looked, total) => `${looked} of ${total}`,
  stop: 'Stop',
  goOn: (n) => `Go on (${n} not sent)`,
  notSent: 'Not sent',
  keepOpen:
    'Keep this page open until all are read. After a break drop the same files again: those that are there already are recognised.',
  encoding: 'Encoding',
  encodingHint:
    'Wrong letters, or no task found, mostly mean another encoding: read it again in another one, without a new upload.',
  chooseEncoding: 'Read in another encoding',
  again: 'Read again',
  cellsTable: 'Changes cell by cell',
  what: 'What',
  was: 'Report as it is',
  becomes: 'New file',
  toSentence: (name) => `Show in the report: ${name}`,
  newSentence: 'Sentence in the new file: ',
};
