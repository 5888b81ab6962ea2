import { addressOf } from './address';

const from = (ip: string | undefined, socket = '10.0.0.1'): string => addressOf({ ip, socket: { remoteAddress: socket } } as never);

test.each([
  ['an IPv4 address is itself', '192.0.2.1', '192.0.2.1'],
  ['what is no address is none: the socket counts', '<script>', '10.0.0.1'],
  ['nothing told is nothing: the socket counts', undefined, '10.0.0.1'],
  ['an IPv4 address in IPv6 clothes is the same', '::ffff:192.0.2.1', '192.0.2.1'],
  ['of IPv6 the /64 counts', '2001:db8:1:2:a::1', '2001:db8:1:2::/64'],
  ['however it is written', '2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
  ['also with few groups', '::1', '0:0:0:0::/64'],
])('%s', (_rule, ip, address) => expect(from(ip)).toBe(address));
