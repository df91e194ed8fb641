import type { ReactNode } from 'react';
import { displayText } from '../lib/display-text.ts';
import { useLang } from '../lib/settings.ts';
import { textLang } from '../lib/text-lang.ts';
import type { Lang } from '../../server/domain/format.ts';

export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** A name in the reader's language; without one there it stays as the report has it, and is marked so. */
export function Name({ of }: { readonly of: Named }): ReactNode {
  const lang = useLang();
  if (lang === 'en' && of.nameEn !== null) return of.nameEn;
  const own = textLang(of.name);
  return own === lang ? displayText(of.name) : <span lang={own}>{displayText(of.name)}</span>;
}

/** The same as plain text, for labels and lists to copy. */
export function nameText(of: Named, lang: Lang): string {
  return lang === 'en' && of.nameEn !== null ? of.nameEn : displayText(of.name);
}
