/** Taken before any file is read: whoever changes them later cannot deceive the watch. */
const { getOwnPropertyDescriptor, ownKeys } = Reflect;
const { is } = Object;

/** Every iterator, generator and typed array shares these; no global leads to them. */
const HIDDEN: readonly object[] = [
  [][Symbol.iterator](),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
  ''[Symbol.iterator](),
  (function* () {
    yield 0;
  })(),
  (async function* () {
    yield await Promise.resolve(0);
  })(),
  async () => undefined,
  new Uint8Array(),
].map((each) => Object.getPrototypeOf(each) as object);

interface Property {
  readonly value?: unknown;
  readonly get?: (this: unknown) => unknown;
  readonly set?: (this: unknown, value: unknown) => void;
}

interface Picture {
  readonly of: object;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly (Property | undefined)[];
}

/**
 * Remembers what this process looks like before it reads a file; the answer tells whether a file has left something
 * behind since: a built-in object that is not what it was, a global that was not there, work that still goes on.
 */
export function watchTraces(): () => boolean {
  const pictures = builtIns().map(takePicture);
  const quiet = workInHand();
  return () => {
    // By number: a changed iterator or method of lists would lead the watch astray.
    let nth = pictures.length;
    while (nth > 0) {
      nth -= 1;
      const picture = pictures[nth];
      if (picture !== undefined && isChanged(picture)) return true;
    }
    return workInHand() > quiet;
  };
}

/** The global object, everything it names, and the prototypes of that. */
function builtIns(): readonly object[] {
  const named = Object.values(Object.getOwnPropertyDescriptors(globalThis)).flatMap(({ value }) =>
    isObject(value) ? [value, getOwnPropertyDescriptor(value, 'prototype')?.value as unknown] : [],
  );
  const parents = HIDDEN.flatMap((each) => [each, Object.getPrototypeOf(each) as unknown]);
  return [...new Set([globalThis, ...named, ...parents].filter(isObject))];
}

function takePicture(each: object): Picture {
  const keys = ownKeys(each);
  return { of: each, keys, properties: keys.map((key) => getOwnPropertyDescriptor(each, key)) };
}

function isChanged({ of, keys, properties }: Picture): boolean {
  if (ownKeys(of).length !== keys.length) return true;
  for (let nth = 0; nth < keys.length; nth += 1) {
    if (!isSame(getOwnPropertyDescriptor(of, keys[nth] ?? ''), properties[nth])) return true;
  }
  return false;
}

function isSame(now: Property | undefined, before: Property | undefined): boolean {
  if (now === undefined || before === undefined) return false;
  if (now.get === before.get && now.set === before.set) return is(now.value, before.value);
  // Some globals are made when they are first looked at.
  return before.get !== undefined && now.get === undefined && is(before.get.call(globalThis), now.value);
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

/** How many timers, streams and threads keep the process alive; requests to the disk end of themselves. */
function workInHand(): number {
  const kinds = process.getActiveResourcesInfo();
  let count = kinds.length;
  let nth = kinds.length;
  while (nth > 0) {
    nth -= 1;
    if (kinds[nth] === 'FSReqCallback' || kinds[nth] === 'CloseReq') count -= 1;
  }
  return count;
}
