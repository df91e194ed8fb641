import type { DispatchBoard } from '../../../../server/domain/dispatch.ts';
import type { Lang } from '../../../../server/domain/format.ts';

/** The name of an organisation in the reader's language, where it has one. */
export function organisationText(board: DispatchBoard, name: string, lang: Lang): string {
  const nameEn = board.organisations.find((each) => each.name === name)?.nameEn ?? null;
  return lang === 'en' ? (nameEn ?? name) : name;
}
