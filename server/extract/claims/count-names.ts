/**
 * Results that are named instead of numbered: the names are counted, and the count waits for a check.
 *
 *     正式批准建设甲实验室、乙实验室          → 2
 *     8月,云顶草原景区获批国家4A级旅游景区    → 1, called 国家4A级旅游景区
 *     丙研究院、丁中心等创新载体签约落地      → 2, open list, called 创新载体
 */
import { parseUnit } from '../../domain/unit.ts';
import { NOT_DONE } from '../lexicon/cues.ts';
import { EN_OPENED, GRANTED, LIST_END, NOT_A_NAME, RECEIVED, UNSURE } from '../lexicon/name-cues.ts';
import { anyOf } from '../lexicon/words.ts';
import type { Range } from '../types.ts';
import type { FieldFacts } from './build-claims.ts';
import type { ClaimDraft } from './claim-draft.ts';
import { isEnglish } from './read-phrases.ts';
import { quotedNames } from './quoted-names.ts';
import { readObject } from './read-object.ts';
import type { Sentence } from './segment-text.ts';
import { splitNames } from './split-names.ts';
import { timeOf } from './time-of.ts';

/** Counted names take the target's unit when they pair. */
const NO_UNIT = parseUnit('');

interface NameList {
  readonly names: readonly (Range & { readonly text: string })[];
  readonly type: string;
  readonly isOpen: boolean;
  readonly verb: string;
}

const NOT_YET = anyOf(NOT_DONE);
/** 已开馆运行, 投产达效: what goes on after the opening is no kind of thing. */
const IN_USE =
  /^(?:并|且|、)?(?:正式|陆续|顺利)?(?:对外|免费)?(?:投入)?(?:运行|运营|营业|使用|开放|招生|接诊|服务|发电|通车|达产|达效|投用|启用)/u;
const LEADING_TIME =
  /^(?:今年|本年|当年|\d{4}年)?(?:\d{1,2}月(?:\d{1,2}日|底|末|份|上旬|中旬|下旬)?|[一二三四]季度|上半年|下半年|目前|截至[^,]{1,8})?[,，]?(?:首次|正式|已|新|另有|其中){0,4}/u;

/** Counted claims of a field; `written` are its numbered ones, whose clauses are left alone. */
export function countNames(facts: FieldFacts, written: readonly ClaimDraft[]): readonly ClaimDraft[] {
  if (facts.field.role !== 'progress' && facts.field.role !== 'body' && facts.field.role !== 'remark')
    return [];
  const figured = new Set(written.filter(({ kind }) => kind !== 'context').map(({ clause }) => clause.start));
  return facts.sentences.flatMap((sentence) => {
    const role = facts.roles.get(sentence.index) ?? facts.field.role;
    if (role === 'next' || role === 'problems' || role === 'target') return [];
    return sentence.clauses.flatMap((clause, i) => {
      if (facts.modes.get(clause.start) === 'target' && facts.field.role === 'body') return [];
      const hasFigure = figured.has(facts.view.toSource(clause).start);
      const text = facts.view.text.slice(clause.start, clause.end);
      if (hasFigure || NOT_YET.test(text) || UNSURE.test(text)) return [];
      const list = readList(text, clause.start);
      const next = sentence.clauses[i + 1];
      const called = next === undefined ? '' : calledNext(facts.view.text.slice(next.start, next.end));
      return list === null
        ? []
        : [draft(facts, sentence, clause, called === '' ? list : { ...list, type: called })];
    });
  });
}

/** 甲研发中心签约落户,成为我市今年首个世界500强项目: the next clause says what the name is. */
function calledNext(text: string): string {
  const match =
    /^(?:也)?成为(?:我[省市区县]|全[国省市区县]|本[省市区县])?(?:今年|本年)?(?:首个|首家|首座|第一个|第一家|唯一一[个家])(?<type>.+)$/u.exec(
      text,
    );
  return readObject(match?.groups?.['type'] ?? '').object;
}

function readList(text: string, offset: number): NameList | null {
  if (isEnglish(text)) return readEnglishList(text, offset);
  const lead = LEADING_TIME.exec(text)?.[0].length ?? 0;
  const granted = GRANTED.exec(text.slice(lead));
  if (granted !== null) {
    const start = lead + granted.index + granted[0].length;
    const list = namesIn(text.slice(start), offset + start, granted[0]);
    if (list !== null) return list;
  }
  const received = RECEIVED.exec(text.slice(lead));
  if (received === null) return null;
  const end = lead + received.index;
  const subject = namesIn(text.slice(lead, end), offset + lead, received[0]);
  const after = readObject(text.slice(end + received[0].length).replace(IN_USE, '')).object;
  if (subject !== null) return { ...subject, type: subject.type === '' ? after : subject.type };
  return namesIn(text.slice(end + received[0].length), offset + end + received[0].length, received[0]);
}

/** Names separated by 、 和 及, with what 等 says of them. Null when a part is no name. */
function namesIn(text: string, offset: number, verb: string): NameList | null {
  const trimmed = text
    .replace(/(?<=[\u4e00-\u9fff]{3})(?:在|于|由|经|被)[^、,]{2,20}$/u, '')
    .replace(/(?:先后|均|已|正式|顺利|成功|也|都|全部|相继|同时|双双){1,4}$/u, '');
  const [listed = '', called = ''] = splitOpen(trimmed);
  const quoted = /[“《][^”》]{0,60}[”》]\s{0,3}$/u.exec(listed);
  const body = quoted === null || quoted.index === 0 ? listed : listed.slice(0, quoted.index);
  const names: (Range & { text: string })[] = [];
  let at = 0;
  for (const part of splitNames(body)) {
    const lead = part.length - part.trimStart().length + scopeLength(part.trimStart());
    const name = part.slice(lead).trim();
    const start = offset + at + lead;
    if (!isName(name)) return null;
    names.push({ start, end: start + name.length, text: name });
    at += part.length + 1;
  }
  return names.length === 0
    ? null
    : { names, type: readObject(called).object, isOpen: LIST_END.test(trimmed), verb };
}

/** The Marine Robotics Joint Laboratory opened on 21 August: capitalised names before a verb of coming about. */
function readEnglishList(text: string, offset: number): NameList | null {
  const match = EN_OPENED.exec(text);
  const subject = match?.groups?.['names'];
  if (match === null || subject === undefined) return null;
  const verb = match.groups?.['verb'] ?? '';
  const names: (Range & { text: string })[] = [];
  let at = offset + match.index + match[0].indexOf(subject);
  for (const part of subject.split(/,? and |, /u)) {
    const start = text.indexOf(part, at - offset) + offset;
    names.push({ start, end: start + part.length, text: part.replace(/^The /u, '') });
    at = start + part.length;
  }
  return { names, type: '', isOpen: false, verb };
}

function splitOpen(text: string): readonly string[] {
  const at = text.search(LIST_END);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function scopeLength(text: string): number {
  return /^(?:了|我省|我市|我区|我县|全省|全市|同意|建设|设立|组建|成立)+/u.exec(text)?.[0].length ?? 0;
}

/** 2个镇: a number of things names none. */
const A_NUMBER_OF = /^(?:\d{1,6}|[一二两三四五六七八九十百]{1,4})(?:余|多)?[个家所座项处名]/u;

function isName(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 45 &&
    /[\u4e00-\u9fff]/u.test(text) &&
    !NOT_A_NAME.test(text) &&
    !A_NUMBER_OF.test(text)
  );
}

function draft(facts: FieldFacts, sentence: Sentence, clause: Range, list: NameList): ClaimDraft {
  const { view, field, section } = facts;
  const ranges = list.names.map((name) => view.toSource(name));
  const first = ranges[0] ?? view.toSource(clause);
  const last = ranges.at(-1) ?? first;
  const time = timeOf(facts, sentence, clause, view.toSource(clause).end);
  return {
    kind: 'actual',
    rule: 'counted_names',
    unit: NO_UNIT,
    quantity: {
      start: first.start,
      end: last.end,
      value: list.names.length,
      low: null,
      high: null,
      unit: '',
      comparator: 'eq',
      unitCertainty: 'inferred',
      isRepaired: false,
    },
    field,
    taskNo: section.no,
    clause: view.toSource(clause),
    sentence: view.toSource(sentence),
    object: list.type,
    objectRange: null,
    objects: list.type === '' ? [] : [list.type],
    verb: list.verb,
    isVerbLast: false,
    form: 'level',
    direction: 'up',
    basis: 'cumulative',
    asOf: time.asOf,
    how: 'counted',
    item: sentence.item,
    names: quotedNames(view.text.slice(sentence.start, sentence.end)),
    certainty: 'inferred',
    topic: '',
    clauseText: view.text.slice(clause.start, clause.end),
    sentenceText: view.text.slice(sentence.start, sentence.end),
    nearText: view.text.slice(clause.start, clause.end),
    beforeText: '',
    fieldIndex: facts.fieldIndex,
    sentenceIndex: sentence.index,
    order: -1,
    isBareCell: false,
    isCompleted: false,
    isAside: false,
    isCumulative: false,
    isSinglePeriod: false,
    countedNames: ranges,
    countedTexts: list.names.map((name) => name.text),
    countedType: list.type,
    isOpenList: list.isOpen,
  };
}
