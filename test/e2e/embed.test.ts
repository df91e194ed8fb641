import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './harness/axe-findings.ts';
import { startJourney } from './harness/journey.ts';

const other: { server: Server | null; url: string; body: string } = { server: null, url: '', body: '' };

/** An intranet page: another host, another origin. */
beforeAll(async () => {
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><html lang="zh"><title>内网</title><h1>内网首页</h1>${other.body}</html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const address = server.address();
  other.server = server;
  other.url = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}/`;
});

afterAll(() => {
  other.server?.close();
});

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('a card on another page', () => {
  const { server, open } = startJourney();

  it('is made, framed by a page of another origin without a cookie, and gone once it is taken back', async () => {
    const { page, goto, close, complaints } = await open({ width: 390, height: 844, locale: 'en-GB' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server().url });
    await goto('/export?period=2021-Q3&lang=en');
    const section = page.getByRole('region', { name: 'On other pages' });
    await section.getByText('No link works at present.').waitFor();
    await section.getByRole('button', { name: 'By quarter' }).press('Enter');
    await section.getByLabel('Metric').selectOption({ label: 'Technology trade' });
    await section.getByRole('button', { name: 'Make a link' }).press('Enter');
    const link = section.getByRole('listitem', { name: 'Link: Technology trade · By quarter' });
    await link.getByRole('button', { name: 'Copy frame code' }).click();
    await section.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    other.body = await copied(page);
    expect(other.body).toMatch(
      /^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\/[^"]+" title="Technology trade/,
    );

    const visitor = await page.context().browser()?.newContext({ locale: 'en-GB' });
    if (visitor === undefined) throw new Error('no browser');
    const intranet = await visitor.newPage();
    await intranet.goto(other.url);
    const card = intranet.frameLocator('iframe');
    await card.getByRole('heading', { name: 'Technology trade: target exceeded' }).waitFor();
    await card.getByRole('img', { name: /Technology trade/ }).waitFor();
    expect(await card.getByText('¥115.7bn').count()).toBeGreaterThan(0);
    expect(await visitor.cookies()).toEqual([]);

    await link.getByRole('button', { name: 'Take back' }).press('Enter');
    await link.getByRole('button', { name: 'Take it back now' }).press('Enter');
    await section.getByText('No link works at present.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Links that work');
    await intranet.reload();
    await card.getByRole('heading', { name: 'The link was taken back' }).waitFor();
    await visitor.close();
    expect(complaints).toEqual([]);
    await close();
  }, 60_000);

  it('is all that a page of another origin may frame', async () => {
    const { page, close } = await open();
    other.body = `<iframe src="${server().url}/"></iframe>`;
    const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
    await page.goto(other.url);
    expect((await refused).text()).toContain("frame-ancestors 'none'");
    await close();
  });

  it.each(['gauge', 'board'])(
    'has nothing that axe finds as %s, in both languages and themes',
    async (kind) => {
      const { page, goto, close, complaints } = await open({ width: 480, height: 640 });
      for (const [lang, theme] of [
        ['zh', 'light'],
        ['en', 'dark'],
      ]) {
        const { metrics, organisation } = (await (
          await fetch(`${server().url}/api/scorecard?period=2021-Q3`)
        ).json()) as { metrics: { indicatorId: string; review: string }[]; organisation: { id: string } };
        const indicatorId = metrics.find(({ review }) => review === 'accepted')?.indicatorId;
        const body = { kind, indicatorId, org: organisation.id, period: '2021-Q3', lang, theme };
        const made = await fetch(`${server().url}/api/embeds`, {
          ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
        });
        await goto(((await made.json()) as { path: string }).path);
        expect(await axeFindings(page)).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
