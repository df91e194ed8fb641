import { reportText, type EditionRow } from '../../../db/repositories/reports.ts';
import { tasksOf, type TaskRow } from '../../../db/repositories/tasks.ts';
import type { Session } from '../../../db/store.ts';
import type { PromiseOutcome } from '../../domain/edition-change.ts';
import { quarterKey } from '../../domain/period.ts';
import { spanOf, type Span } from '../../domain/provenance.ts';
import { bigramsHeld } from '../../extract/matching/bigrams-held.ts';
import { diceBigrams, normalizeName } from '../../extract/matching/similarity.ts';
import { statusOf } from '../../extract/milestones/status-of.ts';
import { cutItems } from '../board/cut-items.ts';
import { alignTasks } from './align-tasks.ts';

const LIKE = 0.3;
const TOLD_IN: ReadonlySet<string> = new Set(['progress', 'remark', 'body', 'measures']);

/**
 * What a task's account says of the next steps that the report before promised, in their order.
 * @param task the task in the later report; null for the steps of all tasks
 */
export async function followPromises(
  session: Session,
  before: EditionRow,
  now: EditionRow,
  task: TaskRow | null,
): Promise<readonly PromiseOutcome[]> {
  const [earlier, later] = [await reportText(session, before.id), await reportText(session, now.id)];
  if (earlier === null || later === null) return [];
  const pairs = alignTasks(await tasksOf(session, before.id), await tasksOf(session, now.id));
  return pairs
    .filter((pair) => task === null || pair.after?.id === task.id)
    .flatMap(({ before: promised, after }) => {
      const steps = promised === null ? [] : itemsOf(earlier.text, promised, (role) => role === 'next');
      const accounts = after === null ? [] : sentencesOf(later.text, after);
      return steps.map((span) => {
        const account = nearest(span, accounts);
        return {
          promise: { editionId: before.id, period: quarterKey(before), span },
          outcome: account === null ? 'not_mentioned' : (statusOf(account.quote) ?? 'in_progress'),
          evidence: account === null ? null : { editionId: now.id, span: account },
        } satisfies PromiseOutcome;
      });
    });
}

function itemsOf(text: string, task: TaskRow, isWanted: (role: string) => boolean): readonly Span[] {
  return task.fields.filter(({ role }) => isWanted(role)).flatMap((field) => cutItems(text, field));
}

/** The sentences and clauses with a state of their own in a task's account. */
function sentencesOf(text: string, task: TaskRow): readonly Span[] {
  return itemsOf(text, task, (role) => TOLD_IN.has(role)).flatMap((item) => {
    const pieces = item.quote.split(/(?<=[。;；])/u);
    let at = item.start;
    return pieces.flatMap((piece) => {
      const start = at;
      at += piece.length;
      return piece.trim() === '' ? [] : [spanOf(text, start, start + piece.length, 'sentence')];
    });
  });
}

function nearest(promise: Span, accounts: readonly Span[]): Span | null {
  const words = normalizeName(promise.quote);
  let best: { readonly score: number; readonly span: Span } | null = null;
  for (const span of accounts) {
    const said = normalizeName(span.quote);
    const score = 0.7 * bigramsHeld(words, said) + 0.3 * diceBigrams(words, said);
    if (score >= LIKE && score > (best?.score ?? 0)) best = { score, span };
  }
  return best?.span ?? null;
}
