import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import type { OpenPage } from './harness/open-page.ts';
import { PAGES, pathOf } from './harness/page-paths.ts';

const LANGS = ['zh', 'en'] as const;
/** A screen, and the same enlarged fourfold. */
const PLAIN = { width: 1280, height: 1024 } as const;
const ENLARGED = { width: 320, height: 256 } as const;
/** A presentation is for projectors, and its key works everywhere; a phone's list is ordered by the choice above it. */
const LEFT_OUT: readonly string[] = [
  ...['演示', 'Present'],
  ...['名称', '完成率', '状态', 'Name', 'Attained', 'Status'],
];
/** Status words of the sample's board, which stand beside their marks. */
const WORDS = ['超额完成', '已达标', '正常推进', '预警', '滞后', '待核', '未报数'];

const { server, open } = startJourney();
const held: { sight?: OpenPage } = {};
beforeAll(async () => {
  held.sight = await open();
});
afterAll(() => held.sight?.close());

/** The page that the walks over all pages share: what it has loaded once, it need not load again. */
function sight(): OpenPage {
  if (held.sight === undefined) throw new Error('no page is open');
  return held.sight;
}

/** Names of what can be done on a page and seen, each once; figures in them are left out. */
async function controlsOf(page: Page): Promise<readonly string[]> {
  const names = await page
    .locator('button:visible, a:visible, select:visible, input:visible, summary:visible')
    .evaluateAll((all) =>
      all.map((each) => {
        const labels =
          each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.labels : null;
        const inner = each.querySelector('[role="img"]')?.getAttribute('aria-label');
        const label =
          each.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? inner ?? each.textContent;
        return label.replaceAll(/\s+/g, ' ').trim();
      }),
    );
  // Figures lead to their place wherever they stand; what counts here is what can be done.
  const done = names.map((name) => name.replace(/[\d≤≥≈+].*$/, '').trim());
  return [...new Set(done)].filter((name) => name !== '' && !LEFT_OUT.includes(name));
}

describe('enlarged fourfold', () => {
  it.each(PAGES)('%s needs no sideways scrolling and loses no control', async (name) => {
    const { page, goto, settle } = sight();
    for (const lang of LANGS) {
      await page.setViewportSize(PLAIN);
      await goto(`${await pathOf(name, server())}&lang=${lang}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const expected = await controlsOf(page);
      // Enlarging is what a person does to the page that is open.
      await page.setViewportSize(ENLARGED);
      await settle();
      const { content, view } = await page.evaluate(() => ({
        content: document.documentElement.scrollWidth,
        view: document.documentElement.clientWidth,
      }));
      expect(content, lang).toBeLessThanOrEqual(view);
      const there = await controlsOf(page);
      const gone = expected.filter((control) => !there.some((each) => each.startsWith(control)));
      expect(expected.length).toBeGreaterThan(9);
      expect(gone, lang).toEqual([]);
    }
  });

  it('keeps masthead and tabs apart from each other and from what is read', async () => {
    const { page, goto, close } = await open(ENLARGED);
    for (const lang of LANGS) {
      await goto(`/?period=2021-Q3&lang=${lang}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const boxes = await page
        .getByRole('banner')
        .locator('a, button, select, span')
        .evaluateAll((all) =>
          all
            .filter((each) => each.childElementCount === 0 || each.matches('a, button'))
            .map((each) => each.getBoundingClientRect())
            .filter(({ width }) => width > 1)
            .map(({ left, right }) => [left, right] as const),
        );
      const inOrder = [...boxes].sort((a, b) => a[0] - b[0]);
      for (const [index, [left]] of inOrder.slice(1).entries()) {
        expect(left, lang).toBeGreaterThanOrEqual((inOrder[index]?.[1] ?? 0) - 0.5);
      }
      const tabs = page.getByRole('navigation', { name: lang === 'zh' ? '底部导航' : 'Tabs' });
      expect(await tabs.evaluate((bar) => getComputedStyle(bar).position)).toBe('static');
    }
    await close();
  });
});

/** Runs in the page: contrast of every text in a drawing to the ground of the page, the lowest first. */
function drawnContrasts(): number[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (canvas === null) return [0];
  const lights = (colour: string): number => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = lights(getComputedStyle(document.body).backgroundColor);
  return [...document.querySelectorAll('main svg text')]
    .map((text) => {
      const own = lights(getComputedStyle(text).fill);
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    })
    .sort((a, b) => a - b);
}

describe('in forced colours', () => {
  afterAll(() => sight().page.emulateMedia({ forcedColors: null, colorScheme: null }));

  it.each(PAGES)('%s is legible on both grounds, and what is chosen is seen', async (name) => {
    const path = await pathOf(name, server());
    const { page, goto } = sight();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
      // The theme of the address yields to the system's ground.
      await goto(`${path}&lang=zh&theme=${colorScheme === 'dark' ? 'light' : 'dark'}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(colorScheme);
      const [lowest = 21] = await page.evaluate(drawnContrasts);
      expect(lowest, colorScheme).toBeGreaterThan(4.5);
      const chosen = page.locator('[aria-pressed="true"]:visible');
      for (const each of await chosen.all()) {
        expect(await each.evaluate((button) => getComputedStyle(button).forcedColorAdjust)).toBe('none');
      }
      const current = page.getByRole('banner').locator('[aria-current="page"]:visible').first();
      if ((await current.count()) > 0) {
        expect(await current.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('underline');
      }
    }
  });

  it('every state has a shape and a word of its own', async () => {
    const { page, goto, close } = await open();
    await page.emulateMedia({ forcedColors: 'active' });
    await goto('/?period=2021-Q3&lang=zh');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const filter = page.getByRole('navigation', { name: '按状态筛选' });
    const states = await filter.getByRole('link').evaluateAll((links) =>
      links.map((link) => ({
        shape: link.querySelector('svg')?.innerHTML ?? '',
        word: link.textContent.replaceAll(/[\d\s]/g, ''),
        isSeen: (link.querySelector('svg')?.getBoundingClientRect().width ?? 0) > 8,
      })),
    );
    expect(states.map(({ word }) => word)).toEqual(WORDS);
    expect(new Set(states.map(({ shape }) => shape)).size).toBe(WORDS.length);
    expect(states.every(({ isSeen }) => isSeen)).toBe(true);
    await close();
  });
});

/** Runs in the page: what moves, or would move on hover or on a change, by the class of the element. */
function moving(): string[] {
  const running = document.getAnimations().filter((animation) => {
    const { duration, iterations } = animation.effect?.getComputedTiming() ?? {};
    return iterations === Infinity || Number(duration) > 10;
  });
  const ready = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, transitionProperty } = getComputedStyle(element);
    return (
      transitionProperty !== 'none' && transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
    );
  });
  return [
    ...running.map((animation) => `animation ${animation.id}`),
    ...ready.map((element) => `transition ${element.tagName} ${element.getAttribute('class') ?? ''}`),
  ];
}

describe('with reduced motion', () => {
  it.each(PAGES)('nothing moves on %s', async (name) => {
    const { page, goto } = sight();
    await goto(await pathOf(name, server()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(moving)).toEqual([]);
  });

  it.each(['reduce', 'no-preference'] as const)(
    'a page on its way pulses only without it: %s',
    async (reducedMotion) => {
      const { page, close } = await open();
      await page.emulateMedia({ reducedMotion });
      await page.route('**/api/reports', () => undefined);
      await page.goto(`${server().url}/reports`, { waitUntil: 'commit' });
      await page.getByRole('status').and(page.locator('[aria-busy="true"]')).waitFor();
      const found = await page.evaluate(moving);
      expect(found.length > 0).toBe(reducedMotion === 'no-preference');
      await close();
    },
  );
});
