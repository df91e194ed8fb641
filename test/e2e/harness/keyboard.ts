import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A person without a mouse: every key is counted, and after every key something on the page still has the focus. */
export interface Keyboard {
  readonly press: (key: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Tabs on until the element with this accessible text has the focus. */
  readonly tabTo: (words: RegExp) => Promise<void>;
  /** The focus is somewhere: on a control, a heading, the page's main part; never lost to the document. */
  readonly expectFocus: () => Promise<void>;
  readonly presses: () => number;
}

const CONTROL = /^(?:A|BUTTON|INPUT|SELECT|TEXTAREA) /u;
/** More tabs than any page needs. */
const MOST_TABS = 80;

/** Counts the keys pressed on a page. */
export function keyboardOf(page: Page): Keyboard {
  const counted = { presses: 0 };
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return '';
      return `${at.tagName} ${at.getAttribute('aria-label') ?? ''} ${at.textContent.slice(0, 200)}`;
    });
  const expectFocus = async (): Promise<void> => {
    expect(await focused(), `focus after ${counted.presses} keys`).not.toBe('');
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    counted.presses += 1;
    await expectFocus();
  };
  return {
    press,
    expectFocus,
    presses: () => counted.presses,
    type: async (words) => {
      await page.keyboard.insertText(words);
      counted.presses += words.length;
      await expectFocus();
    },
    tabTo: async (words) => {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        await press('Tab');
        const at = await focused();
        if (CONTROL.test(at) && words.test(at)) return;
      }
      throw new Error(`no Tab leads to ${String(words)}`);
    },
  };
}
