import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embedKey } from '../../../server/services/embed/embed-key.ts';
import { readEmbedToken, writeEmbedToken } from '../../../server/services/embed/embed-token.ts';

const place = { folder: '' };
beforeEach(() => {
  place.folder = mkdtempSync(join(tmpdir(), 'dabiao-key-'));
});
afterEach(() => {
  rmSync(place.folder, { recursive: true, force: true });
});

describe('the key of embedding links', () => {
  it('is made once, of 32 bytes nobody chose, and only its owner may read it', () => {
    const data = join(place.folder, 'data');
    const key = embedKey(data);
    const file = join(data, 'embed.key');
    expect(key.byteLength).toBe(32);
    expect(new Set(key).size).toBeGreaterThan(8);
    expect(embedKey(data)).toEqual(key);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    chmodSync(file, 0o644);
    embedKey(data);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(file, 'utf8'), 'hex')).toEqual(Buffer.from(key));
  });

  it('differs from folder to folder, and so do its signatures', () => {
    const keys = ['a', 'b'].map((name) => embedKey(join(place.folder, name)));
    const [one = new Uint8Array(), two = new Uint8Array()] = keys;
    const token = writeEmbedToken(one, { id: 'x', expiresAt: new Date('2032-01-15T08:00:00Z') });
    expect(readEmbedToken(one, token)).toEqual({ id: 'x', expiresAt: new Date('2032-01-15T08:00:00Z') });
    expect(readEmbedToken(two, token)).toBeNull();
  });

  it.each(['', 'abc', 'zz'.repeat(32), 'ab'.repeat(31)])('refuses a file that holds no key: “%s”', (text) => {
    writeFileSync(join(place.folder, 'embed.key'), text);
    expect(() => embedKey(place.folder)).toThrow(/is no key/);
  });
});
