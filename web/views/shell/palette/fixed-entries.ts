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
    ...(board?.edition
      ? [action('picture', 'download', words.boardPicture, () => savePicture(board, settings))]
      : []),
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

/** The server draws it; the browser saves what comes. */
function savePicture({ organisation, period }: Scorecard, { lang, theme }: Settings): void {
  const query = new URLSearchParams({ org: organisation.id, period, lang, theme, scale: '2' });
  const link = document.createElement('a');
  link.href = `/api/scorecard/chart.png?${query.toString()}`;
  link.download = `${period}.png`;
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
