import { addressOf } from './address';

const from = (ip: string | undefined, socket = '10.0.0.1'): string => addressOf({ ip, socket: { remoteAddress: socket } } as never);

test.each([
  ['an IPv4 address is returned unchanged', '192.0.2.1', '192.0.2.1'],
  ['a value that is no address is none: the socket counts', '<script>', '10.0.0.1'],
  ['a missing address falls back to the socket', undefined, '10.0.0.1'],
  ['an IPv4-mapped IPv6 address becomes its IPv4 address', '::ffff:192.0.2.1', '192.0.2.1'],
  ['an IPv6 address counts as its /64', '2001:db8:1:2:a::1', '2001:db8:1:2::/64'],
  ['an IPv6 address in another spelling gives the same /64', '2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
  ['a shortened IPv6 address is expanded to its /64', '::1', '0:0:0:0::/64'],
])('%s', (_rule, ip, address) => expect(from(ip)).toBe(address));
