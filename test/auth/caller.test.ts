import { describe, expect, it } from 'vitest';
import { callerOf } from '../../server/auth/caller.ts';
import { isNetwork, networksOf } from '../../server/networks.ts';

const PROXIES = networksOf(['127.0.0.1', '10.0.0.0/8', 'fd00::/8', 'fe80::/10']);

function addressOf(peer: string, forwardedFor?: string): string {
  const headers: Readonly<Record<string, string | undefined>> = { 'x-forwarded-for': forwardedFor };
  return callerOf(PROXIES, { peer, header: (name) => headers[name] }).address;
}

describe('the address of a caller', () => {
  it.each([
    ['no proxy is believed that was not named', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['what a trusted proxy saw', '10.0.0.2', '203.0.113.9', '203.0.113.9'],
    [
      'what the caller made up before it is left',
      '10.0.0.2',
      '192.0.2.1, 127.0.0.1, 203.0.113.9',
      '203.0.113.9',
    ],
    ['through two trusted proxies', '127.0.0.1', '192.0.2.1, 203.0.113.9, 10.0.0.5', '203.0.113.9'],
    ['from within the network of the proxies', '127.0.0.1', '10.7.0.1', '10.7.0.1'],
    ['as a socket for both kinds writes it', '::ffff:10.0.0.2', '::ffff:203.0.113.9', '203.0.113.9'],
    ['IPv6', 'fd00::2', '2001:db8::1', '2001:db8::1'],
    ['on a link', 'fe80::2%eth0', '2001:db8::1', '2001:db8::1'],
    ['with a port', '10.0.0.2', '203.0.113.9:50123', '203.0.113.9'],
    ['IPv6 with a port', '10.0.0.2', '[2001:db8::1]:50123', '2001:db8::1'],
    ['no address at all', '10.0.0.2', 'unknown', '10.0.0.2'],
    ['nothing readable behind a trusted one', '127.0.0.1', '203.0.113.9, evil.example, 10.0.0.5', '10.0.0.5'],
    ['an empty header', '10.0.0.2', '', '10.0.0.2'],
    ['no header', '10.0.0.2', undefined, '10.0.0.2'],
    ['no connection', '', '203.0.113.9', ''],
  ])('%s', (_words, peer, forwardedFor, address) => {
    expect(addressOf(peer, forwardedFor)).toBe(address);
  });

  it.each([
    ['10.0.0.2', 'https', true],
    ['10.0.0.2', 'HTTPS', true],
    ['10.0.0.2', 'https, http', false],
    ['10.0.0.2', 'http, https', true],
    ['10.0.0.2', undefined, false],
    ['198.51.100.7', 'https', false],
    ['', 'https', false],
  ])('%s that says %s came over HTTPS: %s', (peer, said, isHttps) => {
    const header = (name: string) => (name === 'x-forwarded-proto' ? said : undefined);
    expect(callerOf(PROXIES, { peer, header }).isHttps).toBe(isHttps);
  });
});

describe('a network', () => {
  it.each(['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8', '203.0.113.9/32'])('may be %s', (word) => {
    expect(isNetwork(word)).toBe(true);
  });

  it.each([
    '',
    'proxy.example',
    '10.0.0',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '10.0.0.0/',
    '::/129',
    '0.0.0.0/0',
    '::/0',
    '*',
  ])('is not %j', (word) => {
    expect(isNetwork(word)).toBe(false);
  });
});
