import { readFileSync } from 'node:fs';

/** Milliseconds that a process has had of a processor so far; not a number where the system does not tell. */
export function cpuOf(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const said = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Fields 14 and 15 of what Linux says of it, in hundredths of a second.
  const fields = said.slice(said.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
