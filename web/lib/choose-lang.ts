import type { Lang } from '../../server/domain/format.ts';

export interface LangSources {
  /** `lang` of the address: a shared link shows what its sender saw. */
  readonly url: string | null;
  /** What the reader chose before on this machine. */
  readonly stored: string | null;
  /** Languages of the browser, best first: `['zh-CN', 'en']`. */
  readonly browser: readonly string[];
}

/** The interface language: address, stored choice, first language of the browser that we speak, else English. */
export function chooseLang({ url, stored, browser }: LangSources): Lang {
  for (const tag of [url, stored, ...browser]) {
    const lang = parseLang(tag);
    if (lang !== null) return lang;
  }
  return 'en';
}

/** `zh-Hans-CN` → zh, `en-GB` → en, anything else → null. */
export function parseLang(tag: string | null): Lang | null {
  const primary = tag?.toLowerCase().split('-')[0];
  return primary === 'zh' || primary === 'en' ? primary : null;
}
