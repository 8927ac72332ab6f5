import { expect, test } from 'vitest'
import { isPublicAddress } from '../../../src/cli/desk/public-address.ts'

test('addresses of the Internet are public', () => {
  for (const address of ['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:2800:220:1::1', '::ffff:8.8.8.8'])
    expect([address, isPublicAddress(address)]).toEqual([address, true])
})

test('those of this machine, of home and office networks, of links and of nobody are not, in whatever form', () => {
  const own = [
    '127.0.0.1',
    '127.8.9.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
  ]
  const more = [
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
  ]
  for (const address of [...own, ...more]) expect([address, isPublicAddress(address)]).toEqual([address, false])
})
