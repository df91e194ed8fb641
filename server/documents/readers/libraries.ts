export type Library = 'markup' | 'word' | 'spreadsheet' | 'pdf';

/** Every library that parses files, by what it is for. The readers import them when they need them. */
export const LIBRARIES: Readonly<Record<Library, () => Promise<unknown>>> = {
  markup: () => import('cheerio'),
  word: () => import('mammoth'),
  spreadsheet: () => import('hucre'),
  pdf: async () => {
    await import('pdfjs-dist/legacy/build/pdf.mjs');
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  },
};
