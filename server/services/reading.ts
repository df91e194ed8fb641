import { readDocument } from '../documents/read-document.ts';
import { extract } from '../extract/extract.ts';
import type { Reading } from './context.ts';

/** The way from bytes to metrics that the server goes. */
export const reading: Reading = {
  read: readDocument,
  extract,
  align: (known, metrics) =>
    metrics.map((metric) => known.find((entry) => entry.names.includes(metric.name))?.id ?? null),
};
