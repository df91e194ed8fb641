type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same object without keys whose value is undefined, which is what an optional field means here. */
export function withoutAbsent<T extends object>(value: T): Present<T> {
  const present = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(present) as Present<T>;
}
