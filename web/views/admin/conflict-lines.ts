import { MISSING } from '../../../server/domain/format.ts';
import type { Conflict } from '../../../server/domain/review.ts';
import type { DefinitionText } from '../../lib/i18n/use-definition-text.ts';

/** By what a word is kept: the form that shows the conflict says it already. */
const KEYS = new Set(['year', 'period', 'level']);

/** What somebody changed, a line a field: `单位：家 → 个`. */
export function conflictLines(
  { before, current }: Pick<Conflict<unknown>, 'before' | 'current'>,
  { fields, values }: Pick<DefinitionText, 'fields' | 'values'>,
): readonly string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(current)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) => {
    const [was, is] = [written(old[field], values), written(now[field], values)];
    return KEYS.has(field) || was === is ? [] : [`${fields[field] ?? field}: ${was} → ${is}`];
  });
}

/** Thresholds stand one level down in the log. */
function fieldsOf(state: unknown): Readonly<Record<string, unknown>> {
  if (typeof state !== 'object' || state === null) return {};
  const { thresholds, ...rest } = state as Readonly<Record<string, unknown>>;
  return thresholds === undefined ? rest : fieldsOf(thresholds);
}

function written(value: unknown, words: Readonly<Record<string, string>>): string {
  if (value === null || value === undefined || value === '') return MISSING;
  if (Array.isArray(value)) return value.map(String).join(' / ');
  if (typeof value === 'string') return words[value] ?? value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const { value: number, unit } = value as Readonly<Record<string, unknown>>;
  return typeof number === 'number' ? `${number}${typeof unit === 'string' ? unit : ''}` : MISSING;
}
