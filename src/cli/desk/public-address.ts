import { BlockList, isIPv6 } from 'node:net'

/** Networks that are nobody's on the Internet: this machine, home and office networks, links, tests, broadcasts (IANA special-purpose registries). */
const PRIVATE = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...[
    '224.0.0.0/4',
    '240.0.0.0/4',
    '::/127',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
  ],
  ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
]

/** Whether an address is one of the Internet: not of this machine, nor of a network that only those who are in it reach. */
export function isPublicAddress(address: string): boolean {
  return !listed().check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

let list: BlockList | undefined

function listed(): BlockList {
  if (list !== undefined) return list
  list = new BlockList()
  for (const network of PRIVATE) {
    const [start = '', prefix] = network.split('/')
    list.addSubnet(start, Number(prefix), isIPv6(start) ? 'ipv6' : 'ipv4')
  }
  return list
}
