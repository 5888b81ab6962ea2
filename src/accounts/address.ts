import { isIP } from 'node:net';
import type { Request } from 'express';

/** Where a request comes from, as Express tells it behind as many proxies as are ours (WAYMARK_PROXIES). Of an IPv6 address its /64, which is one customer's. */
export function addressOf({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  return networkOf(ip && isIP(ip) ? ip : (socket.remoteAddress ?? 'unknown'));
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const missing = tail === undefined ? 0 : 8 - left.length - right.length;
  const groups = [...left, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
