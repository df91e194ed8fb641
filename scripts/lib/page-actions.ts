import type { ElementHandle, Locator, Page } from 'playwright-core';

/** A page, how to know that it stands, and what a reader does there. */
export interface PageActions {
  readonly name: string;
  readonly path: string;
  /** Runs in the page. */
  readonly stands: () => boolean;
  readonly actions: readonly PageAction[];
}

interface PageAction {
  readonly name: string;
  /** What is used. It is looked for beforehand: looking asks for the style of the whole page, which no reader does. */
  readonly target: (page: Page) => Locator;
  readonly act: (found: ElementHandle, page: Page) => Promise<void>;
  /** Whether the page shows it; runs in the page. */
  readonly done: () => boolean;
}

const hasAllRows = () => document.querySelectorAll('tbody tr').length >= 200;
const hasFewRows = () => document.querySelectorAll('tbody tr').length < 200;
const press = async (found: ElementHandle, page: Page) => {
  const box = await found.boundingBox();
  if (box === null) throw new Error('nothing to press');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};
const click = (role: 'link' | 'button', name: string | RegExp) => ({
  target: (page: Page) => page.getByRole(role, { name }).first(),
  act: press,
});
const sort = (column: number) => ({
  target: (page: Page) => page.locator('thead a').nth(column),
  act: press,
});
const choose = (name: string, index: number) => ({
  target: (page: Page) => page.getByRole('combobox', { name }),
  act: async (found: ElementHandle) => {
    await found.selectOption({ index });
  },
});
const type = (words: string) => ({
  target: (page: Page) => page.getByRole('searchbox'),
  act: async (found: ElementHandle) => {
    await found.fill(words);
  },
});

/** The first figure of the matrix changes with what is shown. */
const showsShares = () => /%/.test(document.querySelector('tbody td')?.textContent ?? '');
const showsAmounts = () => !/%/.test(document.querySelector('tbody td')?.textContent ?? '%');

export const PAGE_ACTIONS: readonly PageActions[] = [
  {
    name: 'overview',
    path: '/?lang=zh',
    stands: hasAllRows,
    actions: [
      { name: 'one state', ...click('link', /超额完成/), done: hasFewRows },
      { name: 'all states', ...click('link', '清除筛选'), done: hasAllRows },
      { name: 'one department', ...choose('责任单位', 2), done: hasFewRows },
      { name: 'all departments', ...choose('责任单位', 0), done: hasAllRows },
    ],
  },
  {
    name: 'compare',
    path: '/compare?lang=zh',
    stands: hasAllRows,
    actions: [
      { name: 'amounts', ...click('button', '数值'), done: showsAmounts },
      { name: 'shares', ...click('button', '完成率'), done: showsShares },
      { name: 'filter', ...type('水源'), done: hasFewRows },
      { name: 'no filter', ...type(''), done: hasAllRows },
    ],
  },
  {
    name: 'metrics',
    path: '/indicators?lang=zh',
    stands: hasAllRows,
    actions: [
      {
        name: 'sort by name',
        ...sort(0),
        done: () => document.querySelectorAll('thead th')[0]?.hasAttribute('aria-sort') === true,
      },
      {
        name: 'sort by rate',
        ...sort(1),
        done: () => document.querySelectorAll('thead th')[0]?.hasAttribute('aria-sort') === false,
      },
      { name: 'search', ...type('水源'), done: hasFewRows },
      { name: 'no search', ...type(''), done: hasAllRows },
    ],
  },
  {
    name: 'tasks',
    path: '/tasks?lang=zh',
    stands: () => document.querySelectorAll('main ol > li').length >= 20,
    actions: [
      {
        name: 'one department',
        ...choose('责任单位', 2),
        done: () => document.querySelectorAll('main ol > li').length < 20,
      },
      {
        name: 'all departments',
        ...choose('责任单位', 0),
        done: () => document.querySelectorAll('main ol > li').length >= 20,
      },
    ],
  },
];
