import type { ReadResult } from '../document.ts';
import { readHtml } from './html.ts';

/** Built-in names of title styles in English and Chinese Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/** Reads a Word file: headings, paragraphs, tables with merged cells; tracked changes as accepted, pictures left out. */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      { styleMap: STYLES, externalFileAccess: false, convertImage: mammoth.images.imgElement(noImage) },
    );
    const document = await readHtml(value, 'docx');
    return document.text === '' ? { ok: false, code: 'empty_file', params: {} } : { ok: true, document };
  } catch {
    return { ok: false, code: 'damaged', params: { format: 'docx' } };
  }
}

function noImage(): Promise<{ src: string }> {
  return Promise.resolve({ src: '' });
}
