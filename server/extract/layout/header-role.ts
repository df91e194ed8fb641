import {
  FORECAST_MARK,
  HEADER_COUNTERS,
  HEADER_WORDS,
  PART_MARK,
  PRIOR_MARK,
  SHARE_OF_PLAN,
} from '../lexicon/headers.ts';
import { UNIT_ROWS } from '../../domain/unit-table.ts';
import type { FieldRole } from '../types.ts';
import { plainLabel } from './plain.ts';

/** What a header says about its column. */
export interface HeaderReading {
  readonly role: FieldRole;
  readonly isWeak: boolean;
  /** The header is one of the lexicon's words and nothing more. */
  readonly isExact: boolean;
  /** A person said so: content does not overrule it. */
  readonly isGiven: boolean;
  /** Unit in brackets: 投资(万元). */
  readonly unit: string | null;
}

interface Word {
  readonly word: string;
  readonly role: FieldRole;
  readonly isWeak: boolean;
}

const WORDS: readonly Word[] = HEADER_WORDS.flatMap(({ role, words, isWeak }) =>
  words.split(' ').map((word) => ({ word: word.replaceAll('_', ' '), role, isWeak: isWeak === true })),
);
const BY_WORD = new Map(WORDS.map((word) => [word.word, word]));
/** Longer headers than this are text. */
const MAX_HEADER = 40;
const BRACKETS = /\([^()]{0,30}\)/g;
/** What may follow the word that decides: a year, a note mark, a colon. */
const TAIL = /[\s0-9年度./*:%-]{1,12}$/;
/** Joins two headers in one. */
const JOINT = /[及和与、/,]/g;
const RATE: Word = { word: '', role: 'rate', isWeak: false };
const MAX_WORD = Math.max(...WORDS.map(({ word }) => word.length));
const COUNTERS = new Set(HEADER_COUNTERS.split(' '));
const UNIT_LABELS = new Set(UNIT_ROWS.map((row) => row.label));

/**
 * The role a header or label gives, or null for words the lexicon does not know. The last known word decides;
 * in a joint header (进展情况及下一步打算) progress does.
 *
 *     重点工作 任务 → task      目标任务完成情况 → progress      投资完成率(%) → rate
 *         ^^^^^^^                     ^^^^^^^^                    ^^^^^^
 */
export function headerRole(header: string): HeaderReading | null {
  const label = plainLabel(header);
  if (label === '' || label.length > MAX_HEADER) return null;
  const bare = label
    .replace(BRACKETS, '')
    .replace(/[:.*]$/, '')
    .trim();
  const unit = unitInBrackets(label);
  const exact = BY_WORD.get(bare);
  const isShare = exact === undefined && SHARE_OF_PLAN.test(bare);
  const found = isShare ? RATE : (exact ?? lastWord(bare));
  if (found === null) {
    return unit === null ? null : { role: 'other', isWeak: true, isExact: false, isGiven: false, unit };
  }
  const { isWeak } = found;
  return { role: turned(found.role, bare), isWeak, isExact: exact !== undefined, isGiven: false, unit };
}

/** The unit that a header, caption or note fixes for bare numbers: 投资(万元), 单位:万元; null when it names none. */
export function unitInBrackets(label: string): string | null {
  const plainText = plainLabel(label);
  const stated = /单位[:为](?<unit>[^\s,;。()0-9]{1,8})/.exec(plainText)?.groups?.['unit'];
  const bracket = /\((?<unit>[^()0-9:]{1,8})\)/.exec(plainText)?.groups?.['unit'];
  return [stated, bracket].find((unit) => unit !== undefined && isUnit(unit)) ?? null;
}

/** Whether the words are a unit somebody would print over a column. */
export function isUnit(label: string): boolean {
  if (UNIT_LABELS.has(label) || COUNTERS.has(label)) return true;
  return /^[十百千万亿]{1,2}/.test(label) && isUnit(label.replace(/^[十百千万亿]{1,2}/, ''));
}

/** The word the label ends with; in a joint header the word of progress before the conjunction. */
function lastWord(label: string): Word | null {
  let joint: Word | null = null;
  for (const mark of label.matchAll(JOINT)) {
    const before = wordAtEnd(label.slice(0, mark.index));
    if (before?.role === 'progress') joint = before;
  }
  return joint ?? wordAtEnd(label) ?? wordAtEnd(label.replace(TAIL, ''));
}

/** The longest known word at the end of the label. */
function wordAtEnd(label: string): Word | null {
  for (let at = Math.max(0, label.length - MAX_WORD); at < label.length - 1; at += 1) {
    const word = BY_WORD.get(label.slice(at));
    if (word !== undefined && isWholeWord(label, word.word, at)) return word;
  }
  return null;
}

/** A Latin word must not start inside another one. */
function isWholeWord(label: string, word: string, at: number): boolean {
  return !/^[a-z]/.test(word) || !/[a-z]/.test(label.charAt(at - 1));
}

/** Last year's and expected figures stand under the same words as this year's. */
function turned(role: FieldRole, label: string): FieldRole {
  if (role !== 'progress' && role !== 'target' && role !== 'other') return role;
  if (PART_MARK.test(label)) return 'other';
  if (PRIOR_MARK.test(label)) return 'prior';
  return role === 'progress' && FORECAST_MARK.test(label) ? 'forecast' : role;
}
