import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../scripts/lib/free-port.ts';
import { startBuiltServer, type RunningServer } from '../../scripts/lib/start-built-server.ts';
import { axeFindings } from './harness/axe-findings.ts';
import { openBrowser } from './harness/open-browser.ts';
import { openPage } from './harness/open-page.ts';

const PASSWORD = 'korrekt-pferd-batterie';
const running: { server: RunningServer | null; browser: Browser | null } = { server: null, browser: null };

beforeAll(async () => {
  const port = String(await freePort());
  // A provider that nobody asks: all that counts is that the way to it is seen.
  running.server = await startBuiltServer({
    ...{ PORT: port, DABIAO_SETUP: '1', DABIAO_PUBLIC_URL: `http://127.0.0.1:${port}` },
    ...{ DABIAO_OIDC_ISSUER: 'http://127.0.0.1:9', DABIAO_OIDC_CLIENT_ID: 'board' },
    DABIAO_OIDC_CLIENT_SECRET: 'hush',
  });
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
    expect(await page.locator('a[href^="/api/session/oidc?to="]').getAttribute('href')).toContain(
      encodeURIComponent('/admin/sample'),
    );
    // No page leads anywhere yet.
    expect(await page.getByRole('navigation').count()).toBe(0);
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

/** Words of the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.tagName} ${at?.getAttribute('aria-label') ?? at?.textContent ?? ''}`;
  });

async function enter(page: Page): Promise<void> {
  await page.getByLabel('用户名', { exact: true }).fill('王芳');
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
}

it('an administrator makes an account, its person sets a password by the link, sees what a viewer may, and leaves', async () => {
  const { server, browser } = running;
  if (server === null || browser === null) throw new Error('not started');
  const chief = await openPage(browser, server);
  const { page } = chief;
  await chief.goto('/admin/accounts');
  await enter(page);
  await page.getByRole('button', { name: '新建账户' }).click();
  expect(await focused(page)).toBe('INPUT ');
  await page.keyboard.type('李伟');
  await page.keyboard.press('Enter');
  await page.getByRole('row', { name: /李伟.*查看.*还没有密码/ }).waitFor();
  await expect.poll(() => focused(page)).toBe('BUTTON 新建账户');
  await page.getByRole('button', { name: '设置 李伟 的密码' }).click();
  await page.getByRole('button', { name: '生成链接' }).click();
  const link = await page.getByRole('dialog').locator('code').innerText();
  expect(link).toMatch(/\/password#[\w-]{43}$/);
  expect(await focused(page)).toBe('BUTTON 复制');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: '完成' }).click();
  await expect.poll(() => focused(page)).toBe('BUTTON 设置 李伟 的密码');

  const person = await openPage(browser, server, { width: 390, height: 844 });
  const { page: own } = person;
  await person.goto(link.slice(server.url.length));
  expect(await focused(own)).toBe('INPUT ');
  await own.keyboard.type('noch-ein-langes-wort');
  await own.keyboard.press('Enter');
  await own.getByRole('navigation').first().waitFor();
  expect(new URL(own.url()).pathname).toBe('/');
  await person.goto('/admin/accounts');
  await own.getByText('管理员').first().waitFor();
  expect(await own.getByRole('button', { name: '新建账户' }).count()).toBe(0);
  expect(await own.getByText('王芳').count()).toBe(0);
  await person.goto('/admin/own');
  await own.getByRole('row', { name: /127\.0\.0\.1/ }).waitFor();
  expect(await axeFindings(own)).toEqual([]);
  await own.getByRole('button', { name: '退出登录' }).click();
  await own.getByRole('heading', { name: '登录', level: 1 }).waitFor();
  expect(await focused(own)).toBe('INPUT ');
  // The link was good once.
  await person.goto(link.slice(server.url.length));
  await own.keyboard.type('und-noch-ein-langes');
  await own.keyboard.press('Enter');
  expect(await own.getByRole('alert').innerText()).toContain('链接');
  await person.close();
  await chief.close();
}, 120_000);

it('a token is shown once and good at once, after that nothing on the page knows it', async () => {
  const { server, browser } = running;
  if (server === null || browser === null) throw new Error('not started');
  const { page, goto, close } = await openPage(browser, server);
  await goto('/admin/accounts?part=tokens');
  await enter(page);
  await page.getByRole('button', { name: '新建令牌' }).first().click();
  await page.keyboard.type('省汇总平台');
  await page.keyboard.press('Enter');
  const token = await page.getByRole('dialog').locator('code').innerText();
  expect(token).toMatch(/^dabiao_[\w-]{43}$/);
  expect(await focused(page)).toBe('BUTTON 复制');
  const ask = async () =>
    (await fetch(`${server.url}/api/reports`, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await ask()).toBe(200);
  await page.getByRole('button', { name: '完成' }).click();
  await page.getByRole('row', { name: /省汇总平台/ }).waitFor();
  expect(await page.content()).not.toContain(token);
  await goto('/admin/accounts?part=tokens');
  await page.getByRole('button', { name: '吊销 省汇总平台' }).click();
  await page.getByText('已吊销：省汇总平台').waitFor();
  expect(await page.content()).not.toContain(token);
  await expect.poll(() => focused(page)).toContain('已吊销：省汇总平台');
  expect(await ask()).toBe(401);
  await close();
}, 120_000);
