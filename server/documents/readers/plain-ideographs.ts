import { foldText } from '../../domain/fold-text.ts';

/** Radical and compatibility code points as the characters they stand for; everything else stays as it is. */
export function plainIdeographs(text: string): string {
  return text.replace(/[\u2e80-\u2fd5\uf900-\ufaff]/g, (char) => foldText(char));
}
