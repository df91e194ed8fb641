/** Closes a union: a new member that nobody handles fails to compile, and throws if it arrives at run time. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`);
}
