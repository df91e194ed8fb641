/** A PDF of so many pages, each with a ruled table of two rows and some lines of prose; plain ASCII in Helvetica. */
export function makeLongPdf(pages: number): Uint8Array {
  const kids = Array.from({ length: pages }, (_, page) => `${4 + page * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  for (let page = 0; page < pages; page += 1) {
    const content = contentOf(page);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  return assemble(objects);
}

const ROWS = 3;
const PROSE = 26;
const TOP = 700;
const HEIGHT = 20;
const XS = [50, 90, 270, 400, 550];

function contentOf(page: number): string {
  const bottom = TOP - ROWS * HEIGHT;
  const rules = [
    ...Array.from(
      { length: ROWS + 1 },
      (_, row) => `50 ${TOP - row * HEIGHT} m 550 ${TOP - row * HEIGHT} l S`,
    ),
    ...XS.map((x) => `${x} ${bottom} m ${x} ${TOP} l S`),
  ];
  const title = page === 0 ? [textAt(50, 780, 'Harbour Board progress report Q3 2031')] : [];
  const table = Array.from({ length: ROWS }, (_, row) => {
    const no = page * ROWS + row;
    const cells =
      row === 0
        ? ['No', 'Task', 'Target', 'Progress']
        : [no, `Task ${no}`, `${no} berths`, `${no} berths built`];
    return cells.map((text, col) => textAt((XS[col] ?? 0) + 3, TOP - row * HEIGHT - 14, String(text)));
  });
  const prose = Array.from({ length: PROSE }, (_, line) =>
    textAt(
      50,
      bottom - 30 - line * 18,
      `Line ${line} of page ${page + 1}: work on the quay goes on as it was planned.`,
    ),
  );
  return [...rules, ...title, ...table.flat(), ...prose].join('\n');
}

function textAt(x: number, y: number, text: string): string {
  return `BT /F1 10 Tf ${x} ${y} Td (${text}) Tj ET`;
}

function assemble(objects: readonly string[]): Uint8Array {
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    offsets.push(length);
    parts.push(part);
    length += part.length;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
  );
  return new TextEncoder().encode(parts.join(''));
}
