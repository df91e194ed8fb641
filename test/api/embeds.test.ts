/** Cards and pictures on other pages, drawn for real from the bundled sample year. */
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { isReported, useEmbedBench } from './embed-bench.ts';

const { get, send, make, metric, gauge, board, appWith } = useEmbedBench();

describe('a card on another page', () => {
  it('has title, unit, source, date and review state as words, and the chart without a script', async () => {
    const { indicatorId, name, actual } = metric(isReported);
    const { path } = await make({ kind: 'gauge', indicatorId, period: '2021-Q3' });
    const answer = await get(path);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain(name);
    expect(page).toContain(actual?.unit);
    expect(page).toContain(board().edition?.title);
    expect(page).toContain('2021-09-30');
    expect(page).toContain('<dd>已确认</dd>');
    expect(page).toMatch(/<svg aria-hidden="true"[^>]*viewBox|<svg aria-hidden="true"[^>]*width/);
    expect(page).not.toMatch(/<script|<a |href=|src=|onload|style=|<text/);
    const sheet = /<style>(?<rules>[^<]*)<\/style>/.exec(page)?.groups?.['rules'] ?? '';
    const hash = createHash('sha256').update(sheet).digest('base64');
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'sha256-${hash}'`);
  });

  it.each(['board', 'trend', 'bullet'])('draws %s in English and dark', async (kind) => {
    const { indicatorId, nameEn } = metric(isReported);
    const { path } = await make({ ...{ kind, indicatorId, period: '2021-Q3' }, lang: 'en', theme: 'dark' });
    const page = await (await get(path)).text();
    expect(page).toContain('<html lang="en" class="dark">');
    expect(page).toContain('Data to 2021-09-30');
    if (kind !== 'board') expect(page).toContain(nameEn);
  });

  it('sets no cookie, is asked for again each time, and may be framed; nothing else may', async () => {
    const { path } = await make(gauge());
    for (const [address, isCard] of [
      [path, true],
      [`${path}.png`, true],
      ['/embed/nothing', true],
      ['/api/scorecard?period=2021-Q3', false],
      ['/api/embeds', false],
    ] as const) {
      const { headers } = await get(address);
      const policy = headers.get('content-security-policy') ?? '';
      expect(headers.get('set-cookie'), address).toBeNull();
      expect(headers.get('x-frame-options'), address).toBe(isCard ? null : 'DENY');
      expect(policy, address).toContain(isCard ? 'frame-ancestors *' : "frame-ancestors 'none'");
      expect(headers.get('cross-origin-resource-policy')).toBe(isCard ? 'cross-origin' : 'same-origin');
      expect(headers.get('cache-control'), address).not.toContain('public');
      if (!isCard) continue;
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('may be framed by the pages that were named, or by none', async () => {
    const { path } = await make(gauge());
    const named = await appWith(['https://intranet.example.cn']).request(path);
    expect(named.headers.get('content-security-policy')).toContain(
      'frame-ancestors https://intranet.example.cn',
    );
    const closed = await appWith([]).request(path);
    expect(closed.status).toBe(404);
    expect(closed.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('is a picture where the address says so, and the same again is not sent again', async () => {
    const { path } = await make(gauge());
    const png = await get(`${path}.png?preset=1200x675&scale=1`);
    expect(png.headers.get('content-type')).toBe('image/png');
    const { width, height } = PNG.sync.read(Buffer.from(await png.arrayBuffer()));
    expect([width, height]).toEqual([1200, 675]);
    const etag = png.headers.get('etag') ?? '';
    const again = await get(`${path}.png?preset=1200x675&scale=1`, { 'if-none-match': etag });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    const svg = await get(`${path}.svg`);
    expect(await svg.text()).not.toContain('<text');
  });

  it('never tells a figure that awaits a check, of this quarter or another', async () => {
    const waiting = metric(
      ({ review, actual, target }) =>
        review === 'pending' && actual !== null && actual.value !== target?.value,
    );
    const value = String(waiting.actual?.value);
    for (const kind of ['gauge', 'trend', 'bullet']) {
      const { path } = await make({ kind, indicatorId: waiting.indicatorId, period: '2021-Q3' });
      const page = await (await get(path)).text();
      expect(page).toContain('待核');
      expect(page.replace(/<figure.*<\/figure>/s, ''), kind).not.toContain(`>${value}`);
      const plain = await (
        await get(`/api/indicators/${waiting.indicatorId}/chart.svg?kind=${kind}&period=2021-Q3`)
      ).text();
      expect(plain.slice(plain.indexOf('</metadata>')), kind).not.toContain(`>${value}`);
    }
  });

  it('tells of no quarter after its own', async () => {
    const { indicatorId } = metric(
      ({ trend }) => trend[3]?.value !== null && trend[3]?.review === 'accepted' && trend[1]?.value !== null,
    );
    const early = await (
      await get((await make({ kind: 'trend', indicatorId, period: '2021-Q2' })).path)
    ).text();
    const late = await (
      await get((await make({ kind: 'trend', indicatorId, period: '2021-Q4' })).path)
    ).text();
    const columns = (page: string) => page.match(/<path/g)?.length ?? 0;
    expect(columns(early)).toBeLessThan(columns(late));
  });
});

describe('a card of something with a hostile name', () => {
  it.each(['gauge', 'trend', 'bullet'])('shows it as the text it is: %s', async (kind) => {
    const name = `冷库</title><script>hit()</script><img src=x onerror="hit()">${kind}`;
    const path = `/api/organisations/${encodeURIComponent(board().organisation.name)}/indicators/${encodeURIComponent(name)}`;
    const made = await send('PUT', path, { unit: '个', reason: '试' });
    await send('PUT', `${path}/targets/2021`, { value: 9, reason: '试' });
    await send('PUT', `${path}/observations/2021-Q3`, { value: 7, reason: '试' });
    const { indicatorId } = (await made.json()) as { readonly indicatorId: string };
    const page = await (await get((await make({ kind, indicatorId, period: '2021-Q3' })).path)).text();
    const read = load(page);
    expect(read('script, img, [onerror]')).toHaveLength(0);
    expect(read('h1').text()).toContain('</title><script>hit()</script><img');
    expect(read('title').first().text()).toContain('<script>hit()</script>');
    expect(read('dl dd').first().text()).toContain('7');
  });
});

describe('a card that follows what is published', () => {
  it('shows nothing until a quarter is, then that one and its successor, never one that is not', async () => {
    const { indicatorId } = metric(isReported);
    const { path } = await make({ kind: 'trend', indicatorId, period: null });
    expect((await get(path)).status).toBe(404);
    expect(await (await get(path)).text()).toContain('尚无已发布的季度');
    const state = `/api/organisations/${board().organisation.id}/periods`;
    const notes = (await (await get('/api/scorecard?period=2021-Q1')).json()) as Scorecard;
    for (const { indicatorId: id } of notes.metrics) {
      await send('POST', `/api/indicators/${id}/remarks`, { period: '2021-Q1', text: '说明' });
    }
    expect((await send('PUT', `${state}/2021-Q1/state`, { state: 'published' })).status).toBe(200);
    const first = await (await get(path)).text();
    expect(first).toContain('2021-03-31');
    expect(first).not.toContain('2021-09-30');
    const reopened = await send('PUT', `${state}/2021-Q1/state`, { state: 'working', reason: '更正' });
    expect(reopened.status).toBe(200);
    expect((await get(path)).status).toBe(404);
  });
});
