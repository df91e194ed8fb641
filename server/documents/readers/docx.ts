import type { ReadResult } from '../document.ts';
import { readHtml } from './html.ts';
import { printedDocx } from './printed-docx.ts';

/** Built-in names of title styles in English and Chinese Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
];

/** The marks that lead from a word to its note and back. */
const NOTE_LINKS =
  /<sup><a href="#(?:foot|end)note-[^"<>]{1,80}"[^<>]{0,160}>\[[0-9]{1,5}\]<\/a><\/sup>| <a href="#(?:foot|end)note-ref-[^"<>]{1,80}">↑<\/a>/g;

/**
 * Reads a Word file: headings, paragraphs, tables with merged cells, automatic numbers, text boxes and notes.
 * Tracked changes count as accepted; pictures, headers and footers are left out.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadResult> {
  const { default: mammoth } = await import('mammoth');
  try {
    const printed = await printedDocx(bytes);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength) },
      { styleMap: STYLES, externalFileAccess: false, convertImage: mammoth.images.imgElement(noImage) },
    );
    const document = await readHtml(value.replace(NOTE_LINKS, ''), 'docx');
    return document.text === '' ? { ok: false, code: 'empty_file', params: {} } : { ok: true, document };
  } catch {
    return { ok: false, code: 'damaged', params: { format: 'docx' } };
  }
}

function noImage(): Promise<{ src: string }> {
  return Promise.resolve({ src: '' });
}
