/** How far a goal is, from the clauses that speak of it: what denies, what closes this kind of goal, what is on the way. */
import type { MilestoneStatus } from '../../domain/indicator.ts';
import * as cue from '../lexicon/milestone-cues.ts';
import { closesGoal } from './closes-goal.ts';
import type { Aim } from './closes-goal.ts';

type Sign = 'denied' | 'put_off' | 'short' | 'closed' | 'partial' | null;

/** Null when no clause says how far it is. The first clause is the one that names the goal. */
export function stateOf(aim: Aim, clauses: readonly string[]): MilestoneStatus | null {
  const signs = clauses.map((clause) => signOf(aim, clause));
  const said = signs.filter((sign) => sign !== null);
  if (said.length === 0) return null;
  const isClosed = said.includes('closed') && !aim.isEndless;
  if (said.includes('denied')) {
    const hasBegun = clauses.some((clause, i) => signs[i] !== 'denied' && BUILT.test(clause));
    return signs[0] !== 'denied' && (isClosed || hasBegun) ? 'in_progress' : 'not_started';
  }
  if (said.includes('short') && said.lastIndexOf('short') > said.lastIndexOf('closed')) return 'in_progress';
  if (isClosed) return 'done';
  return said.every((sign) => sign === 'put_off') ? 'not_started' : 'in_progress';
}

/** More than paper work: 开工, 施工 and what comes after. */
const BUILT = /开工|施工|封顶|完工|建成|投用|竣工|印发|上线(?!前)|试运行|on site|opened|published/u;

function signOf(aim: Aim, clause: string): Sign {
  if (cue.DENIED_START.test(clause)) return 'denied';
  if (cue.DENIED_END.test(clause)) return 'short';
  if (cue.PUT_OFF.test(clause)) return 'put_off';
  if (cue.MOVED.test(clause) && !/100%/u.test(clause)) return 'short';
  const toCome = clause.search(cue.TO_COME);
  const past = toCome === -1 ? clause : clause.slice(0, toCome);
  if (closesGoal(aim, past)) return 'closed';
  return toCome !== -1 || (aim.isLatin ? cue.PARTIAL_EN : cue.PARTIAL).test(clause) || closesAny(past)
    ? 'partial'
    : null;
}

function closesAny(past: string): boolean {
  return cue.CLOSES.work.test(past) || cue.CLOSES.honour.test(past) || cue.CLOSES_EN.work.test(past);
}
