import { percentile } from './request-times.ts';
import type { Random } from './seeded-random.ts';

/** One kind of question: how often it is asked, and milliseconds of the thread that answers it. */
export interface Question {
  readonly name: string;
  /** Share of all questions, 0 to 1. */
  readonly share: number;
  readonly milliseconds: number;
}

export interface Load {
  /** Questions a second, over all processes. */
  readonly perSecond: number;
  readonly seconds: number;
  readonly questions: readonly Question[];
  /** Organisations are spread over so many processes, each with one thread that answers in turn. */
  readonly processes: number;
}

export interface LoadResult {
  /** How busy the busiest process was, 0 to 1. */
  readonly busiest: number;
  /** Milliseconds from question to answer. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Questions that come by chance (times between them are exponential), each answered by the process of its organisation
 * after those that came before it there.
 */
export function simulateLoad({ perSecond, seconds, questions, processes }: Load, random: Random): LoadResult {
  const share = () => (random(1_000_000) + 0.5) / 1_000_000;
  const free = new Array<number>(processes).fill(0);
  const worked = new Array<number>(processes).fill(0);
  const times: number[] = [];
  const end = seconds * 1000;
  for (let now = 0; now < end; now -= (Math.log(share()) / perSecond) * 1000) {
    const place = random(processes);
    const cost = costOf(questions, share());
    const start = Math.max(now, free[place] ?? 0);
    free[place] = start + cost;
    worked[place] = (worked[place] ?? 0) + cost;
    times.push(start + cost - now);
  }
  const busiest = Math.max(...worked.map((each, place) => each / Math.max(end, free[place] ?? 0)));
  return { busiest, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function costOf(questions: readonly Question[], drawn: number): number {
  let sum = 0;
  for (const { share, milliseconds } of questions) {
    sum += share;
    if (drawn < sum) return milliseconds;
  }
  return questions.at(-1)?.milliseconds ?? 0;
}
