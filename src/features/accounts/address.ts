import { isIP } from 'node:net';
import type { Request } from 'express';
import { networkOf } from '../../platform/http/network-of';

/**
 * The address a request comes from, as Express determines it behind our own proxies (WAYMARK_PROXIES). An
 * IPv6 address is reduced to its /64, which belongs to one customer.
 */
export function addressOf({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  return networkOf(ip && isIP(ip) ? ip : (socket.remoteAddress ?? 'unknown'));
}
