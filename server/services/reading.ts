import { alignIndicators } from '../extract/matching/align-indicators.ts';
import type { Reading } from './context.ts';
import { readUpload } from './reading/read-upload.ts';

/** The way from bytes to metrics in this very thread; a server reads what people send by `isolatedReading`. */
export const reading: Reading = {
  readUpload,
  align: (known, metrics) => Promise.resolve(alignIndicators(known, metrics)),
};
