/** One JSON object a line, so that any collector can read it. */
export type LogLevel = 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
export type Log = (level: LogLevel, event: string, fields?: LogFields) => void;

/** @param write takes one finished line, without its line end */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  return (level, event, fields = {}) => {
    write(JSON.stringify({ time: now().toISOString(), level, event, ...fields }));
  };
}

/** What is worth keeping of anything that was thrown. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: String(error) };
  const cause = error.cause instanceof Error ? error.cause.message : null;
  return { error: withoutValues(error.message), cause, stack: withoutValues(error.stack ?? '') || null };
}

/** The query builder appends every value of a failed query: texts of reports and hashes have no place in a log. */
function withoutValues(text: string): string {
  const at = text.indexOf('\nparams: ');
  if (at < 0) return text;
  const stack = text.indexOf('\n    at ', at);
  return text.slice(0, at) + (stack < 0 ? '' : text.slice(stack));
}
