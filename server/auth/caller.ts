import { isIP } from 'node:net';
import { isIn, type Networks } from '../networks.ts';

/** Who sent a request. */
export interface Caller {
  /** IPv4 or IPv6; the empty string where there is no connection. */
  readonly address: string;
  /** Whether the way from there to the proxy was HTTPS. */
  readonly isHttps: boolean;
}

/** What came over the connection itself. */
export interface Arrived {
  /** Address of the other side of the connection. */
  readonly peer: string;
  /** Headers by their names in small letters. */
  readonly header: (name: string) => string | undefined;
}

/**
 * Who sent a request. What headers say of it counts only when the connection comes from a trusted proxy. Each proxy appends
 * to `X-Forwarded-For` the address that it saw, so the list is read from its end, as nginx does with `real_ip_recursive`: the
 * last address that is no trusted proxy is the caller, and whatever stands before it anybody may have made up.
 */
export function callerOf(proxies: Networks, { peer, header }: Arrived): Caller {
  const seen = bare(peer);
  if (!isIn(proxies, seen)) return { address: seen, isHttps: false };
  const isHttps = listOf(header('x-forwarded-proto')).at(-1)?.toLowerCase() === 'https';
  let address = seen;
  for (const word of listOf(header('x-forwarded-for')).reverse()) {
    const next = bare(withoutPort(word));
    if (isIP(next) === 0) break;
    address = next;
    if (!isIn(proxies, address)) break;
  }
  return { address, isHttps };
}

const listOf = (value: string | undefined): string[] => (value ?? '').split(',').map((word) => word.trim());

/** IPv4 as such, also where a socket for both kinds writes it as IPv6. */
const bare = (address: string): string => address.replace(/^::ffff:(?=\d{1,3}\.)/i, '');

/** Some proxies write the port too: `10.0.0.5:1234`, `[2001:db8::1]:1234`. */
function withoutPort(word: string): string {
  return /^\[([^\]]*)\](?::\d+)?$/.exec(word)?.[1] ?? /^([\d.]+):\d+$/.exec(word)?.[1] ?? word;
}
