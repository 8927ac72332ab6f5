import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The sha256 of a text in UTF-8, which may come in parts, as 64 lower-case hexadecimal digits. */
export function sha256(text: string | Iterable<string>): string {
  const made = openSha256()
  for (const part of typeof text === 'string' ? [text] : text) made.add(part)
  return made.end()
}

/** The sha256 of texts in UTF-8 as they come: `end` gives that of all. */
export function openSha256(): { add(part: string): void; end(): string } {
  const made = hash.create()
  return { add: (part) => void made.update(utf8ToBytes(part)), end: () => bytesToHex(made.digest()) }
}

/** The sha256 of bytes, as 64 lower-case hexadecimal digits. */
export function sha256Bytes(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes))
}
