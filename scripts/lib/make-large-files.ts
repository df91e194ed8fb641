/** Files larger than any report: for the bench, made by code, the same every time. */
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

const MEGABYTE = 1024 * 1024;
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_NAME = 'xl/worksheets/sheet1.xml';

/** The parts of a workbook besides its only sheet. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/${SHEET_NAME}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="进展" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A workbook whose sheet has so many rows of five filled cells. */
export function makeLongSheet(rows: number): Uint8Array {
  const head = rowXml(1, ['序号', '重点工作任务', '目标任务', '完成情况', '责任单位']);
  const body = Array.from({ length: rows }, (_, index) => {
    const no = index + 1;
    return rowXml(no + 1, [String(no), `推进第${no}项工作`, `建设冷库${no}座`, `已建成${no}座`, '产业科']);
  });
  const sheet = `<worksheet xmlns="${SPREADSHEET}"><sheetData>${head}${body.join('')}</sheetData></worksheet>`;
  const parts = Object.entries({ ...PARTS, [SHEET_NAME]: sheet }).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 1 });
}

function rowXml(row: number, cells: readonly string[]): string {
  const xml = cells.map(
    (text, col) => `<c r="${'ABCDE'.charAt(col)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${xml.join('')}</row>`;
}

/**
 * A workbook whose sheet unpacks to so many megabytes of blanks.
 *
 * @param said what its directory says instead, in megabytes
 */
export function makeBomb(megabytes: number, said = megabytes): Uint8Array {
  // One packed megabyte that ends on a byte, over and over, then an empty last block.
  const block = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
  const parts = Object.entries(PARTS).map(([name, xml]): ZipPart => {
    const bytes = Buffer.from(xml);
    return { name, packed: bytes, size: bytes.length, method: 0 };
  });
  return zipOf([...parts, { name: SHEET_NAME, packed, size: said * MEGABYTE, method: 8 }]);
}

interface ZipPart {
  readonly name: string;
  readonly packed: Buffer;
  readonly size: number;
  readonly method: number;
}

/** A container without check sums, which nobody comes to read. */
function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, method } of parts) {
    const head = Buffer.alloc(46);
    head.write('PK\x01\x02', 'latin1');
    head.writeUInt16LE(method, 10);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(size, 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(offset, 42);
    const local = Buffer.alloc(30);
    local.write('PK\x03\x04', 'latin1');
    head.copy(local, 8, 10, 30);
    const body = Buffer.concat([local, Buffer.from(name), packed]);
    bodies.push(body);
    entries.push(head, Buffer.from(name));
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, directory, end]));
}

/** A saved web page of so many megabytes: a short report in a sea of navigation. */
export function makeLongPage(megabytes: number): Uint8Array {
  const rows = Array.from(
    { length: 60 },
    (_, no) =>
      `<tr><td>${no + 1}</td><td>推进第${no + 1}项工作</td><td>建设冷库${no + 2}座</td><td>已建成${no + 1}座</td></tr>`,
  );
  const report = `<h1>海州市商务局2031年重点工作三季度完成情况</h1><table><tr><th>序号</th><th>重点工作任务</th><th>目标任务</th><th>完成情况</th></tr>${rows.join('')}</table>`;
  const noise =
    '<li class="nav-item"><a href="/news/list?page=1&amp;id=20310930" target="_blank">要闻</a></li>\n';
  const count = Math.floor((megabytes * MEGABYTE) / Buffer.byteLength(noise));
  return new TextEncoder().encode(`<html><body>${report}<ul>${noise.repeat(count)}</ul></body></html>`);
}
