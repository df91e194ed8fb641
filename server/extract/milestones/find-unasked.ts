/**
 * Work that the account names although no goal asked for it: papers and systems with a state of their own.
 *
 *     改革方案已由市委办印发,但“一团一策”绩效办法尚未着手制定。
 */
import type { MilestoneStatus } from '../../domain/indicator.ts';
import { segmentText } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import { WORK_NOUNS } from '../lexicon/milestone-cues.ts';
import type { Field, Range, Section } from '../types.ts';
import { statusOf } from './status-of.ts';

export interface Unasked {
  readonly words: string;
  readonly range: Range;
  readonly account: Range;
  readonly status: MilestoneStatus;
}

const ROLES: readonly Field['role'][] = ['progress', 'body', 'remark', 'problems', 'next'];
/** Subject, then where it stands. */
const SUBJECT =
  /^(?:但|同时|其中|目前)?(?<subject>[^,;。]{3,60}?)(?:因[^,;。]{2,20})?(?:\d{1,2}月(?:\d{1,2}日|底)?)?(?=已(?:由|经|报|印|通|于)|正在|尚未|经[^,;。]{2,20}(?:审|同意)|提请|自\d|由[^,;。]{2,20}(?:印发|公布)|完成(?:初稿|招标|中期|验收)|全部(?:完成|结束)|通过(?:竣工|验收)|因[^,;。]{2,20}(?:未|顺延)|试运行)/u;
const SUBJECT_EN =
  /^\s{0,3}(?<subject>(?:The|A|An) [^,;]{3,80}?) (?=(?:was|were|has|have|is|are) (?:not |being |been |now |yet ){0,3}(?:renewed|published|opened|started|begun|fitted|signed|adopted|completed|launched|under))/u;
const NOT_BEGUN = /尚未(?:启动|编制|起草|开工|开展)/u;

/** Each stretch with a named subject and a state. In problems and next steps only what has not begun counts. */
export function findUnasked(text: string, section: Section): readonly Unasked[] {
  return section.fields
    .filter(({ role }) => ROLES.includes(role))
    .flatMap((field) => {
      const view = viewText(text, field);
      const isLater = field.role === 'next' || field.role === 'problems';
      return segmentText(view.text).flatMap((sentence) =>
        sentence.clauses.flatMap((clause, i): readonly Unasked[] => {
          const rest = view.text.slice(clause.start, sentence.end);
          const subject =
            SUBJECT.exec(rest)?.groups?.['subject'] ?? SUBJECT_EN.exec(rest)?.groups?.['subject'];
          const first = sentence.clauses[0] ?? clause;
          const own = view.text.slice(clause.start, clause.end);
          if (isLater && NOT_BEGUN.test(own) && i <= 1) {
            const from = /\(尚未[^()]{0,60}\)/u.test(own) ? clause : first;
            const words = view.text.slice(from.start, from.end).replace(/\([^()]{0,60}\)$/u, '');
            const range = view.toSource({ start: from.start, end: from.start + words.length });
            return [{ words, range, account: view.toSource(clause), status: 'not_started' }];
          }
          if (subject === undefined) return [];
          const status = statusOf(accountOf(view.text, sentence.clauses.slice(i)).slice(subject.length));
          if (!isWork(subject) && status !== 'not_started') return [];
          if (status === null || (isLater && status === 'done')) return [];
          const start = clause.start + rest.indexOf(subject);
          const account = { start: clause.start, end: status === 'not_started' ? clause.end : sentence.end };
          return [
            {
              words: subject,
              range: view.toSource({ start, end: start + subject.length }),
              account: view.toSource(account),
              status,
            },
          ];
        }),
      );
    });
}

/** The clause and those after it, up to one that turns to something else. */
function accountOf(text: string, clauses: readonly Range[]): string {
  const [first] = clauses;
  if (first === undefined) return '';
  const turn = clauses.slice(1).find(({ start, end }) => TURN.test(text.slice(start, end)));
  return text.slice(first.start, turn?.start ?? clauses.at(-1)?.end ?? first.end);
}

const TURN = /^(?:但|而|同时|另外|此外)|^[“《][^”》]+[”》]/u;

function isWork(subject: string): boolean {
  return /^《[^》]+》$/u.test(subject.trim()) || WORK_NOUNS.test(subject.replace(/["“”]/gu, '').trim());
}
