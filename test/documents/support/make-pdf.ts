/** What stands on a page: text at a place, and lines. Points from the lower left corner. */
export interface PdfPageContent {
  readonly texts: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly size?: number;
  }[];
  /** x0, y0, x1, y1 of each ruling line. */
  readonly lines?: readonly (readonly [number, number, number, number])[];
  /** How the lines are drawn: as strokes, or as thin filled boxes in a scaled coordinate system. */
  readonly drawnAs?: 'strokes' | 'boxes';
}

/** A PDF of A4 pages in Helvetica, with strokes as ruling lines; ASCII text only. */
export function makePdf(pages: readonly PdfPageContent[]): Uint8Array {
  const objects: string[] = [];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (const [index, page] of pages.entries()) {
    const content = contentOf(page);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return new TextEncoder().encode(assemble(objects));
}

function contentOf({ texts, lines = [], drawnAs = 'strokes' }: PdfPageContent): string {
  const escape = (text: string) => text.replace(/[\\()]/g, (mark) => `\\${mark}`);
  const words = texts.map(
    ({ x, y, text, size = 10 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escape(text)}) Tj ET`,
  );
  const rules = lines.map((line) => (drawnAs === 'strokes' ? stroke(line) : box(line)));
  return [...rules, ...words].join('\n');
}

function stroke([x0, y0, x1, y1]: readonly [number, number, number, number]): string {
  return `${x0} ${y0} m ${x1} ${y1} l S`;
}

/** A box one point thin, drawn at half scale. */
function box([x0, y0, x1, y1]: readonly [number, number, number, number]): string {
  const [width, height] = [Math.max(2, (x1 - x0) * 2), Math.max(2, (y1 - y0) * 2)];
  return `q 0.5 0 0 0.5 0 0 cm ${x0 * 2} ${y0 * 2} ${width} ${height} re f Q`;
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

/** The lines of a table with the given column and row borders, each cell boxed. */
export function gridLines(
  xs: readonly number[],
  ys: readonly number[],
): NonNullable<PdfPageContent['lines']> {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  return [...xs.map((x) => [x, bottom, x, top] as const), ...ys.map((y) => [left, y, right, y] as const)];
}
