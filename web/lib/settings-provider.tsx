import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { chooseLang } from './choose-lang.ts';
import { chooseTheme } from './choose-theme.ts';
import { loadText } from './i18n/loaded-texts.ts';
import { SettingsContext, type Settings } from './settings.ts';
import { readChoice, writeChoice } from './stored-choice.ts';
import { patchSearch } from './url-state.ts';
import { HrefContext, UrlContext, useAddress } from './use-url.ts';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** Watches the address, works out language and theme from it, memory and browser, and puts them on the document. */
export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { url, hrefs } = useAddress();
  const { state } = url;
  const prefersDark = useSyncExternalStore(watchDark, () => matchMedia(DARK_QUERY).matches);
  const [areKeysOn, setKeys] = useState(() => readChoice('keys') !== 'off');
  const lang = chooseLang({ url: state.lang, stored: readChoice('lang'), browser: navigator.languages });
  // Forced colours come with a ground of their own: what is drawn in ours must suit it.
  const hasOwnColours = !matchMedia('(forced-colors: active)').matches;
  const theme = chooseTheme({
    url: hasOwnColours ? state.theme : null,
    stored: hasOwnColours ? readChoice('theme') : null,
    prefersDark,
  });

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  const settings = useMemo<Settings>(() => {
    const choose = (key: 'lang' | 'theme', value: string): void => {
      writeChoice(key, value);
      // Read when it is needed: what a thousand rows wait for must not change with every step of the address.
      navigate(location.pathname + patchSearch(location.search, { [key]: value }), { replace: true });
    };
    return {
      lang,
      theme,
      areKeysOn,
      // The words come first, so that the page never stands without any.
      setLang: (value) => void loadText(value).then(() => choose('lang', value)),
      setTheme: (value) => choose('theme', value),
      setKeysOn: (on) => {
        writeChoice('keys', on ? 'on' : 'off');
        setKeys(on);
      },
    };
  }, [lang, theme, areKeysOn]);

  return (
    <UrlContext value={url}>
      <HrefContext value={hrefs}>
        <SettingsContext value={settings}>{children}</SettingsContext>
      </HrefContext>
    </UrlContext>
  );
}

function watchDark(onChange: () => void): () => void {
  const query = matchMedia(DARK_QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
