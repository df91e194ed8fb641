import { spawnSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBuiltServer, type RunningServer } from '../../scripts/lib/start-built-server.ts';
import { axeFindings } from './harness/axe-findings.ts';
import { openBrowser } from './harness/open-browser.ts';
import { openPage } from './harness/open-page.ts';

const PASSWORD = 'korrekt-pferd-batterie';
const running: { server: RunningServer | null; browser: Browser | null } = { server: null, browser: null };

beforeAll(async () => {
  running.server = await startBuiltServer();
  running.browser = await openBrowser();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/user.ts', 'add', '王芳', '--role', 'administrator'],
    { input: `${PASSWORD}\n`, encoding: 'utf8', env: { ...process.env, DABIAO_DATA: running.server.data } },
  );
  if (status !== 0) throw new Error(stderr);
}, 120_000);

afterAll(async () => {
  await running.browser?.close();
  await running.server?.stop();
});

it.each([
  {
    locale: 'zh-CN',
    title: '登录',
    name: '用户名',
    password: '密码',
    wrong: '用户名或密码不对',
    who: '已登录：王芳（管理员）',
    out: '退出登录',
  },
  {
    locale: 'en-GB',
    title: 'Sign in',
    name: 'Name',
    password: 'Password',
    wrong: 'Check both',
    who: 'Signed in: 王芳 (administrator)',
    out: 'Sign out',
  },
] as const)(
  'asks who comes, goes on where they wanted to, and lets them out, in $locale',
  async ({ locale, title, name, password, wrong, who, out }) => {
    const { server, browser } = running;
    if (server === null || browser === null) throw new Error('not started');
    const { page, goto, close } = await openPage(browser, server, { locale, width: 390, height: 844 });
    await goto('/admin/sample');
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The first field has the focus: the keyboard alone is enough.
    await page.keyboard.type('王芳');
    await page.keyboard.press('Tab');
    await page.keyboard.type('wrong-wrong-wrong');
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    if (locale === 'en-GB') expect(await alert.textContent()).toContain(wrong);
    expect(await page.getByLabel(name, { exact: true }).inputValue()).toBe('王芳');
    await page.getByLabel(password, { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(who).waitFor();
    await page.getByRole('button', { name: out }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await close();
  },
  90_000,
);
