import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../services/support/open-temp-store.ts';
import { makeApp, type AppBench } from './make-app.ts';

const ENTRY = '<!doctype html><title>达标</title>';

function appWithPage(): AppBench {
  const webDir = join(tempFolder(), 'web');
  mkdirSync(join(webDir, 'assets'), { recursive: true });
  writeFileSync(join(webDir, 'index.html'), ENTRY);
  writeFileSync(join(webDir, 'icon.svg'), '<svg/>');
  writeFileSync(join(webDir, 'assets', 'main-ab12.js'), 'start()');
  writeFileSync(join(webDir, 'assets', 'main-ab12.js.gz'), gzipSync('start()'));
  writeFileSync(join(webDir, '..', 'secret.txt'), 'not for the world');
  return makeApp({ webDir });
}

describe('page', () => {
  it.each(['/', '/reports', '/metrics/ind-1?period=2031-Q3', '/a/b/c'])(
    'answers %s with its entry',
    async (path) => {
      const response = await appWithPage().app.request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe(ENTRY);
    },
  );

  it('keeps hashed files for a year and others not at all', async () => {
    const { app } = appWithPage();
    const script = await app.request('/assets/main-ab12.js');
    expect(script.headers.get('content-type')).toMatch(/javascript/);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await app.request('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('hands out what was compressed beforehand', async () => {
    const { app } = appWithPage();
    const headers = { 'accept-encoding': 'gzip, deflate' };
    const response = await app.request('/assets/main-ab12.js', { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toMatch(/accept-encoding/i);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(gzipSync('start()'));
  });

  it('does not take a missing file for an address of the page', async () => {
    const { app } = appWithPage();
    expect((await app.request('/assets/gone.js')).status).toBe(404);
    expect((await app.request('/robots.txt')).status).toBe(404);
  });

  it.each(['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%5c..%5csecret.txt'])(
    'never leaves its folder: %s',
    async (path) => {
      const response = await appWithPage().app.request(path);
      expect(await response.text()).not.toContain('not for the world');
    },
  );

  it('carries the headers that keep a browser strict', async () => {
    const { headers } = await appWithPage().app.request('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    const inline = policy.split(';').filter((rule) => rule.includes('unsafe-inline'));
    expect(inline).toEqual([" style-src-attr 'unsafe-inline'"]);
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toMatch(/https?:|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  it('leaves the API to the API', async () => {
    const response = await appWithPage().app.request('/api/nothing');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('compression', () => {
  it('of long answers is gzip where it is understood', async () => {
    const { app } = makeApp();
    const headers = { 'accept-encoding': 'gzip' };
    const response = await app.request('/api/openapi.json', { headers });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const plain = await app.request('/api/openapi.json');
    expect(plain.headers.get('content-encoding')).toBeNull();
  });
});
