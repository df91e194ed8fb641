import type { Random } from './seeded-random.ts';

/** The part of JSON Schema that requests are described with. */
export interface RequestSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly RequestSchema[];
  readonly oneOf?: readonly RequestSchema[];
  readonly properties?: Readonly<Record<string, RequestSchema>>;
  readonly additionalProperties?: RequestSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: RequestSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** How far a value is from what its schema takes. */
export type Manner = 'valid' | 'near' | 'hostile';

/** Texts that the patterns of requests take. */
const PATTERNED = [
  ...['2031-Q3', '2031-Q2', '2031-H1', '2031-08', '2031', '2031-06-30', '2031-06', '9999-Q4', '0000-Q1'],
  ...['a'.repeat(64), '0 8 15 * *', '2021-01-01/P9M', '0.5', '1'],
];
const WORDS = [
  '冷库',
  '水渠',
  '海州市农业局',
  '另一个局',
  '雨季停工',
  'x',
  '0',
  '-1',
  'zh',
  'board',
  '座',
  '%',
  '万元',
  '家',
];
const LONG = 5000;
const DEEP = 400;
/** Numbers at the edges of what machines can count. */
const EDGES = [
  0,
  -0,
  -1,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  -(2 ** 53),
  2 ** 31,
  2 ** 63,
  0.1,
  1e21,
  101,
  1900,
  2999,
];
/** Texts that programs stumble over. */
const ODD_TEXTS = [
  ...[
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff字',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    "' or 1=1 --",
    '%',
    '_',
    '"',
    '*',
    'NEAR(',
    '"a" OR',
    '../../etc/passwd',
    '..\\..\\x',
    '/dev/null',
    'C:\\x',
  ],
  ...[
    '<script>alert(1)</script>',
    '=1+1',
    '@x',
    '\r\nset-cookie: a=b',
    '\u202e\u200b',
    '🀄'.repeat(30),
    'NaN',
  ],
  ...[
    '1e999',
    '-0',
    'null',
    'true',
    '[]',
    '{}',
    '2031-Q5',
    '2031-13',
    '2031-02-31',
    '٣',
    '１２',
    '１e9',
    '\ufeff',
  ],
  ...[
    'http://',
    'http://[::1',
    'javascript:alert(1)',
    'a@b',
    '* * * * *',
    '61 * * * *',
    '0 0 31 2 *',
    '@every',
  ],
];

/**
 * A value for a schema: one that it takes, one with a single fault, or anything at all.
 *
 * @param ids names of rows that there are, which plain texts are often chosen from
 */
export function randomValue(
  schema: RequestSchema,
  manner: Manner,
  random: Random,
  ids: readonly string[],
): unknown {
  if (manner === 'hostile') return hostile(random, 0);
  const value = valid(schema, random, ids);
  return manner === 'near' ? spoilt(value, random) : value;
}

/** One of a list that is not empty. */
export function oneOf<T>(list: readonly T[], random: Random): T {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** A text that something may stumble over; long ones now and then. */
export function oddText(random: Random): string {
  const dice = random(12);
  if (dice === 0) return '长'.repeat(random(LONG));
  if (dice === 1)
    return Array.from({ length: random(40) }, () => String.fromCharCode(random(0x10000))).join('');
  return oneOf(ODD_TEXTS, random);
}

function valid(schema: RequestSchema, random: Random, ids: readonly string[]): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return oneOf(schema.enum, random);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return valid(oneOf(choices, random), random, ids);
  const type = typeof schema.type === 'object' ? oneOf(schema.type, random) : schema.type;
  if (type === 'object') return validObject(schema, random, ids);
  if (type === 'array') {
    const length = Math.min((schema.minItems ?? 0) + random(4), schema.maxItems ?? LONG);
    return Array.from({ length }, () => valid(schema.items ?? {}, random, ids));
  }
  if (type === 'string') return validText(schema, random, ids);
  if (type === 'integer' || type === 'number') return validNumber(schema, type, random);
  if (type === 'boolean') return random(2) === 0;
  return type === 'null' ? null : hostile(random, 2);
}

function validObject(schema: RequestSchema, random: Random, ids: readonly string[]): unknown {
  const { properties = {}, required = [], additionalProperties: others } = schema;
  const named = Object.entries(properties).filter(([name]) => required.includes(name) || random(2) === 0);
  const free =
    typeof others === 'object' ? Array.from({ length: random(3) }, () => [oddText(random), others]) : [];
  return Object.fromEntries(
    [...named, ...(free as [string, RequestSchema][])].map(([name, own]) => [name, valid(own, random, ids)]),
  );
}

function validText(
  { pattern, minLength = 0, maxLength = 60 }: RequestSchema,
  random: Random,
  ids: readonly string[],
) {
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    const fitting = PATTERNED.filter((text) => expression.test(text));
    if (fitting.length > 0) return oneOf(fitting, random);
  }
  const dice = random(10);
  if (dice < 4) return oneOf(ids, random);
  if (dice < 7) return oneOf([...WORDS, ...PATTERNED], random).slice(0, maxLength);
  return oddText(random).slice(0, maxLength).padEnd(minLength, '字');
}

function validNumber(
  { minimum = -1000, maximum = 1000 }: RequestSchema,
  type: string,
  random: Random,
): number {
  if (random(4) === 0) return oneOf([minimum, maximum], random);
  const value = minimum + random(Math.min(maximum - minimum, 1000) + 1);
  return type === 'number' && random(2) === 0 ? value + random(100) / 100 : value;
}

/** The value with one place of it replaced, left out or added. */
function spoilt(value: unknown, random: Random): unknown {
  if (Array.isArray(value) && value.length > 0 && random(3) > 0) {
    const at = random(value.length);
    return value.map((each: unknown, index) => (index === at ? spoilt(each, random) : each));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value);
    const at = random(entries.length + 1);
    const chosen = entries[at];
    if (chosen === undefined) return { ...value, [oddText(random)]: hostile(random, 2) };
    if (random(5) === 0) return Object.fromEntries(entries.filter(([name]) => name !== chosen[0]));
    return { ...value, [chosen[0]]: spoilt(chosen[1], random) };
  }
  return hostile(random, 1);
}

function hostile(random: Random, depth: number): unknown {
  const dice = random(10);
  if (dice < 3) return oddText(random);
  if (dice < 5) return oneOf(EDGES, random);
  if (dice === 5) return oneOf([null, true, false], random);
  if (depth > 2) return [];
  if (dice === 6) return nested(random(DEEP));
  if (dice === 7) return Array.from({ length: random(30) }, () => hostile(random, depth + 1));
  return Object.fromEntries(
    Array.from({ length: random(5) }, () => [oddText(random), hostile(random, depth + 1)]),
  );
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
