import { proposeLinks } from '../extract/matching/propose-links.ts';
import type { Reading } from './context.ts';
import { readFilledSheet } from './reading/read-filled-sheet.ts';
import { readUpload } from './reading/read-upload.ts';

/** The way from bytes to metrics in this very thread; a server reads what people send by `isolatedReading`. */
export const reading: Reading = {
  readUpload,
  readSheet: readFilledSheet,
  align: (known, metrics) => Promise.resolve(proposeLinks(known, metrics)),
};
