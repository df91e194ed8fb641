import { readDocument } from '../documents/read-document.ts';
import { extract } from '../extract/extract.ts';
import { alignIndicators } from '../extract/matching/align-indicators.ts';
import type { Reading } from './context.ts';

/** The way from bytes to metrics that the server goes. */
export const reading: Reading = { read: readDocument, extract, align: alignIndicators };
