/** Section → claims: every number of every field with what it is, of what, by which verb, for when. */
import type { Quarter } from '../../domain/period.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { UnitKind } from '../../domain/unit.ts';
import { recognizePeriods } from '../recognizers/period.ts';
import { recognizeQuantities } from '../recognizers/quantity.ts';
import { trace } from '../trace.ts';
import type { Field, FieldRole, PeriodMention, QuantityMention, Section, TraceSink } from '../types.ts';
import type { ClaimDraft } from './claim-draft.ts';
import * as cue from './clause-cues.ts';
import { countNames } from './count-names.ts';
import { inheritWords } from './inherit-words.ts';
import { KIND_RULES } from './kind-rules.ts';
import { KIND_RULES_EN } from './kind-rules-en.ts';
import type { KindInput, KindRule } from './kind-rules.ts';
import { englishMode } from './read-english.ts';
import { isAfter, isPastYear, opensLater } from './other-times.ts';
import { proseModes } from './prose-mode.ts';
import type { Mode } from './prose-mode.ts';
import { quotedNames } from './quoted-names.ts';
import { isEnglish, readPhrases, within } from './read-phrases.ts';
import type { Phrase } from './read-phrases.ts';
import { segmentText } from './segment-text.ts';
import type { Sentence } from './segment-text.ts';
import { readShape } from './shape-claim.ts';
import { viewText } from './text-view.ts';
import type { TextView } from './text-view.ts';
import { monthsEnd, timeOf } from './time-of.ts';
import { labelledRoles } from './labelled-roles.ts';

export interface ClaimContext {
  readonly text: string;
  readonly section: Section;
  readonly reference: Quarter | null;
  readonly trace?: TraceSink | undefined;
}

/** Fields whose numbers never matter. */
const SILENT: readonly FieldRole[] = ['number', 'unit', 'owner'];

/** All claims of a section, counted names included, in the order of the text. */
export function buildClaims(context: ClaimContext): readonly ClaimDraft[] {
  return context.section.fields.flatMap((field, fieldIndex) =>
    SILENT.includes(field.role) ? [] : fieldClaims(context, field, fieldIndex),
  );
}

function fieldClaims(context: ClaimContext, field: Field, fieldIndex: number): readonly ClaimDraft[] {
  const { text, reference } = context;
  const view = viewText(text, field);
  const sentences = segmentText(view.text);
  const quantities = recognizeQuantities(text, field).map((mention) => withFieldUnit(mention, field));
  const periods = reference === null ? [] : recognizePeriods(text, reference, field);
  const phrases = readPhrases(view, sentences, quantities);
  const roles = labelledRoles(view.text, sentences, field.role);
  const modes = proseModes(view.text, sentences, reference);
  const isLatin = isEnglish(view.text);
  const facts = { ...context, field, fieldIndex, view, sentences, periods, roles, modes, isLatin };
  const first = draftAll(facts, phrases);
  // Numbers that belong to a name (500米覆盖率) must not cut the name of the next one in two.
  const inNames = new Set(first.filter(({ kind }) => kind === 'threshold').map(({ quantity }) => quantity));
  const drafts =
    inNames.size === 0
      ? first
      : draftAll(
          facts,
          readPhrases(
            view,
            sentences,
            quantities.filter((quantity) => !inNames.has(quantity)),
          ),
        );
  const written = inheritWords(drafts);
  const counted = countNames(facts, written);
  for (const claim of [...written, ...counted])
    trace(
      context.trace,
      'claims',
      claim.rule,
      'made',
      claim.quantity,
      `${claim.kind} ${claim.verb ?? ''} ${claim.object}`,
    );
  return [...written, ...counted].sort((a, b) => a.quantity.start - b.quantity.start);
}

function draftAll(facts: FieldFacts, phrases: readonly Phrase[]): readonly ClaimDraft[] {
  const drafts: ClaimDraft[] = [];
  phrases.forEach((phrase) => drafts.push(draftClaim(facts, phrase, drafts)));
  return drafts;
}

export interface FieldFacts extends ClaimContext {
  readonly field: Field;
  readonly fieldIndex: number;
  readonly view: TextView;
  readonly sentences: readonly Sentence[];
  readonly periods: readonly PeriodMention[];
  readonly roles: ReadonlyMap<number, FieldRole>;
  readonly modes: ReadonlyMap<number, Mode>;
  /** English text: its own rules. */
  readonly isLatin: boolean;
}

/** Names that stand further off in a sentence say nothing about a number. */
const SENTENCE_REACH = 300;

/** A bare number takes the unit of its column or header (单位：万元). */
function withFieldUnit(mention: QuantityMention, field: Field): QuantityMention {
  if (mention.unit !== '' || field.unit === null) return mention;
  return { ...mention, unit: field.unit, unitCertainty: 'inherited' };
}

function draftClaim(facts: FieldFacts, phrase: Phrase, before: readonly ClaimDraft[]): ClaimDraft {
  const { view, field, section } = facts;
  const { mention, sentence, clause, at, reading } = phrase;
  const near = within(clause, at);
  const lead = view.text.slice(near.start, at.start);
  const tail = view.text.slice(at.end, near.end);
  const unit = parseUnit(mention.unit);
  const unitKind = unit.kind;
  const { isLatin } = facts;
  const role = facts.roles.get(sentence.index) ?? field.role;
  const input: KindInput = {
    phrase,
    role,
    unitKind,
    lead: phrase.isAside || isLatin ? phrase.before : lead,
    tail: isLatin ? phrase.after : tail,
    mode: role === 'body' ? modeOf(facts, phrase) : null,
    isFuture: isAfter(view.text, near, at, facts.reference),
    isLaterSentence: opensLater(view.text.slice(sentence.start, at.start), facts.reference),
    isPastYear: isPastYear(lead, facts.reference),
    isInterimGoal: isInterimGoal(facts.text, field, section),
    isSideColumn: isSideColumn(field, section),
    listKind: listKindOf(phrase, unitKind, before),
    hasGoalBefore: isInGoalList(phrase, before),
    hasActualBefore: hasActualIn(sentence, before),
  };
  const { kind, rule } = decideKind(input, isLatin ? KIND_RULES_EN : KIND_RULES);
  const time = timeOf(facts, sentence, clause, mention.start);
  const shape = readShape({
    mention,
    unitKind,
    lead,
    object: reading.object,
    isSinglePeriod: time.isSinglePeriod,
  });
  const objectAt = phrase.objectStart;
  const around = within(sentence, at, SENTENCE_REACH);
  const words = view.text.slice(around.start, around.end);
  return {
    kind,
    rule,
    quantity: mention,
    unit,
    field,
    taskNo: section.no,
    clause: view.toSource(clause),
    sentence: view.toSource(sentence),
    object: reading.object,
    objectRange:
      objectAt === null ? null : view.toSource({ start: objectAt, end: objectAt + reading.object.length }),
    objects: [reading.object, ...phrase.otherObjects].filter((name) => name !== ''),
    verb: reading.verb,
    isVerbLast: reading.isVerbLast,
    ...shape,
    asOf: time.asOf,
    how: 'stated',
    item: sentence.item,
    names: quotedNames(words),
    certainty: mention.unitCertainty,
    topic: phrase.label,
    clauseText: view.text.slice(near.start, near.end),
    sentenceText: words,
    nearText: `${phrase.before} ${phrase.after}`,
    beforeText: phrase.before,
    fieldIndex: facts.fieldIndex,
    sentenceIndex: sentence.index,
    order: before.length,
    isBareCell: false,
    isCompleted: false,
    isAside: phrase.isAside,
    isCumulative: cue.CUMULATIVE.test(phrase.isAside ? phrase.before : lead),
    isSinglePeriod: time.isSinglePeriod,
    countedNames: [],
    countedTexts: [],
    countedType: '',
    isOpenList: false,
  };
}

/** Columns settle what their numbers are; only running prose promises and reports by its words. */
function modeOf(
  { isLatin, modes }: FieldFacts,
  { before, after, clause, tailText }: Phrase,
): KindInput['mode'] {
  if (!isLatin) return modes.get(clause.start) ?? null;
  // 78.4% of complaints were answered in ten days: a figure that opens its clause is reported by the verb after it.
  const opens = before.trim() === '' && after.trim() === '';
  return englishMode(before, after) ?? (opens ? englishMode('', tailText.split(/\d/u, 1).join('')) : null);
}

/** Whether a figure of the same sentence was read as an actual; looks back to the sentence's start only. */
function hasActualIn(sentence: Sentence, before: readonly ClaimDraft[]): boolean {
  for (let i = before.length - 1; i >= Math.max(0, before.length - MOST_LOOK_BACK); i -= 1) {
    const claim = before[i];
    if (claim?.sentenceIndex !== sentence.index) return false;
    if (claim.kind === 'actual') return true;
  }
  return false;
}

/** 分别完成年度目标12000人、6万人次的102.7%和103.5%: the list of goals goes on. */
function isInGoalList({ mention }: Phrase, before: readonly ClaimDraft[]): boolean {
  const last = before.at(-1);
  return last?.kind === 'restated_target' && mention.start - last.quantity.end === 1;
}

const MOST_LOOK_BACK = 40;

const LIST_KINDS: readonly ClaimDraft['kind'][] = [
  'rate',
  'growth',
  'prior',
  'plan',
  'forecast',
  'remainder',
];

/** What the neighbour before in the same clause is, when that kind goes on through a list of like figures. */
function listKindOf(
  phrase: Phrase,
  unitKind: UnitKind,
  before: readonly ClaimDraft[],
): ClaimDraft['kind'] | null {
  const last = before.at(-1);
  if (last === undefined || last.quantity.end > phrase.mention.start || !LIST_KINDS.includes(last.kind))
    return null;
  const isNear = phrase.mention.start - last.quantity.end <= 2;
  return isNear && last.unit.kind === unitKind ? last.kind : null;
}

/** The first rule that speaks. Nothing speaks for numbers in columns nobody knows: they are context. */
function decideKind(
  input: KindInput,
  rules: readonly KindRule[],
): { readonly kind: ClaimDraft['kind']; readonly rule: string } {
  for (const { name, decide } of rules) {
    const kind = decide(input);
    if (kind !== null) return { kind, rule: name };
  }
  return { kind: 'context', rule: 'no_rule' };
}

const MONTHS_A_YEAR = 12;

/** A quarter's goal counts only where nothing promises for the year: no longer goal column, no figure in the task. */
function isInterimGoal(text: string, field: Field, section: Section): boolean {
  const months = field.period?.months ?? MONTHS_A_YEAR;
  if (field.role !== 'target' || months >= MONTHS_A_YEAR) return false;
  return section.fields.some(
    ({ role, period, start, end }) =>
      (role === 'target' && (period === null || period.months > months)) ||
      (role === 'task' && /[0-9０-９]/u.test(text.slice(start, end))),
  );
}

/** The newest column wins, the longest of those; 其中 in a header names a part. */
function isSideColumn(field: Field, section: Section): boolean {
  if (field.role !== 'progress') return false;
  if (/其中/u.test(field.header ?? '')) return true;
  const own = field.period;
  if (own === null) return false;
  return section.fields.some(
    ({ role, period }) =>
      role === 'progress' &&
      period !== null &&
      (monthsEnd(period) > monthsEnd(own) ||
        (monthsEnd(period) === monthsEnd(own) && period.months > own.months)),
  );
}
