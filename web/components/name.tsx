import type { ReactNode } from 'react';
import { displayText } from '../lib/display-text.ts';
import { useLang } from '../lib/settings.ts';

export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** A name in the reader's language; a Chinese name without an English one stays Chinese and is marked so. */
export function Name({ of }: { readonly of: Named }): ReactNode {
  const lang = useLang();
  if (lang === 'en' && of.nameEn !== null) return of.nameEn;
  return lang === 'zh' ? displayText(of.name) : <span lang="zh">{displayText(of.name)}</span>;
}

/** The same as plain text, for labels and lists to copy. */
export function nameText(of: Named, lang: 'zh' | 'en'): string {
  return lang === 'en' && of.nameEn !== null ? of.nameEn : displayText(of.name);
}
