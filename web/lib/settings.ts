import { createContext, useContext } from 'react';
import type { Lang } from '../../server/domain/format.ts';
import type { Theme } from './choose-theme.ts';

/** How the reader wants the interface; a choice goes into the address and is remembered. */
export interface Settings {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Single-key shortcuts, which WCAG 2.1.4 wants to be switched off on demand. */
  readonly areKeysOn: boolean;
  readonly setLang: (lang: Lang) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setKeysOn: (on: boolean) => void;
}

export const SettingsContext = createContext<Settings>({
  lang: 'zh',
  theme: 'light',
  areKeysOn: true,
  setLang: () => undefined,
  setTheme: () => undefined,
  setKeysOn: () => undefined,
});

/** Language, theme and keys, and how to change them. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}

/** The language of the interface. */
export function useLang(): Lang {
  return useContext(SettingsContext).lang;
}
