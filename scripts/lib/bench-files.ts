import type { BenchRow } from './bench-row.ts';
import { makeBomb, makeLongPage, makeLongSheet } from './make-large-files.ts';
import { makeLongPdf } from './make-long-pdf.ts';
import { askWhile, pause, percentile } from './request-times.ts';
import { startBuiltServer } from './start-built-server.ts';

/** With these the board answers quickly enough while a file is read. */
const MOST_TIMES_IDLE = 5;
const LEAST_LIMIT_MS = 50;
const IDLE_MS = 4000;

const FILES: readonly (readonly [name: string, fileName: string, make: () => Uint8Array])[] = [
  ['xlsx, 700 MB unpacked', 'bomb.xlsx', () => makeBomb(700)],
  ['xlsx, 700 MB that say 1', 'lying.xlsx', () => makeBomb(700, 1)],
  ['xlsx, 200,000 rows', 'long.xlsx', () => makeLongSheet(200_000)],
  ['html, 50 MB', 'long.html', () => makeLongPage(50)],
  ['pdf, 500 pages', 'long.pdf', () => makeLongPdf(500)],
];

/**
 * Uploads files larger than any report to the built server, one by one, and asks for the board all the while. Two rows
 * a file: seconds until it was taken or refused, and the p99 of the board in ms, against what it may be.
 */
export async function benchFiles(): Promise<readonly BenchRow[]> {
  // Made beforehand: while this thread works, it cannot time anybody else.
  const uploads = FILES.map(([name, fileName, make]) => ({ name, body: multipart(fileName, make()) }));
  const server = await startBuiltServer({ DABIAO_MAX_UPLOAD_MB: '64' });
  const board = `${server.url}/api/scorecard`;
  try {
    // The first answers compile what later ones only run.
    await askWhile(board, pause(IDLE_MS / 2));
    const idle = percentile(await askWhile(board, pause(IDLE_MS)), 0.99);
    const limit = Math.max(idle * MOST_TIMES_IDLE, LEAST_LIMIT_MS);
    const rows: BenchRow[] = [
      { name: 'files: idle, p99 of the board', value: idle, unit: 'ms', ratio: null },
    ];
    for (const { name, body } of uploads) {
      const started = performance.now();
      const upload = send(`${server.url}/api/reports`, body);
      const times = await askWhile(board, upload);
      const seconds = (performance.now() - started) / 1000;
      const p99 = percentile(times, 0.99);
      rows.push(
        { name: `files: ${name} → ${await upload}`, value: seconds, unit: 's', ratio: null },
        {
          name: `files: ${name}, p99 of the board (${times.length} answers)`,
          value: p99,
          unit: 'ms',
          ratio: { value: p99 / limit, of: `${limit.toFixed(0)} ms`, atMost: 1 },
        },
      );
    }
    return rows;
  } finally {
    await server.stop();
  }
}

const EDGE = 'edge-of-the-form';

/** The body of a form with one file. */
function multipart(fileName: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = `--${EDGE}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return new Uint8Array(Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${EDGE}--\r\n`)]));
}

/** What became of a file: `taken`, or the reason it was refused for. */
async function send(url: string, body: Uint8Array<ArrayBuffer>): Promise<string> {
  const headers = { 'content-type': `multipart/form-data; boundary=${EDGE}` };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { code, reason } = (await response.json()) as { code?: string; reason?: string };
  if (response.status >= 500) throw new Error(`the upload was answered ${response.status} ${String(code)}`);
  return response.ok ? 'taken' : (reason ?? String(code));
}
