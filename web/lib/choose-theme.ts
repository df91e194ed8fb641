export type Theme = 'light' | 'dark';

export interface ThemeSources {
  readonly url: string | null;
  readonly stored: string | null;
  readonly prefersDark: boolean;
}

/** The theme: address, stored choice, what the system prefers. */
export function chooseTheme({ url, stored, prefersDark }: ThemeSources): Theme {
  return parseTheme(url) ?? parseTheme(stored) ?? (prefersDark ? 'dark' : 'light');
}

/** `dark` → dark; anything that is no theme → null. */
export function parseTheme(value: string | null): Theme | null {
  return value === 'light' || value === 'dark' ? value : null;
}
