import { expect, it } from 'vitest';
import { seal, unseal } from '../../server/auth/oidc/sealed.ts';
import { wayBack } from '../../server/auth/oidc/way-back.ts';

it.each([
  ['/indicators?period=2031-Q3', '/indicators?period=2031-Q3'],
  ['/reports/a#sentence', '/reports/a'],
  [undefined, '/'],
  ['', '/'],
  ['reports', '/'],
  ['//evil.example/x', '/'],
  ['/\\evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/api/session/oidc', '/'],
  [`/${'x'.repeat(2000)}`, '/'],
])('after signing in, %s leads to %s', (wanted, to) => {
  expect(wayBack(wanted)).toBe(to);
});

it('seals words for this server and one use alone', () => {
  const secret = new Uint8Array(32).fill(7);
  const sealed = seal(secret, 'a', '达标');
  expect(unseal(secret, 'a', sealed)).toBe('达标');
  expect(seal(secret, 'a', '达标')).not.toBe(sealed);
  expect(unseal(secret, 'b', sealed)).toBeNull();
  expect(unseal(new Uint8Array(32).fill(8), 'a', sealed)).toBeNull();
  expect(
    unseal(
      secret,
      'a',
      sealed.replace(/.$/, (last) => (last === 'A' ? 'Z' : 'A')),
    ),
  ).toBeNull();
  expect(unseal(secret, 'a', 'short')).toBeNull();
});
