import { BlockList, isIP } from 'node:net';

/** Addresses and networks, as one list that can be asked. */
export type Networks = BlockList;

/** Whether a word is an address such as 10.0.0.5 or a network such as 10.0.0.0/8 or fd00::/8; one that holds everybody is none. */
export function isNetwork(word: string): boolean {
  return partsOf(word) !== null;
}

/** @param words each an `isNetwork` */
export function networksOf(words: readonly string[]): Networks {
  const list = new BlockList();
  for (const { address, bits, family } of words.flatMap((word) => partsOf(word) ?? [])) {
    list.addSubnet(address, bits, family);
  }
  return list;
}

export function isIn(networks: Networks, address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && networks.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

function partsOf(word: string) {
  const [address = '', given, ...more] = word.split('/');
  const kind = isIP(address);
  const most = kind === 4 ? 32 : 128;
  if (kind === 0 || more.length > 0 || !/^\d{1,3}$/.test(given ?? String(most))) return null;
  const bits = Number(given ?? most);
  const family = kind === 4 ? 'ipv4' : 'ipv6';
  return bits < 1 || bits > most ? null : ({ address, bits, family } as const);
}
