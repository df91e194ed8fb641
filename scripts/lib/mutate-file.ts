import { unzipSync, zipSync } from 'fflate';
import { editEntry, entryPlaces, type EntryField } from './edit-zip.ts';
import type { Random } from './seeded-random.ts';

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done to the file, for the report of a failure. */
  readonly how: string;
}

type Mutate = (bytes: Uint8Array, random: Random) => Uint8Array;

const NUMBERS = ['0', '-1', '4294967295', '2147483648', '99999999999999999999', '1e308', '65536', 'NaN'];
const LIES = [0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];
const FIELDS: readonly EntryField[] = ['flags', 'method', 'packedSize', 'size', 'offset'];
const MAX_FLIPS = 24;

const ANY: Readonly<Record<string, Mutate>> = {
  truncated: (bytes, random) => bytes.slice(0, random(bytes.length)),
  flipped: flipBits,
  spliced: (bytes, random) => {
    const [from, to] = range(bytes, random);
    const at = random(bytes.length);
    return concat(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at));
  },
  cut: (bytes, random) => {
    const [from, to] = range(bytes, random);
    return concat(bytes.subarray(0, from), bytes.subarray(to));
  },
  repeated: (bytes, random) => {
    const [from, to] = range(bytes, random, 200);
    const piece = bytes.subarray(from, to);
    return concat(
      bytes.subarray(0, from),
      ...Array.from({ length: 2 + random(500) }, () => piece),
      bytes.subarray(to),
    );
  },
  noise: (bytes, random) => {
    const at = random(bytes.length);
    const noise = Uint8Array.from({ length: 1 + random(64) }, () => random(256));
    return concat(bytes.subarray(0, at), noise, bytes.subarray(at));
  },
  'number lied about': swapNumber,
  'size lied about': (bytes, random) => {
    const changed = bytes.slice();
    const at = random(Math.max(1, bytes.length - 4));
    if (bytes.length >= 4) new DataView(changed.buffer).setUint32(at, pick(LIES, random), true);
    return changed;
  },
};

const ZIPPED: Readonly<Record<string, Mutate>> = {
  'parts swapped': (bytes, random) => {
    const parts = Object.entries(unzipSync(bytes));
    const [a, b] = [random(parts.length), random(parts.length)];
    const [first, second] = [parts[a]?.[1], parts[b]?.[1]];
    if (first === undefined || second === undefined) return bytes;
    const swapped = parts.map(([name, part], at) => [name, at === a ? second : at === b ? first : part]);
    return zipSync(Object.fromEntries(swapped) as Record<string, Uint8Array>);
  },
  'entry lied about': (bytes, random) =>
    editEntry(bytes, random(entryPlaces(bytes).length), pick(FIELDS, random), pick(LIES, random)),
  'part changed': (bytes, random) => {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 0);
    const name = pick(names, random);
    const part = parts[name];
    const change = pick(Object.values(ANY), random);
    return part === undefined ? bytes : zipSync({ ...parts, [name]: change(part, random) });
  },
};

/** One change to a file, chosen by `random`; containers are mostly changed inside, where parsers meet it. */
export function mutateFile(bytes: Uint8Array, random: Random): Mutant {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const inside = isZip && random(4) > 0;
  const how = pick(Object.keys(inside ? ZIPPED : ANY), random);
  const mutate = (inside ? ZIPPED : ANY)[how];
  return { bytes: mutate === undefined ? bytes : mutate(bytes, random), how };
}

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice();
  for (let flips = 1 + random(MAX_FLIPS); flips > 0 && bytes.length > 0; flips -= 1) {
    const at = random(bytes.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
  }
  return changed;
}

/** Another number in the place of one that is written in digits. */
function swapNumber(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const numbers = [...text.matchAll(/[0-9]+/g)];
  const chosen = numbers[random(numbers.length)];
  if (chosen === undefined) return bytes;
  const after = chosen.index + chosen[0].length;
  return concat(bytes.subarray(0, chosen.index), Buffer.from(pick(NUMBERS, random)), bytes.subarray(after));
}

function range(bytes: Uint8Array, random: Random, most = 4000): readonly [number, number] {
  const from = random(bytes.length);
  return [from, Math.min(bytes.length, from + 1 + random(most))];
}

function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[random(choices.length)];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
