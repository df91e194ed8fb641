/** Rows as the log keeps them: plain JSON, instants as ISO text. */
export type Frozen = Readonly<Record<string, unknown>>;

const INSTANTS = new Set(['createdAt', 'reviewedAt', 'discardedAt', 'withdrawnAt', 'editedAt']);

/** Rows as JSON, so that they can be put back byte for byte. */
export function freeze(rows: object): Frozen {
  return JSON.parse(JSON.stringify(rows)) as Frozen;
}

/** The rows that `freeze` kept; the caller knows the shape it froze. */
export function thaw(frozen: Frozen): unknown {
  return JSON.parse(JSON.stringify(frozen), (key, value: unknown) =>
    INSTANTS.has(key) && typeof value === 'string' ? new Date(value) : value,
  );
}
