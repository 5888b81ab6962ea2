import { isIP } from 'node:net';

const GROUPS = 8;
/** The smallest network that a provider assigns to a customer, in groups of an IPv6 address: a /64. */
const NETWORK_GROUPS = 4;
const IPV4_MAPPED = 0xffff;

/**
 * The network that counts as one sender: an IPv4 address, also IPv4-mapped, or the /64 of an IPv6 address in
 * any spelling, because a customer can use every address of a /64. Any other text is returned unchanged.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  if (isIP(plain) !== 6) return plain;
  const groups = groupsOf(plain);
  const [high = 0, low = 0] = groups.slice(GROUPS - 2);
  if (groups.indexOf(IPV4_MAPPED) === 5 && groups.slice(0, 5).every((group) => group === 0)) return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  return `${groups
    .slice(0, NETWORK_GROUPS)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/**
 * The wider network of a sender returned by `networkOf`: the /24 of an IPv4 address, the /48 of an IPv6 one,
 * which typically belong to one provider or customer. Any other text is returned unchanged.
 */
export function widerNetworkOf(sender: string): string {
  if (isIP(sender) === 4) return `${sender.split('.').slice(0, 3).join('.')}.0/24`;
  const groups = /^([0-9a-f]+:[0-9a-f]+:[0-9a-f]+):[0-9a-f]+::\/64$/.exec(sender);
  return groups ? `${groups[1]}::/48` : sender;
}

/** The eight groups of an IPv6 address as numbers. */
function groupsOf(address: string): number[] {
  const hex = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_dotted, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  });
  const [head = '', tail] = hex.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : GROUPS - left.length - right.length;
  return [...left, ...Array.from({ length: missing }, () => '0'), ...right].map((group) => Number.parseInt(group, 16));
}
