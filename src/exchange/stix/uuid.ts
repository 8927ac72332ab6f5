import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** Our namespace: the UUID of version 5 of https://github.com/hearsay-graph/hearsay among addresses. Not the one that STIX keeps for observables. */
export const NAMESPACE = '93770941-361a-5268-8ec0-4d421bc7f64b'

/** The UUID of version 5 of a name in a namespace: the same each time (RFC 9562, 5.5). */
export function uuid5(name: string, namespace = NAMESPACE): string {
  const digest = sha1(new Uint8Array([...hexToBytes(namespace.replaceAll('-', '')), ...utf8ToBytes(name)])).slice(0, 16)
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(digest)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
