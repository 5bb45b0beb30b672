import { BlockList, isIP } from 'node:net';

/** Addresses that are not of the public internet: one's own machine, private and link-local networks, and what leads there. */
const inside = new BlockList();
const networks4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const networks6 = [
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/32',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
for (const network of networks4) add(network, 'ipv4');
for (const network of networks6) add(network, 'ipv6');

function add(network: string, family: 'ipv4' | 'ipv6'): void {
  const [address = '', bits = ''] = network.split('/');
  inside.addSubnet(address, Number(bits), family);
}

/** Whether an address of the internet protocol is one that a feed from outside must not lead to. */
export function isInside(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return true;
  // BlockList looks an IPv6 address that holds an IPv4 one up among the IPv4 ones as well.
  return inside.check(bare, family === 6 ? 'ipv6' : 'ipv4');
}
