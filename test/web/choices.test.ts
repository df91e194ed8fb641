import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { chooseLang } from '../../web/lib/choose-lang.ts';
import { chooseTheme } from '../../web/lib/choose-theme.ts';

interface Case {
  readonly url: string | null;
  readonly stored: string | null;
  readonly browser: readonly string[];
  readonly lang: 'zh' | 'en';
}

const LANGS: readonly Case[] = [
  { url: 'en', stored: 'zh', browser: ['zh-CN'], lang: 'en' },
  { url: null, stored: 'zh', browser: ['en-GB'], lang: 'zh' },
  { url: 'fr', stored: null, browser: ['zh-Hans-CN', 'en'], lang: 'zh' },
  { url: null, stored: null, browser: ['fr', 'en-US', 'zh'], lang: 'en' },
  { url: null, stored: null, browser: ['de'], lang: 'en' },
  { url: null, stored: 'xx', browser: [], lang: 'en' },
];

const THEMES = [
  { url: 'dark', stored: 'light', prefersDark: false, theme: 'dark' },
  { url: null, stored: 'light', prefersDark: true, theme: 'light' },
  { url: 'blue', stored: null, prefersDark: true, theme: 'dark' },
  { url: null, stored: null, prefersDark: false, theme: 'light' },
] as const;

/** Scripts of pages, as the build writes them beside the script. */
const VIEW_FILES: Readonly<Record<string, string>> = {
  'data-view-compare': '/compare.js /choice.js',
  'data-view-indicators': '/list.js',
  'data-view-indicator': '/one.js',
};

describe('language', () => {
  it.each(LANGS)('$url, $stored, $browser → $lang', ({ lang, ...sources }) => {
    expect(chooseLang(sources)).toBe(lang);
  });
});

describe('theme', () => {
  it.each(THEMES)('$url, $stored, dark preferred: $prefersDark → $theme', ({ theme, ...sources }) => {
    expect(chooseTheme(sources)).toBe(theme);
  });
});

describe('the script before the first paint', () => {
  const script = readFileSync(join(import.meta.dirname, '../../web/public/early.js'), 'utf8');
  /** The part of the page that the script touches. */
  const page = () => ({
    lang: '',
    dataset: { theme: '' },
    isPresenting: true,
    toggleAttribute(name: string, isOn: boolean) {
      if (name === 'data-present') this.isPresenting = isOn;
    },
  });
  const run = (sources: {
    readonly search: string;
    readonly stored: Readonly<Record<string, string | null>>;
    readonly languages: readonly string[];
    readonly prefersDark: boolean;
    readonly pathname?: string;
  }) => {
    const documentElement = page();
    const sent: string[] = [];
    const started: { rel?: string; href?: string }[] = [];
    const window: { dabiaoEarly?: { readonly url: string } } = {};
    runInNewContext(script, {
      document: {
        documentElement,
        currentScript: {
          dataset: { zh: '/words-zh.js', en: '/words-en.js' },
          getAttribute: (name: string) => VIEW_FILES[name] ?? null,
        },
        createElement: () => ({}),
        head: { append: (link: { rel?: string; href?: string }) => started.push(link) },
      },
      location: { search: sources.search, pathname: sources.pathname ?? '/' },
      localStorage: { getItem: (key: string) => sources.stored[key] ?? null },
      matchMedia: (query: string) => ({ matches: query.includes('dark') && sources.prefersDark }),
      navigator: { languages: sources.languages },
      fetch: (url: string) => {
        sent.push(url);
        return Promise.resolve();
      },
      window,
      URLSearchParams,
    });
    return { ...documentElement, sent, started, early: window.dabiaoEarly?.url };
  };

  it('sets off the words of the language, and asks for the board of the address', () => {
    const { sent, started, early } = run({
      search: '?lang=en&org=o%201&status=behind&period=2021-Q3',
      stored: {},
      languages: ['zh-CN'],
      prefersDark: false,
    });
    expect(started).toMatchObject([{ rel: 'modulepreload', href: '/words-en.js' }]);
    expect(sent).toEqual(['/api/scorecard?period=2021-Q3&org=o+1']);
    expect(early).toBe(sent[0]);
  });

  it.each([
    ['/', []],
    ['/compare', ['/compare.js', '/choice.js']],
    ['/indicators', ['/list.js']],
    ['/indicators/i-1', ['/one.js']],
    ['/nowhere', []],
  ])('sets off the scripts of the page at %s', (pathname, files) => {
    const { started } = run({ search: '', stored: {}, languages: ['zh'], prefersDark: false, pathname });
    expect(started.map(({ href }) => href)).toEqual(['/words-zh.js', ...files]);
  });

  it('asks for the newest board where the address names none', () => {
    const { sent } = run({ search: '', stored: {}, languages: ['zh-CN'], prefersDark: false });
    expect(sent).toEqual(['/api/scorecard']);
  });

  it.each(LANGS)('chooses the language as the page does: $url, $stored, $browser', (each) => {
    const { lang } = run({
      search: each.url === null ? '' : `?lang=${each.url}`,
      stored: { 'dabiao.lang': each.stored },
      languages: each.browser,
      prefersDark: false,
    });
    expect(lang).toBe(each.lang === 'zh' ? 'zh-CN' : 'en');
  });

  it.each(THEMES)('chooses the theme as the page does: $url, $stored, $prefersDark', (each) => {
    const { dataset } = run({
      search: each.url === null ? '' : `?theme=${each.url}`,
      stored: { 'dabiao.theme': each.stored },
      languages: [],
      prefersDark: each.prefersDark,
    });
    expect(dataset.theme).toBe(each.theme);
  });

  it('works where the browser keeps nothing', () => {
    const documentElement = page();
    runInNewContext(script, {
      document: { documentElement, currentScript: null },
      fetch: () => Promise.reject(new Error('offline')),
      window: {},
      location: { search: '', pathname: '/' },
      localStorage: {
        getItem: () => {
          throw new Error('denied');
        },
      },
      matchMedia: () => ({ matches: true }),
      navigator: { languages: ['zh-CN'] },
      URLSearchParams,
    });
    expect(documentElement).toMatchObject({ lang: 'zh-CN', dataset: { theme: 'dark' }, isPresenting: false });
  });
});
