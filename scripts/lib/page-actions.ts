import type { Page } from 'playwright-core';

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
  readonly act: (page: Page) => Promise<void>;
  /** Whether the page shows it; runs in the page. */
  readonly done: () => boolean;
}

const hasAllRows = () => document.querySelectorAll('tbody tr').length >= 200;
const hasFewRows = () => document.querySelectorAll('tbody tr').length < 200;
const click = (role: 'link' | 'button', name: string | RegExp) => async (page: Page) => {
  await page.getByRole(role, { name }).first().click();
};
const sort = (column: number) => async (page: Page) => {
  await page.locator('thead a').nth(column).click();
};
const choose = (name: string, index: number) => async (page: Page) => {
  await page.getByRole('combobox', { name }).selectOption({ index });
};
const type = (words: string) => async (page: Page) => {
  await page.getByRole('searchbox').fill(words);
};

/** The first figure of the matrix changes with what is shown. */
const showsShares = () => /%/.test(document.querySelector('tbody td')?.textContent ?? '');
const showsAmounts = () => !/%/.test(document.querySelector('tbody td')?.textContent ?? '%');

export const PAGE_ACTIONS: readonly PageActions[] = [
  {
    name: 'overview',
    path: '/?lang=zh',
    stands: hasAllRows,
    actions: [
      { name: 'one state', act: click('link', /超额完成/), done: hasFewRows },
      { name: 'all states', act: click('link', '清除筛选'), done: hasAllRows },
      { name: 'one department', act: choose('责任单位', 2), done: hasFewRows },
      { name: 'all departments', act: choose('责任单位', 0), done: hasAllRows },
    ],
  },
  {
    name: 'compare',
    path: '/compare?lang=zh',
    stands: hasAllRows,
    actions: [
      { name: 'amounts', act: click('button', '数值'), done: showsAmounts },
      { name: 'shares', act: click('button', '完成率'), done: showsShares },
      { name: 'filter', act: type('水源'), done: hasFewRows },
      { name: 'no filter', act: type(''), done: hasAllRows },
    ],
  },
  {
    name: 'metrics',
    path: '/indicators?lang=zh',
    stands: hasAllRows,
    actions: [
      {
        name: 'sort by name',
        act: sort(0),
        done: () => document.querySelectorAll('thead th')[0]?.hasAttribute('aria-sort') === true,
      },
      {
        name: 'sort by rate',
        act: sort(1),
        done: () => document.querySelectorAll('thead th')[0]?.hasAttribute('aria-sort') === false,
      },
      { name: 'search', act: type('水源'), done: hasFewRows },
      { name: 'no search', act: type(''), done: hasAllRows },
    ],
  },
  {
    name: 'tasks',
    path: '/tasks?lang=zh',
    stands: () => document.querySelectorAll('main ol > li').length >= 20,
    actions: [
      {
        name: 'one department',
        act: choose('责任单位', 2),
        done: () => document.querySelectorAll('main ol > li').length < 20,
      },
      {
        name: 'all departments',
        act: choose('责任单位', 0),
        done: () => document.querySelectorAll('main ol > li').length >= 20,
      },
    ],
  },
];
