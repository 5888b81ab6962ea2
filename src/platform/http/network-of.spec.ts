import { networkOf, widerNetworkOf } from './network-of';

test.each([
  ['an IPv4 address is itself', '192.0.2.1', '192.0.2.1'],
  ['also in the clothes of IPv6', '::ffff:192.0.2.1', '192.0.2.1'],
  ['written in hex too', '::FFFF:c000:201', '192.0.2.1'],
  ['of IPv6 the /64 counts', '2001:db8:1:2:a:b:c:d', '2001:db8:1:2::/64'],
  ['with capitals and leading zeros', '2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
  ['where zeros are left out early', '2001:db8::1', '2001:db8:0:0::/64'],
  ['where they are left out late', '2001:db8:1:2:3::1', '2001:db8:1:2::/64'],
  ['with an IPv4 address at its end', '2001::2:3:4:5:192.0.2.1', '2001:0:2:3::/64'],
  ['with the name of an interface', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['with few groups', '::1', '0:0:0:0::/64'],
  ['what is no address stays', 'unknown', 'unknown'],
])('%s', (_rule, address, network) => expect(networkOf(address)).toBe(network));

test('all spellings of addresses in one /64 are one sender, and the next /64 is another', () => {
  const same = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::', '2001:db8:0:0:1:2:3:4', '2001:0db8:0000:0000::abcd'];
  expect(new Set(same.map(networkOf)).size).toBe(1);
  expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
});

test.each([
  ['the /24 of an IPv4 address', '192.0.2.7', '192.0.2.0/24'],
  ['the same of one written as IPv6', '::ffff:192.0.2.9', '192.0.2.0/24'],
  ['the /48 of an IPv6 address', '2001:db8:1:2:a:b:c:d', '2001:db8:1::/48'],
  ['the same from another /64 of it', '2001:db8:1:ffff::1', '2001:db8:1::/48'],
  ['what is no address', 'unknown', 'unknown'],
])('the wider network is %s', (_rule, address, network) => expect(widerNetworkOf(networkOf(address))).toBe(network));
