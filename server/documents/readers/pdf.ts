import type { ReadResult } from '../document.ts';
import { linearText } from './linear-text.ts';
import { pdfBlocks } from './pdf-blocks.ts';
import type { PdfPage } from './pdf-page.ts';
import { readPdfPage } from './pdf-page.ts';

/** The pages of long yearbooks; a quarter's report has some ten. */
const MAX_PAGES = 2000;

/**
 * Reads a PDF: tables rebuilt from their lines, over page breaks, text between them as paragraphs. A scan
 * without a text layer is refused; scripts and links in the file are not followed.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer over, so it gets a copy.
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const file = await loading.promise;
    if (file.numPages > MAX_PAGES) {
      return { ok: false, code: 'too_many_pages', params: { count: file.numPages, most: MAX_PAGES } };
    }
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(await readPdfPage(await file.getPage(number), OPS));
    }
    const content = linearText(pdfBlocks(pages));
    if (content.text === '') return { ok: false, code: 'no_text_in_scan', params: { pages: pages.length } };
    return { ok: true, document: { format: 'pdf', ...content, notes: [], pageCount: pages.length } };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, code: isLocked ? 'password_protected' : 'damaged', params: { format: 'pdf' } };
  } finally {
    await loading.destroy();
  }
}
