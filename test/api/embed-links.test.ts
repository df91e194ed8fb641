/** Links that ended, were taken back or were never made, and the list of those that work. */
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EmbedView } from '../../server/domain/embed.ts';
import { isReported, useEmbedBench } from './embed-bench.ts';

const { clock, get, send, make, metric, gauge } = useEmbedBench();

describe('a link that is not in force', () => {
  const said = async (path: string, language: string) => {
    const answer = await get(path, { 'accept-language': language });
    return { status: answer.status, text: await answer.text(), cached: answer.headers.get('cache-control') };
  };
  const forge = (path: string, change: (parts: string[]) => string[]) => {
    const parts = path.slice('/embed/'.length).split('.');
    return `/embed/${change(parts).join('.')}`;
  };

  it('is told so in the language asked for, without a word of what it would show', async () => {
    const { name, nameEn } = metric(isReported);
    const { path, id } = await make({ ...gauge(), days: 1 });
    clock.now = new Date('2032-01-16T08:00:01Z');
    const expired = await said(path, 'zh-CN');
    expect(expired).toMatchObject({ status: 410, cached: 'no-store' });
    expect(expired.text).toContain('链接已到期');
    clock.now = new Date('2032-01-15T09:00:00Z');
    expect((await said(path, 'en')).status).toBe(200);
    expect((await send('DELETE', `/api/embeds/${id}`)).status).toBe(200);
    for (const address of [path, `${path}.png`, `${path}.svg`]) {
      const revoked = await said(address, 'en-GB');
      expect(revoked).toMatchObject({ status: 410, cached: 'no-store' });
      expect(revoked.text).toContain('The link was taken back');
      expect(revoked.text).not.toContain(name);
      expect(revoked.text).not.toContain(nameEn ?? name);
    }
  });

  it.each([
    ['another id', (p: string[]) => ['id-9999', p[1] ?? '', p[2] ?? '']],
    ['a later end', (p: string[]) => [p[0] ?? '', 'zzzzzz', p[2] ?? '']],
    ['another signature', (p: string[]) => [p[0] ?? '', p[1] ?? '', 'A'.repeat(43)]],
    ['half a signature', (p: string[]) => [p[0] ?? '', p[1] ?? '', (p[2] ?? '').slice(0, 20)]],
    ['no signature', (p: string[]) => [p[0] ?? '', p[1] ?? '']],
    [
      'a signature with another key',
      (p: string[]) => {
        const words = `${p[0] ?? ''}.${p[1] ?? ''}`;
        return [words, createHmac('sha256', 'guess').update(`dabiao embed ${words}`).digest('base64url')];
      },
    ],
  ])('shows nothing with %s', async (_, change) => {
    const { path } = await make(gauge());
    expect((await get(path)).status).toBe(200);
    const forged = forge(path, change);
    expect(forged).not.toBe(path);
    const answer = await said(forged, 'zh');
    expect(answer).toMatchObject({ status: 404, cached: 'no-store' });
    expect(answer.text).toContain('没有这个链接');
    expect((await said(`${forged}.png`, 'zh')).status).toBe(404);
  });

  it('never shows another metric: the end of one link opens no other', async () => {
    const one = await make(gauge());
    const other = await make({
      kind: 'gauge',
      indicatorId: metric((each) => isReported(each) && each.indicatorId !== one.indicatorId).indicatorId,
      period: '2021-Q3',
    });
    const mixed = forge(one.path, ([, until = '', signature = '']) => [other.id, until, signature]);
    expect((await get(mixed)).status).toBe(404);
    const asked = await get(`${one.path}?indicatorId=${other.indicatorId ?? ''}&period=2021-Q1`);
    expect(await asked.text()).toContain(one.name);
  });
});

describe('links', () => {
  it('are listed while they work, with their last use, and every step is in the log', async () => {
    const before = (await (await get('/api/embeds')).json()) as EmbedView[];
    const { id, path } = await make({ ...gauge(), days: 7 });
    const listed = async () =>
      ((await (await get('/api/embeds')).json()) as EmbedView[]).find((link) => link.id === id);
    expect(await listed()).toMatchObject({ path, lastUsedAt: null, expiresAt: '2032-01-22T08:00:00.000Z' });
    await get(path);
    expect(await listed()).toMatchObject({ lastUsedAt: '2032-01-15T08:00:00.000Z' });
    clock.now = new Date('2032-01-15T08:05:00Z');
    await get(path);
    expect(await listed()).toMatchObject({ lastUsedAt: '2032-01-15T08:00:00.000Z' });
    clock.now = new Date('2032-01-15T08:11:00Z');
    await get(path);
    expect(await listed()).toMatchObject({ lastUsedAt: '2032-01-15T08:11:00.000Z' });
    expect((await send('DELETE', `/api/embeds/${id}`)).status).toBe(200);
    expect((await send('DELETE', `/api/embeds/${id}`)).status).toBe(200);
    expect((await (await get('/api/embeds')).json()) as EmbedView[]).toHaveLength(before.length);
    const log = (await (await get('/api/log?kind=embed')).json()) as { entries: { action: string }[] };
    expect(log.entries.slice(0, 2).map(({ action }) => action)).toEqual(['embed.revoked', 'embed.added']);
  });

  it.each([
    [{ kind: 'gauge', indicatorId: null }, 404, 'indicator_not_found'],
    [{ kind: 'gauge', indicatorId: 'no' }, 404, 'indicator_not_found'],
    [{ kind: 'pie' }, 400, 'invalid_request'],
    [{ kind: 'board', days: 0 }, 400, 'invalid_request'],
    [{ kind: 'board', days: 4000 }, 400, 'invalid_request'],
  ])('are not made from %j', async (body, status, code) => {
    const answer = await send('POST', '/api/embeds', body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code });
  });
});
