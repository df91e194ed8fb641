import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CannotSendError, sendReport, type FileOutcome, type Sending } from './send-report.ts';

export interface ImportSummary {
  readonly counts: Readonly<Record<FileOutcome['kind'], number>>;
  /** Files that were not looked at, because sending ended before. */
  readonly left: number;
  /** Why sending ended before; null when all were sent, or when somebody wanted it to end. */
  readonly fault: string | null;
}

const WORDS: Readonly<Record<FileOutcome['kind'], string>> = {
  stored: 'stored',
  known: 'known',
  withdrawn: 'withdrawn before',
  waiting: 'waits',
  refused: 'refused',
};

/**
 * Sends files one after another, so that every run stores them in the same order, and says what became of each. Whoever
 * runs it again goes on where it ended: what is stored is known.
 */
export async function importFiles(
  files: readonly string[],
  sending: Sending,
  { say, isStopped }: { readonly say: (line: string) => void; readonly isStopped: () => boolean },
): Promise<ImportSummary> {
  const counts = { stored: 0, known: 0, withdrawn: 0, waiting: 0, refused: 0 };
  for (const [index, path] of files.entries()) {
    if (isStopped()) return { counts, left: files.length - index, fault: null };
    try {
      const outcome = await sendReport(sending, new Uint8Array(readFileSync(path)), basename(path));
      counts[outcome.kind] += 1;
      say(`${index + 1} of ${files.length}  ${WORDS[outcome.kind].padEnd(9)} ${path}${detailOf(outcome)}`);
    } catch (cause) {
      if (!(cause instanceof CannotSendError)) throw cause;
      return { counts, left: files.length - index, fault: cause.message };
    }
  }
  return { counts, left: 0, fault: null };
}

/** `stored 12, known 3`, without what did not happen. */
export function summaryLine({ counts, left }: ImportSummary): string {
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  const parts = said.map(([kind, count]) => `${WORDS[kind as FileOutcome['kind']]} ${count}`);
  return [...parts, ...(left === 0 ? [] : [`not sent ${left}`])].join(', ');
}

function detailOf(outcome: FileOutcome): string {
  if (outcome.kind === 'waiting' || outcome.kind === 'refused') return `\n    ${outcome.reason}`;
  if (outcome.kind !== 'stored') return '';
  const { org, period, counts } = outcome.report;
  return `  (${org}, ${period ?? ''}, ${counts.metrics} targets, ${counts.pending} to check)`;
}
