/** Files for other programs, read back and compared with the board they came from. */
import { parseCsv, readXlsx } from 'hucre';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { createApp, type AppType } from '../../server/app.ts';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { loadSample } from '../../server/services/load-sample.ts';
import { reading } from '../../server/services/reading.ts';
import { SAMPLE_FOLDER } from '../sample/sample-year.ts';
import { fixedSources } from '../services/support/make-context.ts';
import { openLastingStore } from '../services/support/open-temp-store.ts';
import { openAuth } from './make-app.ts';

const bench: { app: AppType | null; board: Scorecard | null } = { app: null, board: null };

beforeAll(async () => {
  const services = { ...fixedSources(), store: openLastingStore(), reading, actor: 'local' };
  await loadSample(services, SAMPLE_FOLDER);
  bench.app = createApp({
    services,
    auth: openAuth(services),
    version: '1',
    maxUploadMb: 1,
    webDir: null,
    log: () => undefined,
  });
  bench.board = (await (await get('/api/scorecard?period=2021-Q3')).json()) as Scorecard;
});

async function get(path: string): Promise<Response> {
  if (bench.app === null) throw new Error('not open');
  return bench.app.request(path);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const answer = await get(path);
  expect(answer.status, path).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

const shown = () => (bench.board?.metrics ?? []).filter(({ review }) => review !== 'pending');
const waiting = () => (bench.board?.metrics ?? []).filter(({ review }) => review === 'pending');
const tidy = (value: number | null) => (value === null ? null : Number(value.toPrecision(12)));
/** What a file must say of a metric: name, target with unit, actual with unit, attainment. */
const facts = () =>
  shown().map(({ name, target, actual, attainment, used }) => [
    name,
    target?.value ?? null,
    target?.unit ?? null,
    actual?.value ?? null,
    actual?.unit ?? null,
    tidy(attainment ?? used),
  ]);

describe('the board as a workbook', () => {
  it('gives back every value it was made from, numbers as numbers', async () => {
    const { sheets } = await readXlsx(await bytesOf('/api/export/scorecard.xlsx?period=2021-Q3'));
    expect(sheets.map(({ name }) => name)).toEqual(['目标看板', '季度序列', '数据来源', '说明']);
    const [head = [], ...rows] = sheets[0]?.rows ?? [];
    const at = (title: string) => head.indexOf(title);
    const columns = ['指标', '目标', '目标单位', '实际', '实际单位', '完成率（%）'].map(at);
    expect(columns).not.toContain(-1);
    expect(rows.map((row) => columns.map((column) => row[column] ?? null))).toEqual(facts());
    expect(facts().length).toBeGreaterThan(15);
    expect(facts()).toContainEqual(['新增科技型中小企业', 8000, '家', 13462, '家', 168.275]);
  });

  it('holds the quarters as the board does, an empty cell where nothing was reported', async () => {
    const { sheets } = await readXlsx(await bytesOf('/api/export/scorecard.xlsx?period=2021-Q3'));
    const rows = (sheets[1]?.rows ?? [])
      .slice(1)
      .map(([name, period, value]) => [name, period, value ?? null]);
    const expected = shown().flatMap(({ name, trend }) =>
      trend
        .filter(({ isFuture }) => !isFuture)
        .map(({ period, value, review }) => [name, period, review === 'accepted' ? value : null]),
    );
    expect(rows).toEqual(expected);
    expect(expected.some(([, , value]) => value === null)).toBe(true);
  });

  it('leaves out what waits for a check and says how many', async () => {
    const { sheets } = await readXlsx(await bytesOf('/api/export/scorecard.xlsx?period=2021-Q3'));
    const cells = sheets.slice(0, 3).flatMap(({ rows }) => rows.flat());
    expect(waiting().length).toBeGreaterThan(0);
    for (const { name } of waiting()) expect(cells).not.toContain(name);
    expect(sheets[3]?.rows).toContainEqual(['未列入', `${waiting().length} 项数值待核，未列入本文件`]);
  });

  it('has a head that stays and a native chart over the attainment of every reported row', async () => {
    const files = unzipSync(await bytesOf('/api/export/scorecard.xlsx?period=2021-Q3'));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const chart = Object.keys(files).find((path) => /xl\/charts\/chart\d+\.xml$/.test(path)) ?? '';
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    const reported = shown().filter(({ actual }) => actual !== null);
    expect(text(chart)).toContain(`$J$2:$J$${reported.length + 1}`);
  });

  it('is the same file for the same data', async () => {
    const [first, second] = [
      await bytesOf('/api/export/scorecard.xlsx?period=2021-Q3'),
      await bytesOf('/api/export/scorecard.xlsx?period=2021-Q3'),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});

describe('the board as CSV', () => {
  it('begins with the mark that spreadsheet programs need, and gives back every value', async () => {
    const bytes = await bytesOf('/api/export/scorecard.csv?period=2021-Q3');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], ...rows] = parseCsv(new TextDecoder().decode(bytes), { unescapeFormulae: true });
    const at = (title: string) => head.indexOf(title);
    const text = (value: string | number | null) => (value === null ? '' : String(value));
    const columns = ['指标', '目标', '目标单位', '实际', '实际单位', '完成率（%）'].map(at);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(
      facts().map((row) => row.map(text)),
    );
  });

  it('is named after quarter and content', async () => {
    const answer = await get('/api/export/scorecard.csv?period=2021-Q3');
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('2021Q3_目标看板.csv'));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

describe('the provenance of a board', () => {
  it('names for every value its words, its place, its document and who accepted it', async () => {
    const bytes = await bytesOf('/api/export/provenance.csv?period=2021-Q3');
    const [head = [], ...rows] = parseCsv(new TextDecoder().decode(bytes));
    const { text } = (await (await get(`/api/reports/${bench.board?.edition?.id ?? ''}`)).json()) as {
      text: string;
    };
    const column = (title: string) => head.indexOf(title);
    const values = shown().reduce((n, { target, actual }) => n + (target ? 1 : 0) + (actual ? 1 : 0), 0);
    expect(rows).toHaveLength(values);
    for (const row of rows) {
      const [start, end] = [Number(row[column('起始位置')]), Number(row[column('结束位置')])];
      const place = text.slice(start, end);
      expect(place.length, String(row[0])).toBeGreaterThan(0);
      if (row[column('依据')] === '报告原文') {
        // A range is written with both its ends, a Chinese numeral without digits.
        const digits = place.replace(/,/g, '');
        if (/\d/.test(digits)) expect(digits).toContain(row[column('数值')]);
      }
      expect(row[column('报告')]).toBe(bench.board?.edition?.title);
      expect(row[column('文本 SHA-256')]).toMatch(/^[0-9a-f]{64}$/);
      expect(row[column('审核人')]).toMatch(/^(rule|system|local)$/);
    }
  });
});
