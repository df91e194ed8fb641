import { foldText } from '../../domain/fold-text.ts';

const SEPARATORS = /[\s、,;/|]+/;
const LATIN_SEPARATORS = /[\n;/|]+|,\s*/;
const LABEL = /^(?:责任|牵头|主办|承办|配合|协同|协办)(?:单位|部门|处室|科室)[:]?/;

/**
 * The departments named in an owner cell, in order, each once: `成果处 规划处` → 成果处, 规划处. English names
 * keep their blanks.
 */
export function splitOwners(cell: string): readonly string[] {
  const folded = foldText(cell);
  const separators = /[\u3400-\u9fff]/.test(folded) ? SEPARATORS : LATIN_SEPARATORS;
  const names = folded
    .split(separators)
    .map((name) => name.trim().replace(LABEL, ''))
    .filter((name) => name !== '' && !/^[-—.]+$/.test(name));
  return [...new Set(names)];
}
