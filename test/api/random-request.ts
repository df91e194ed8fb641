/** Requests made from the description of the routes: right ones, nearly right ones and hostile ones. */
import { z, type ZodType } from 'zod';
import {
  oddText,
  oneOf,
  randomValue,
  type Manner,
  type RequestSchema,
} from '../../scripts/lib/random-value.ts';
import type { Random } from '../../scripts/lib/seeded-random.ts';
import type { ApiRow } from '../../server/routes/api-row.ts';
import { pathOf, type BoardIds } from './filled-board.ts';

export interface RandomRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
}

const MANNERS: readonly Manner[] = ['valid', 'valid', 'near', 'near', 'hostile'];
/** Parts of a path that programs stumble over, as they are sent. */
const ODD_PARTS = [
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '%00',
    '%ff',
    '%',
    '%zz',
    '__proto__',
    'constructor',
  ],
  ...[
    'x'.repeat(3000),
    '%f0%9f%80%84',
    '%20',
    '%0d%0aa:b',
    '%ed%a0%80',
    '9'.repeat(30),
    '-1',
    '2031-Q9',
    '%3Cscript%3E',
  ],
];
/** Bodies that are no JSON, or JSON that no serializer writes. */
const ODD_BODIES = [
  ...[
    '',
    ' ',
    '{',
    '[',
    'null',
    '"',
    '1e999',
    '-',
    '{"a":1e999}',
    '{"a":"\\ud800"}',
    '{"a":"\\u0000"}',
    '\u0000',
    '\ufeff{}',
  ],
  ...[
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{}}}',
    '{"a":1,"a":2}',
    'undefined',
    'NaN',
    "{'a':1}",
  ],
  ...[
    '['.repeat(20_000),
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  ],
  ...['{"reason":"\\ud800","revision":null}', '9'.repeat(400), '{"value":1e400}', `"${'x'.repeat(100_000)}"`],
];
const ODD_TYPES = [
  'text/plain',
  'application/xml',
  'multipart/form-data',
  'application/json; charset=utf-16',
  'x',
  '',
];
const LANGUAGES = ['en', 'zh-CN', '*', 'en;q=0', 'x'.repeat(2000), ';;,,'];
const schemas = new WeakMap<ZodType, RequestSchema>();

/** The next request for a route. @param ids of what the board holds */
export function randomRequest(row: ApiRow, ids: BoardIds, random: Random): RandomRequest {
  const known: readonly string[] = Object.values<string>({ ...ids });
  const manner = oneOf(MANNERS, random);
  const path = randomPath(row, ids, random) + randomQuery(row, known, random);
  const languages = random(5) === 0 ? { 'accept-language': oneOf(LANGUAGES, random) } : {};
  const etag = random(20) === 0 ? { 'if-none-match': oneOf(['*', '"x"', 'W/"', '"'], random) } : {};
  const common = { path, method: row.method.toUpperCase() };
  if (row.form !== undefined) {
    return { ...common, headers: languages, body: randomForm(row.form, manner, known, random) };
  }
  const isPlain = random(20) > 0;
  const type = isPlain ? 'application/json' : oneOf(ODD_TYPES, random);
  const headers = { 'content-type': type, ...languages, ...etag };
  if (row.method === 'get') return { ...common, headers: { ...languages, ...etag }, body: undefined };
  if (random(12) === 0) return { ...common, headers, body: oneOf(ODD_BODIES, random) };
  const value = row.body === undefined ? undefined : randomValue(schemaOf(row.body), manner, random, known);
  return { ...common, headers, body: value === undefined ? undefined : JSON.stringify(value) };
}

function randomPath(row: ApiRow, ids: BoardIds, random: Random): string {
  const filled = pathOf(row.path, ids)
    .replace('{year}', '2031')
    .replace('{level}', oneOf(['commit', 'stretch'], random));
  const known: readonly string[] = Object.values<string>({ ...ids });
  const dice = random(6);
  if (dice > 1) return filled.replace(/\{\w+\}/g, () => encodeURIComponent(oneOf(known, random)));
  return row.path.replace(/\{\w+\}/g, () =>
    dice === 0 ? oneOf(ODD_PARTS, random) : encodeURIComponent(oneOf(known, random)),
  );
}

function randomQuery(row: ApiRow, known: readonly string[], random: Random): string {
  if (row.query === undefined) return random(10) === 0 ? '?a[]=1&__proto__=2&%ff=%' : '';
  const manner = oneOf(MANNERS, random);
  const value: unknown = randomValue(
    schemaOf(row.query),
    manner === 'hostile' ? 'near' : manner,
    random,
    known,
  );
  if (typeof value !== 'object' || value === null) return '?';
  const pairs = Object.entries(value).map(([name, each]) => {
    const words =
      manner === 'hostile' ? oneOf([...ODD_PARTS, encoded(oddText(random))], random) : encoded(plain(each));
    return `${encoded(name)}=${words}`;
  });
  const twice = random(8) === 0 ? pairs.slice(0, 1) : [];
  return `?${[...pairs, ...twice].join('&')}`;
}

function randomForm(schema: ZodType, manner: Manner, known: readonly string[], random: Random): FormData {
  const form = new FormData();
  const value = randomValue(schemaOf(schema), manner === 'hostile' ? 'near' : manner, random, known);
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [name, each] of fields) if (name !== 'file') form.append(name, plain(each));
  if (random(5) > 0) form.append('file', new File([`表格\n${oddText(random)}`], oddText(random)));
  return form;
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Lone surrogates cannot be sent in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

function schemaOf(schema: ZodType): RequestSchema {
  const known = schemas.get(schema);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as RequestSchema;
  schemas.set(schema, made);
  return made;
}
