import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The sha256 of a text in UTF-8, which may come in parts, as 64 lower-case hexadecimal digits. */
export function sha256(text: string | Iterable<string>): string {
  const made = hash.create()
  for (const part of typeof text === 'string' ? [text] : text) made.update(utf8ToBytes(part))
  return bytesToHex(made.digest())
}
