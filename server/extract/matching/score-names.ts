/** How well counted names answer a target: by what they are called, by the words they end in, by the kind they belong to. */
import type { ClaimDraft } from '../claims/claim-draft.ts';
import { verbClass } from '../claims/read-object.ts';
import { isEnglish } from '../claims/read-phrases.ts';
import { HYPERNYMS } from '../lexicon/cues.ts';
import { splitWords } from '../lexicon/words.ts';
import { commonTail, nameSimilarity, normalizeName } from './similarity.ts';
import type { TargetGroup } from './target-group.ts';

const CALLED = 0.6;
const CALLED_SCORE = 0.9;
const KIND_SCORE = 0.55;
const VERB_SCORE = 0.7;
const AREA_SCORE = 0.45;
const KINDS = Object.entries(HYPERNYMS).map(([kind, ends]) => [kind, splitWords(ends)] as const);

/** 0 when the names cannot be what was promised. */
export function scoreNames(target: TargetGroup, actual: ClaimDraft): number {
  if (!canBeCounted(target, actual)) return 0;
  const things = target.names.map(coreOf).filter((name) => name !== '');
  return Math.max(0, ...things.map((thing) => scoreThing(thing, target, actual)));
}

/** 建设甬江、瓯江等省实验室: the kind stands after 等. */
function coreOf(name: string): string {
  if (isEnglish(name)) return name;
  const called = name.slice(name.lastIndexOf('等') + 1).replace(/^\d{1,6}[家个项]/u, '');
  return normalizeName(name.includes('等') && called.length >= 2 ? called : name);
}

function scoreThing(thing: string, target: TargetGroup, actual: ClaimDraft): number {
  if (isEnglish(thing)) return Math.min(...actual.countedTexts.map((name) => nameSimilarity(name, thing)));
  const names = actual.countedTexts.map(normalizeName);
  if (names.every((name) => name === thing)) return CALLED_SCORE;
  if (names.some((name) => thing.includes(name))) return 0;
  const called = normalizeName(actual.countedType);
  if (called !== '' && nameSimilarity(called, thing) >= CALLED) return CALLED_SCORE;
  if (called === '' || commonTail(called, thing) >= 2) {
    const kind = thing.replace(/(?<=.{4})(?:项目|任务|事项)$/u, '');
    const tails = names.map((name) => Math.max(tailScore(name, thing), tailScore(name, kind)));
    const kinds = names.map((name) => kindScore(name, thing));
    const best = Math.max(Math.min(...tails), Math.min(...kinds));
    if (best > 0) return best;
  }
  // 上市公司, 开工项目: the thing is named after what happened to it.
  if ([actual.verb ?? '', called].some((verb) => verb.length >= 2 && thing.startsWith(verb)))
    return VERB_SCORE;
  return containsThing(actual.clauseText, thing)
    ? VERB_SCORE
    : target.main.names.length > 0
      ? areaScore(names, thing)
      : 0;
}

/** 东瓯实验室 for 省实验室: the longer the common end, the surer. */
function tailScore(name: string, thing: string): number {
  const tail = commonTail(name, thing);
  return tail < 2 ? 0 : 0.4 + 0.6 * (tail / thing.length);
}

/** 研究院 is a kind of 载体. */
function kindScore(name: string, thing: string): number {
  const fits = KINDS.some(([kind, ends]) => thing.includes(kind) && ends.some((end) => name.endsWith(end)));
  return fits ? KIND_SCORE : 0;
}

/** 市、县(市、区): places end in their own sign. */
function areaScore(names: readonly string[], thing: string): number {
  const isArea = /[市县区]$/u.test(thing) && names.every((name) => /[市县区州盟旗]$/u.test(name));
  return isArea ? AREA_SCORE : 0;
}

/** 金湾石场通过自治区绿色矿山评估: the clause names the thing although not right at the verb. */
function containsThing(clause: string, thing: string): boolean {
  return thing.length >= 3 && normalizeName(clause).includes(thing);
}

/** Work that is carried on is not counted by names; a start answers only to a start, a finish to no mere start. */
function canBeCounted({ main }: TargetGroup, actual: ClaimDraft): boolean {
  const promised = verbClass(main.verb);
  const reached = verbClass(actual.verb);
  if (promised === 'carry' || promised === 'deliver' || promised === 'solve') return false;
  if (promised === 'start') return reached === 'start';
  return reached !== 'start' || promised === null;
}
