/**
 * Work that the account names although no goal asked for it: papers and systems with a state of their own.
 *
 *     改革方案已由市委办印发,但“一团一策”绩效办法尚未着手制定。
 */
import type { MilestoneStatus } from '../../domain/indicator.ts';
import { segmentText } from '../claims/segment-text.ts';
import type { Sentence } from '../claims/segment-text.ts';
import { viewText } from '../claims/text-view.ts';
import type { TextView } from '../claims/text-view.ts';
import { WORK_NOUNS } from '../lexicon/milestone-cues.ts';
import type { Field, Range, Section } from '../types.ts';
import { titlesIn } from './account-pieces.ts';
import { kindOf } from './goal-core.ts';
import { stateOf } from './state-of.ts';
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
  /^(?:但|同时|其中|目前)?(?:\d{1,2}月(?:\d{1,2}日|底|份)?)?(?<subject>[^,;。]{2,60}?)(?:因[^,;。]{2,20})?(?:\d{1,2}月(?:\d{1,2}日|底)?)?(?=已(?:由|经|报|印|通|于)|正在|尚未|经[^,;。]{2,20}(?:审|同意)|提请|自\d|由[^,;。]{2,20}(?:印发|公布)|完成(?:初稿|招标|中期|验收)|全部(?:完成|结束)|通过(?:竣工|验收)|因[^,;。]{2,20}(?:未|顺延)|列入|纳入|仍在|试运行)/u;
const SUBJECT_EN =
  /^\s{0,3}(?<subject>[A-Z][^,;]{3,80}?) (?=(?:(?:was|were|has|have|is|are) (?:not |being |been |now |yet |formally |finally ){0,3}(?:renewed|published|opened|started|begun|fitted|signed|adopted|completed|launched|under|approved|awarded|out|in |on |live|delayed|drafted|installed|issued|commissioned|appointed|refurbished|rebuilt|replaced)|opened|closed|went live|remains?|will not)\b)/u;
const NOT_BEGUN = /尚未(?:启动|编制|起草|开工|开展)/u;

/** Each stretch with a named subject and a state. In problems and next steps only what has not begun counts. */
export function findUnasked(text: string, section: Section): readonly Unasked[] {
  return section.fields
    .filter(({ role }) => ROLES.includes(role))
    .flatMap((field) => {
      const view = viewText(text, field);
      const isLater = field.role === 'next' || field.role === 'problems';
      const sentences = segmentText(view.text);
      const labelled = labelledWork(view, sentences);
      const named = sentences.flatMap((sentence) =>
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
          if (subject === undefined || NO_SUBJECT.test(subject)) return [];
          const told = accountOf(view.text, sentence.clauses.slice(i)).slice(subject.length);
          const status = stateOfThing(subject, told);
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
      return [...labelled, ...named];
    });
}

const LABEL =
  /^[-*•\s]{0,4}(?<label>[A-Z][\w'-]{1,20}(?: (?:of|for|the|and|[A-Z0-9][\w'-]{0,20})){1,7})[.*\s]{0,4}$/u;

/** **Community Center.** The roof is complete and interior work is under way: a label, then where it stands, without figures. */
function labelledWork(view: TextView, sentences: readonly Sentence[]): readonly Unasked[] {
  return sentences.flatMap((sentence, i): readonly Unasked[] => {
    const label = LABEL.exec(view.text.slice(sentence.start, sentence.end))?.groups?.['label'];
    const next = sentences[i + 1];
    if (label === undefined || next === undefined) return [];
    const told = view.text.slice(next.start, next.end);
    const status = /\d|:/u.test(told) ? null : stateOfThing(label, told);
    if (status === null) return [];
    const start = sentence.start + view.text.slice(sentence.start, sentence.end).indexOf(label);
    const range = view.toSource({ start, end: start + label.length });
    return [{ words: label, range, account: view.toSource(next), status }];
  });
}

/** Pronouns and remarks, verbs inside, counts: no name of a piece of work. */
const NO_SUBJECT =
  /^(?:该|此项|其|系统|平台|项目|工作|工程|目前)$|^(?:此项|该)|\b(?:planned|aims?|has|and|which|that|but|is|was|it|this|they|there)\b/iu;

/** Read as if the thing itself had been promised. */
function stateOfThing(subject: string, told: string): MilestoneStatus | null {
  const isLatin = !/[\u4e00-\u9fff]/u.test(subject);
  const aim = {
    kind: kindOf(subject, titlesIn(subject), isLatin),
    core: subject,
    words: subject,
    isEndless: false,
    isLatin,
  };
  const clauses = told.split(/[,，]/u).filter((clause) => clause.trim() !== '');
  return statusOf(told) === null ? null : (stateOf(aim, clauses) ?? statusOf(told));
}

/** The clause and those after it, up to one that turns to something else. */
function accountOf(text: string, clauses: readonly Range[]): string {
  const [first] = clauses;
  if (first === undefined) return '';
  const turn = clauses.slice(1).find(({ start, end }) => TURN.test(text.slice(start, end)));
  return text.slice(first.start, turn?.start ?? clauses.at(-1)?.end ?? first.end);
}

const TURN = /^(?:但|而|同时|另外|此外)|^[“《][^”》]+[”》]/u;

/** A proper name: two or more words with capitals (East Bridge, Fire Station). */
const PROPER = /[A-Z][\w'-]{1,20} (?:[A-Z][\w'-]|[a-z]{3,20}$)/u;

function isWork(subject: string): boolean {
  if (!/[\u4e00-\u9fff]/u.test(subject) && PROPER.test(subject.replace(/^(?:The|A|An) /u, ''))) return true;
  return /^《[^》]+》$/u.test(subject.trim()) || WORK_NOUNS.test(subject.replace(/["“”]/gu, '').trim());
}
