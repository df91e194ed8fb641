import { readDocument } from '../../documents/read-document.ts';
import { extract } from '../../extract/extract.ts';
import { checkDocument, checkExtraction } from './check-size.ts';
import type { Upload, UploadReading } from './upload.ts';

/** Reads a file and extracts it, in this very thread: for scripts, tests, the bundled sample and the reading process. */
export async function readUpload({
  bytes,
  fileName,
  read,
  extract: options,
}: Upload): Promise<UploadReading> {
  const result = await readDocument(bytes, fileName, read);
  if (!result.ok) return result;
  const { document } = result;
  const refusal = checkDocument(document);
  if (refusal !== null) return refusal;
  const extraction = extract(document, { ...options, fileName });
  const { blocks: _blocks, ...text } = document;
  return checkExtraction(extraction) ?? { ok: true, document: text, extraction };
}
