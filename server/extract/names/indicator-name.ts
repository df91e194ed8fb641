/** A short name a leader would say: verb and thing where the verb matters, the thing alone where it does not. */
import { readObject, verbClass } from '../claims/read-object.ts';
import type { VerbClass } from '../lexicon/cues.ts';
import type { TargetGroup } from '../matching/target-group.ts';

/** Longer names wrap in lists and charts. */
const LONGEST = 13;
const SPOKEN_VERBS: readonly (VerbClass | null)[] = [
  'gain',
  'register',
  'recognise',
  'lead',
  'solve',
  'start',
  'finish',
  'deliver',
  'carry',
];
const PLACES = /^(?:我省|我市|我区|我县|全省|全市|全区|全县|全国|各类|全社会)/u;
const GENERIC_HEAD =
  /^(?:市|县|区|市、县|市、县\(市、区\)|县\(市、区\)|县市区|单位|人员|项目|企业|个人|集体)$/u;

/** Never empty when the target or its row names anything. */
export function indicatorName(group: TargetGroup, rowName: string): string {
  const { main, names } = group;
  const thing = shorten(names[0] ?? rowName, main.names);
  const isNamedByRow =
    main.object !== '' &&
    main.objectRange !== null &&
    rowName.includes(main.object) &&
    main.clauseText.indexOf(main.object) === -1;
  if (isNamedByRow && rowName.length <= LONGEST) return rowName.replace(/[“”"]/gu, (mark) => mark);
  const verb = spokenVerb(main.verb);
  if (verb === '' || thing.startsWith(verb)) return thing;
  const full = main.isVerbLast ? `${thing}${verb}` : `${verb}${thing}`;
  return full.length <= LONGEST || thing.length < 3 ? full : thing;
}

function spokenVerb(verb: string | null): string {
  return verb !== null && SPOKEN_VERBS.includes(verbClass(verb))
    ? verb.replace(/^(?:完成|实现|组织)(?=.{2})/u, '')
    : '';
}

function shorten(name: string, quoted: readonly string[]): string {
  let thing = name.replace(/\s+/gu, ' ').trim().replace(PLACES, '');
  thing = thing.replace(/^.{2,}等(?=[\u4e00-\u9fff]{2,})/u, '');
  if (thing.length > LONGEST || /的/u.test(thing)) thing = afterLastDe(thing, quoted);
  if (thing.length > LONGEST) thing = thing.replace(/^“[^”]*”(?=.{2,})/u, '').replace(/\([^)]*\)/gu, '');
  if (thing.length > LONGEST) thing = afterLastBreak(thing);
  return thing.replace(/^(?:的|、|和)+/u, '');
}

/** 科技创新实绩突出的市、县: a bare 市、县 says nothing, so a name quoted beside it comes along. */
function afterLastDe(thing: string, quoted: readonly string[]): string {
  const at = thing.lastIndexOf('的');
  if (at === -1 || at === thing.length - 1) return thing;
  const head = thing.slice(at + 1);
  if (!GENERIC_HEAD.test(head)) return head.length >= 3 ? head : thing;
  const [name] = quoted.filter((q) => q.length <= LONGEST - 2);
  return name === undefined ? thing : `“${name}”${head.replace(/\(.*\)/u, '')}`;
}

/** Of a long list of qualifiers the last stays: 体系化、任务型的创新联合体. */
function afterLastBreak(thing: string): string {
  const parts = thing.split(/[、]|或(?=[\u4e00-\u9fff]{3,})/u);
  const last = parts.at(-1) ?? thing;
  return last.length >= 5 ? readObject(last).object || last : thing;
}
