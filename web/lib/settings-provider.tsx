import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { chooseLang } from './choose-lang.ts';
import { chooseTheme } from './choose-theme.ts';
import { loadText } from './i18n/loaded-texts.ts';
import { SettingsContext, type Settings } from './settings.ts';
import { readChoice, writeChoice } from './stored-choice.ts';
import { useUrl } from './use-url.ts';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** Works out language and theme from address, memory and browser, and puts them on the document. */
export function SettingsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { state, here, go } = useUrl();
  const prefersDark = useSyncExternalStore(watchDark, () => matchMedia(DARK_QUERY).matches);
  const [areKeysOn, setKeys] = useState(() => readChoice('keys') !== 'off');
  const lang = chooseLang({ url: state.lang, stored: readChoice('lang'), browser: navigator.languages });
  const theme = chooseTheme({ url: state.theme, stored: readChoice('theme'), prefersDark });

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  }, [lang]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  const settings = useMemo<Settings>(() => {
    const choose = (key: 'lang' | 'theme', value: string): void => {
      writeChoice(key, value);
      go(here({ [key]: value }), { replace: true });
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
  }, [lang, theme, areKeysOn, here, go]);

  return <SettingsContext value={settings}>{children}</SettingsContext>;
}

function watchDark(onChange: () => void): () => void {
  const query = matchMedia(DARK_QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
