import { describe, expect, it, vi } from 'vitest';
import { languageOf } from '../../server/routes/problem.ts';
import { bodyOf, makeApp } from './make-app.ts';

describe('problems', () => {
  it('follow RFC 9457 in form and type', async () => {
    const { app } = makeApp();
    const response = await app.request('/api/reports/nowhere', { headers: { 'x-request-id': 'abc-1' } });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('x-request-id')).toBe('abc-1');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await bodyOf(response)).toEqual({
      type: 'urn:dabiao:problem:report_not_found',
      title: '没有这份报告',
      status: 404,
      detail: '没有编号为 nowhere 的报告。数据没有变化；报告列表在“报告”页。',
      code: 'report_not_found',
      requestId: 'abc-1',
    });
  });

  it('speak the language asked for', async () => {
    const { app } = makeApp();
    const headers = { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' };
    const response = await app.request('/api/scorecard', { headers });
    expect(response.headers.get('content-language')).toBe('en');
    expect(await bodyOf(response)).toMatchObject({
      title: 'No report yet',
      detail: 'There is no data here yet. Import a completion report and the board appears.',
    });
  });

  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['fr, de', 'zh'],
    ['fr, en-US;q=0.8', 'en'],
    ['zh-CN,en', 'zh'],
    ['EN', 'en'],
  ])('read Accept-Language %s as %s', (header, lang) => {
    expect(languageOf(header)).toBe(lang);
  });

  it('name an address of the API that there is not, by whatever method', async () => {
    const { app } = makeApp();
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['PUT', '/api/reports'],
      ['GET', '/api'],
    ] as const) {
      const response = await app.request(path, { method });
      expect(response.status).toBe(404);
      expect(await bodyOf(response)).toMatchObject({ code: 'route_not_found' });
    }
  });

  it('hide what nobody expected, and log it with its stack', async () => {
    const { app, context, logged, upload } = makeApp();
    vi.spyOn(context.reading, 'readUpload').mockRejectedValue(new Error('secret detail'));
    const response = await upload();
    expect(response.status).toBe(500);
    const body = await bodyOf(response);
    expect(body).toMatchObject({ code: 'internal_error', status: 500 });
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(body['detail']).toContain(body['requestId']);
    const line = logged.find(({ event }) => event === 'internal_error');
    expect(line?.fields).toMatchObject({ error: 'secret detail', requestId: body['requestId'] });
    expect(line?.fields['stack']).toContain('secret detail');
    expect((await app.request('/api/health')).status).toBe(200);
  });

  it.each([
    ['SQLITE_FULL', 'store_full'],
    ['ENOSPC', 'store_full'],
    ['SQLITE_READONLY_DBMOVED', 'store_read_only'],
    ['SQLITE_CORRUPT_VTAB', 'store_corrupt'],
    ['SQLITE_BUSY', 'store_unavailable'],
  ])('say what is wrong with a store that answers %s: %s', async (name, code) => {
    const { context, upload } = makeApp();
    const trouble = Object.assign(new Error('no'), { code: name });
    const wrapped = new Error('Failed query', { cause: trouble });
    vi.spyOn(context.reading, 'readUpload').mockRejectedValue(wrapped);
    const response = await upload();
    expect(response.status).toBe(503);
    expect(await bodyOf(response)).toMatchObject({ code });
  });

  it('log a failed query without its values', async () => {
    const { context, logged, upload } = makeApp();
    const failed = new Error('Failed query: insert into x\nparams: a person,13900000000');
    vi.spyOn(context.reading, 'readUpload').mockRejectedValue(failed);
    await upload();
    const line = logged.find(({ event }) => event === 'internal_error');
    expect(line?.fields['error']).toBe('Failed query: insert into x');
    expect(line?.fields['stack']).toMatch(/Failed query: insert into x\n\s+at /);
    expect(JSON.stringify(logged)).not.toContain('13900000000');
  });
});

describe('request log', () => {
  it('has one line for each request to the API and none for the page', async () => {
    const { app, logged } = makeApp();
    await app.request('/api/health', { headers: { 'x-request-id': 'one' } });
    await app.request('/favicon.ico');
    expect(logged).toEqual([
      {
        level: 'info',
        event: 'request',
        fields: { requestId: 'one', method: 'GET', path: '/api/health', status: 200, ms: 0 },
      },
    ]);
  });
});

describe('changes asked for by another website', () => {
  const HERE = { host: 'localhost:3000' };

  it.each([
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['a foreign origin where the browser says no more', { origin: 'http://evil.example' }],
    ['an origin that ends alike', { origin: 'http://mylocalhost:3000' }],
    ['a page without origin', { origin: 'null' }],
  ])('are refused: %s', async (_words, headers) => {
    const { app } = makeApp();
    const response = await app.request('/api/reports/x', {
      method: 'DELETE',
      headers: { ...HERE, ...headers },
    });
    expect(response.status).toBe(403);
    expect(await bodyOf(response)).toMatchObject({ code: 'cross_site' });
  });

  it.each([
    ['the page itself', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' }],
    ['the page itself on plain HTTP', { origin: 'http://localhost:3000' }],
    ['a program', {}],
  ])('are no changes by %s', async (_words, headers) => {
    const { app } = makeApp();
    const response = await app.request('/api/reports/x', {
      method: 'DELETE',
      headers: { ...HERE, ...headers },
    });
    expect(response.status).toBe(404);
  });

  it('may be read', async () => {
    const { app } = makeApp();
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await app.request('/api/health', { headers })).status).toBe(200);
  });
});
