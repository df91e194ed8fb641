/** It comes without types; nobody calls it by hand. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
