/** Files made to follow links, expand entities or fill the memory: nothing is fetched, nothing expands. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../scripts/lib/project-root.ts';
import { readDocument } from '../../server/documents/read-document.ts';
import { makeDocx, wordParagraph } from './support/make-docx.ts';
import { makePdf } from './support/make-pdf.ts';
import { utf8 } from './support/show-document.ts';

const FILE = join(PROJECT_ROOT, 'LICENSE');
const SECRET = readFileSync(FILE, 'utf8').slice(0, 20);
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.end(SECRET);
});
const place = { url: '', file: pathToFileURL(FILE).href };

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  place.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});

afterAll(() => server.close());

/** A container with some of its parts rewritten. */
function rewrite(zip: Uint8Array, change: (name: string, xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(zip)).map(([name, bytes]) => [
    name,
    strToU8(change(name, strFromU8(bytes))),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

const withDoctype = (doctype: string) => (name: string, xml: string) =>
  /(?:document|sheet1|sharedStrings)\.xml$/.test(name)
    ? xml.replace(/\?>/, `?>${doctype}`).replace('HERE', '&big;')
    : xml;
const LAUGHS = Array.from({ length: 9 }, (_, level) =>
  level === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${level} "${`&l${level - 1};`.repeat(10)}">`,
).join('');
const EXPANDING = `<!DOCTYPE x [${LAUGHS}<!ENTITY big "&l8;">]>`;
const fetching = () =>
  `<!DOCTYPE x [<!ENTITY big SYSTEM "${place.file}"><!ENTITY % p SYSTEM "${place.url}/dtd">%p;]>`;

const docx = () => makeDocx(wordParagraph('before HERE after'));
const xlsx = () =>
  writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['HERE', 'b'],
          ['c', 'd'],
        ],
      },
    ],
  });

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const result = await readDocument(bytes, name);
  return result.ok ? result.document.text : result.code;
}

describe('a file is read without following anything in it', () => {
  it.each([
    ['docx', docx],
    ['xlsx', xlsx],
  ])('%s: entities neither expand nor fetch', async (format, make) => {
    for (const doctype of [EXPANDING, fetching()]) {
      const text = await textOf(rewrite(await make(), withDoctype(doctype)), `a.${format}`);
      expect(text.length).toBeLessThan(200);
      expect(text).not.toContain(SECRET);
    }
    expect(asked).toEqual([]);
  });

  it('docx: linked pictures and targets outside stay outside', async () => {
    const target = (to: string) =>
      `<Relationship Id="out" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${to}" TargetMode="External"/></Relationships>`;
    const drawing =
      '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="out"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';
    for (const to of [`${place.url}/picture.png`, place.file, '../../../../../../etc/hostname']) {
      const file = rewrite(makeDocx(`<w:p><w:r>${drawing}<w:t>words</w:t></w:r></w:p>`), (name, xml) =>
        name.endsWith('document.xml.rels') ? xml.replace('</Relationships>', target(to)) : xml,
      );
      expect(await textOf(file, 'a.docx')).toBe('words');
    }
    expect(asked).toEqual([]);
  });

  it('html: pictures, frames, styles and scripts are not loaded', async () => {
    const { url } = place;
    const page = `<html><head><base href="${url}"><link rel="stylesheet" href="${url}/a.css"><script src="${url}/a.js"></script><meta http-equiv="refresh" content="0;url=${url}/b"></head><body><p>words</p><img src="${url}/c.png"><iframe src="${url}/d"></iframe><object data="${place.file}"></object></body></html>`;
    expect(await textOf(utf8(page), 'a.html')).toBe('words');
    expect(asked).toEqual([]);
  });

  it('pdf: actions are not run', async () => {
    const pdf = new TextDecoder()
      .decode(makePdf([{ texts: [{ x: 50, y: 700, text: 'words' }] }]))
      .replace(
        '/Type /Catalog',
        `/OpenAction << /S /URI /URI (${place.url}/e) >> /AA << /O << /S /JavaScript /JS (app.launchURL\\("${place.url}"\\)) >> >> /Type /Catalog`,
      );
    expect(await textOf(utf8(pdf), 'a.pdf')).toBe('words');
    expect(asked).toEqual([]);
  });
});

describe('a file that asks for endless work ends', () => {
  it('tables in tables in tables', async () => {
    const deep = '<table><tr><td>a</td></tr><tr><td>'.repeat(60) + '</td></tr></table>'.repeat(60);
    expect((await textOf(utf8(`<html><body>${deep}</body></html>`), 'a.html')).split('\n')).toHaveLength(60);
  });

  it('merged cells without end keep their text', async () => {
    const row = '<tr><td rowspan="1000" colspan="1000">a</td><td>b</td></tr>';
    const text = await textOf(utf8(`<html><body><table>${row.repeat(8000)}</table></body></html>`), 'a.html');
    expect(text.split('\n')).toHaveLength(8000);
    expect(text.split('\n').every((line) => line === 'a | b')).toBe(true);
  });

  it('a sheet with two cells in far corners', async () => {
    const far = rewrite(await xlsx(), (name, xml) =>
      name.endsWith('sheet1.xml')
        ? xml.replace('</sheetData>', '<row r="900000"><c r="XFD900000"><v>1</v></c></row></sheetData>')
        : xml,
    );
    expect(await textOf(far, 'a.xlsx')).toMatch(/^(?:damaged|too_many_cells)$/);
    const wide = rewrite(await xlsx(), (name, xml) =>
      name.endsWith('sheet1.xml')
        ? xml.replace('</sheetData>', '<row r="999"><c r="XFD999"><v>1</v></c></row></sheetData>')
        : xml,
    );
    expect(await textOf(wide, 'a.xlsx')).toBe('too_many_cells');
  });
});
