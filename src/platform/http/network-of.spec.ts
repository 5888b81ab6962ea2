import { networkOf, widerNetworkOf } from './network-of';

test.each([
  ['an IPv4 address is returned unchanged', '192.0.2.1', '192.0.2.1'],
  ['an IPv4-mapped IPv6 address is its IPv4 address', '::ffff:192.0.2.1', '192.0.2.1'],
  ['an IPv4-mapped address in hex is its IPv4 address', '::FFFF:c000:201', '192.0.2.1'],
  ['an IPv6 address counts as its /64', '2001:db8:1:2:a:b:c:d', '2001:db8:1:2::/64'],
  ['with capitals and leading zeros', '2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
  ['with zeros left out in the network part', '2001:db8::1', '2001:db8:0:0::/64'],
  ['with zeros left out in the host part', '2001:db8:1:2:3::1', '2001:db8:1:2::/64'],
  ['with an IPv4 address at its end', '2001::2:3:4:5:192.0.2.1', '2001:0:2:3::/64'],
  ['with the name of an interface', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['with few groups', '::1', '0:0:0:0::/64'],
  ['a value that is no address stays', 'unknown', 'unknown'],
])('%s', (_rule, address, network) => expect(networkOf(address)).toBe(network));

test('all spellings of addresses in one /64 are one sender, and the next /64 is another', () => {
  const same = ['2001:db8::1', '2001:db8::2', '2001:db8:0:0:ffff::', '2001:db8:0:0:1:2:3:4', '2001:0db8:0000:0000::abcd'];
  expect(new Set(same.map(networkOf)).size).toBe(1);
  expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8::1'));
});

test.each([
  ['the /24 of an IPv4 address', '192.0.2.7', '192.0.2.0/24'],
  ['the /24 of an IPv4-mapped address', '::ffff:192.0.2.9', '192.0.2.0/24'],
  ['the /48 of an IPv6 address', '2001:db8:1:2:a:b:c:d', '2001:db8:1::/48'],
  ['the same /48 for another /64 in it', '2001:db8:1:ffff::1', '2001:db8:1::/48'],
  ['a value that is no address', 'unknown', 'unknown'],
])('the wider network is %s', (_rule, address, network) => expect(widerNetworkOf(networkOf(address))).toBe(network));
