/** The same journey over every store: what the API answers is the same to the byte, and so is what is stored. */
import { describe, expect, it } from 'vitest';
import { hashTable } from '../../../db/move/hash-table.ts';
import { tableOrder } from '../../../db/move/table-order.ts';
import type { Store } from '../../../db/store.ts';
import { API_TABLE } from '../../../server/routes/api-table.ts';
import { pathOf } from '../../api/filled-board.ts';
import { formOf } from '../../api/make-app.ts';
import { queryOf } from '../../api/route-queries.ts';
import { sampleBoard, type Board } from '../../api/sample-board.ts';
import { OTHER, SQLITE } from './stores.ts';

type Answers = Readonly<Record<string, string>>;

/** Two whole journeys with the real extraction, on a machine that may be busy. */
const PATIENCE = 240_000;
const REPORT = `海州市农业局2031年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 完成情况 | 责任单位 |
1 | 加强耕地保护。 | 1.新建高标准农田20万亩。 2.建设冷库12座。 | 1.前三季度，新建高标准农田15万亩。 2.正在开展冷库选址。 | 耕地科 |
2 | 培育新型主体。 | 1.培育家庭农场300家以上。 | 1.累计培育家庭农场336家，已超额完成年度任务。 | 经管科 水利科 |
`;
/** One character, two, many; capitals and full width; what the databases' patterns take for more. */
const WORDS = [
  '家',
  '企业',
  '高新技术企业',
  'ＲＤ',
  'r&d',
  '100%',
  '_',
  '"',
  "'",
  '\\',
  '家 企业 研发',
  'National',
];
const QUARTERS = ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'];

/** What names the store itself. */
const plain = (text: string): string => text.replace(/"store":"\w+"/, '"store":"…"');

async function journey(store: Store): Promise<Answers> {
  const board = await sampleBoard(store);
  const answers: Record<string, string> = {};
  const ask = async (key: string, path: string, init?: RequestInit): Promise<string> => {
    const response = await board.app.request(path, init);
    const text = plain(await response.text());
    answers[key] = `${response.status} ${text}`;
    return text;
  };
  await change(board, ask);
  for (const path of pathsOf(board)) await ask(path, path);
  for (const name of tableOrder()) answers[name] = JSON.stringify(await hashTable(store, name));
  return answers;
}

type Ask = (key: string, path: string, init?: RequestInit) => Promise<string>;

/** Import, review, what is stale, undo, weights and words, publish, lock, what a lock refuses, unlock, a report moved, another. */
async function change({ ids }: Board, ask: Ask): Promise<void> {
  const steps = { last: 0 };
  const send = (method: string, path: string, body?: unknown) => {
    steps.last += 1;
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { headers, body: JSON.stringify(body) };
    return ask(`${steps.last} ${method} ${path}`, path, { method, ...init });
  };
  const metric = `/api/reports/${ids.report}/metrics/${ids.metric}`;
  const state = `/api/organisations/${ids.organisation}/periods/${ids.period}/state`;
  await send('POST', `${metric}/decisions`, { revision: null, decision: { action: 'reopen' } });
  await send('POST', `${metric}/decisions`, { revision: 'stale', decision: { action: 'accept' } });
  await send('POST', `${metric}/undo`, {});
  await send('PUT', `/api/indicators/${ids.indicator}/weight`, { weight: 2.5 });
  await send('PUT', `/api/indicators/${ids.second}/levels/2021/stretch`, { value: 1200.5, unit: '家' });
  await send('PUT', `/api/indicators/${ids.second}/breaks/2021-Q2`, { reason: '口径调整' });
  await send('PUT', state, { state: 'published' });
  await send('PUT', state, { state: 'locked' });
  await send('POST', `${metric}/decisions`, { revision: null, decision: { action: 'reopen' } });
  await send('DELETE', `/api/reports/${ids.report}`);
  await send('PUT', state, { state: 'working', reason: '补充材料' });
  await send('POST', `/api/reports/${ids.report}/move/preview`, {
    organisation: '另一个局',
    period: '2022-Q3',
  });
  const upload = (name: string, text: string) => ({
    method: 'POST',
    body: formOf({ bytes: new TextEncoder().encode(text), fileName: name }),
  });
  await ask('upload', '/api/reports', upload('农业.txt', REPORT));
  await ask('the same again', '/api/reports', upload('农业-2.txt', REPORT));
  await ask(
    'with a sign that texts should not have',
    '/api/reports',
    upload('零.txt', `${REPORT}\0\u{20000}`),
  );
}

/** Every reading route, every quarter, every word. */
function pathsOf({ ids }: Board): readonly string[] {
  const routes = API_TABLE.filter(
    ({ method, answers }) => method === 'get' && answers[200]?.file === undefined,
  );
  return [
    ...routes.map(({ path }) => `${pathOf(path, ids)}?${queryOf(path, ids)}`),
    ...QUARTERS.map((period) => `/api/scorecard?org=${ids.organisation}&period=${period}`),
    ...QUARTERS.map((period) => `/api/compare?org=${ids.organisation}&periods=${period}`),
    ...WORDS.map((word) => `/api/search?q=${encodeURIComponent(word)}`),
    `/api/log?org=${ids.organisation}`,
    `/api/export/provenance.csv?org=${ids.organisation}`,
  ];
}

describe('the journey', () => {
  it(
    `is answered by ${OTHER.name} as by ${SQLITE.name}, and stores the same`,
    async () => {
      const wanted = await journey(await SQLITE.open());
      const given = await journey(await OTHER.open());
      expect(Object.keys(wanted).length).toBeGreaterThan(100);
      expect(given).toEqual(wanted);
    },
    PATIENCE,
  );
});
