import { periodText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import type { Scorecard } from '../../../../server/domain/scorecard.ts';
import type { IconName } from '../../../components/icon.tsx';
import { copyText } from '../../../lib/copy-text.ts';
import type { Text } from '../../../lib/i18n/zh.ts';
import type { Settings } from '../../../lib/settings.ts';
import type { Url } from '../../../lib/use-url.ts';
import { GO_KEYS } from '../go-keys.ts';
import type { NavEntry } from '../nav-entries.ts';
import type { FixedEntry } from './palette-entry.ts';

export interface Surroundings {
  readonly url: Url;
  readonly text: Text;
  readonly settings: Settings;
  readonly pages: readonly NavEntry[];
  readonly board: Scorecard | undefined;
  readonly showKeys: () => void;
}

/** Pages, then what can be done anywhere. Chosen entries close the palette before they run. */
export function fixedEntries(around: Surroundings): readonly FixedEntry[] {
  return [...pageEntries(around), ...quarterEntries(around), ...actionEntries(around)];
}

function pageEntries({ pages, url }: Surroundings): readonly FixedEntry[] {
  return pages.map(({ key, label, icon, href }) => ({
    key: `page-${key}`,
    group: 'pages',
    icon,
    label,
    words: label,
    detail: null,
    shortcut: shortcutOf(key),
    run: () => url.go(href),
  }));
}

function shortcutOf(page: string): string | null {
  const key = Object.entries(GO_KEYS).find(([, name]) => name === page)?.[0];
  return key === undefined ? null : `g ${key}`;
}

function quarterEntries({ board, url, text, settings: { lang } }: Surroundings): readonly FixedEntry[] {
  return (board?.periods ?? [])
    .filter(({ period, hasReport }) => hasReport && period !== board?.period)
    .flatMap(({ period }) => {
      const quarter = parseQuarter(period);
      if (quarter === null) return [];
      const run = (): void => url.go(url.here({ period, status: null }));
      const label = text.palette.actions.quarter(periodText(quarter, lang));
      return [action(`quarter-${period}`, 'right', label, run, String(quarter.quarter))];
    });
}

function actionEntries({ url, text, settings, board, showKeys }: Surroundings): readonly FixedEntry[] {
  const words = text.palette.actions;
  const { lang, theme, areKeysOn } = settings;
  const isDark = theme === 'dark';
  return [
    action('import', 'upload', words.importReport, () => url.go(url.href('/reports'))),
    action('sheet', 'upload', words.bySheet, () => url.go(url.href('/admin/sheet'))),
    ...(board?.edition ? fileEntries(board, text, settings) : []),
    action('thresholds', 'gear', words.thresholds, () => url.go(url.href('/admin/thresholds'))),
    action('definitions', 'gear', words.definitions, () => url.go(url.href('/admin/indicators'))),
    action('organisations', 'list', words.organisations, () => url.go(url.href('/organisations'))),
    action('present', 'gauge', words.present, () => url.go(url.href('/', { present: '1' })), 'p'),
    action('lang', 'doc', text.settings.otherLangName, () => settings.setLang(lang === 'zh' ? 'en' : 'zh')),
    action('theme', isDark ? 'sun' : 'moon', isDark ? text.settings.toLight : text.settings.toDark, () =>
      settings.setTheme(isDark ? 'light' : 'dark'),
    ),
    action('link', 'copy', words.copyLink, () => void copyText(window.location.href)),
    action('print', 'doc', words.print, () => window.print()),
    action('keys', 'list', words.keyList, showKeys, '?'),
    action('keys-on', 'list', areKeysOn ? words.keysOff : words.keysOn, () => settings.setKeysOn(!areKeysOn)),
  ];
}

/** What the server makes of the quarter on screen. */
function fileEntries(
  { organisation, period }: Scorecard,
  { palette: { actions: words } }: Text,
  { lang, theme }: Settings,
): readonly FixedEntry[] {
  const of = { org: organisation.id, period, lang };
  const save =
    (path: string, more: Readonly<Record<string, string>> = {}) =>
    (): void =>
      saveAnswer(`/api/${path}?${new URLSearchParams({ ...of, ...more }).toString()}`, period);
  return [
    action('picture', 'download', words.boardPicture, save('scorecard/chart.png', { theme, scale: '2' })),
    action('slides', 'download', words.slides, save('export/briefing.pptx')),
    action('workbook', 'download', words.workbook, save('export/scorecard.xlsx')),
  ];
}

/** The browser saves what comes, under the name that the server gives it, else the quarter's. */
function saveAnswer(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = address.includes('.png') ? `${name}.png` : '';
  link.click();
}

function action(
  key: string,
  icon: IconName,
  label: string,
  run: () => void,
  shortcut: string | null = null,
): FixedEntry {
  return { key, group: 'actions', icon, label, words: label, detail: null, shortcut, run };
}
