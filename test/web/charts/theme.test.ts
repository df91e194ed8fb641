import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHART_THEMES } from '../../../web/charts/theme.ts';

const CSS = readFileSync(join(import.meta.dirname, '../../../web/styles/tokens.css'), 'utf8');

/** The custom properties of one rule block, `var()` of the same block put in, quotes dropped. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf('\n}', start)).replace(/\/\*[^]*?\*\//g, '');
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const whole = value.replace(/var\(--([\w-]+)\)/g, (_, other: string) => found.get(other) ?? '');
    found.set(
      name,
      whole
        .replace(/'/g, '')
        .replace(/\s*,\s*/g, ',')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  return found;
}

const light = tokens(':root');
const SHEETS = { light, dark: new Map([...light, ...tokens("[data-theme='dark']")]) };

const TOKEN_OF_STATUS = {
  exceeded: 'exceeded',
  met: 'met',
  on_track: 'ontrack',
  at_risk: 'risk',
  behind: 'behind',
  missed: 'behind',
  not_reported: 'nodata',
  pending: 'nodata',
  qualitative: 'qual',
} as const;

describe.each(['light', 'dark'] as const)('%s theme', (name) => {
  const theme = CHART_THEMES[name];
  const sheet = SHEETS[name];

  it.each([
    'bg',
    'surface',
    'ink',
    'ink2',
    'ink3',
    'line',
    'line2',
    'ctl',
    'prev',
    'azure',
    'track',
  ] as const)('has the colour --%s of the style sheet', (key) => {
    expect(theme[key].toLowerCase()).toBe(sheet.get(key)?.toLowerCase());
  });

  it.each(Object.entries(TOKEN_OF_STATUS))('paints %s as --%s', (status, token) => {
    const { text, tint, fill, over } = theme.status[status as keyof typeof TOKEN_OF_STATUS];
    const expected = ['', '-t', '-f'].map((part) => sheet.get(token + part)?.toLowerCase());
    expect([text, tint, fill].map((colour) => colour.toLowerCase())).toEqual(expected);
    expect(over.toLowerCase()).toBe((sheet.get(`${token}-o`) ?? sheet.get(token))?.toLowerCase());
  });

  it('uses the same font families, without quotes', () => {
    expect(theme.sans).toBe(sheet.get('sans'));
    expect(theme.serif).toBe(sheet.get('serif'));
    expect(theme.sans + theme.serif).not.toMatch(/["']/);
  });
});
