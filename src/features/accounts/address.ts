import { isIP } from 'node:net';
import type { Request } from 'express';
import { networkOf } from '../../platform/http/network-of';

/** Where a request comes from, as Express tells it behind as many proxies as are ours (WAYMARK_PROXIES). Of an IPv6 address its /64, which is one customer's. */
export function addressOf({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  return networkOf(ip && isIP(ip) ? ip : (socket.remoteAddress ?? 'unknown'));
}
