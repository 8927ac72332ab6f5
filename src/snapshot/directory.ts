import {
  beginsWith,
  CHECKED_TAIL_BYTES,
  type Checksum,
  type Directory,
  FORMAT_VERSION,
  filledUp,
  HEAD_BYTES,
  MAGIC,
  TAIL_BYTES,
  TAIL_MAGIC,
} from './format.ts'
import type { RandomAccess } from './random-access.ts'
import { damaged, notASnapshot, otherVersion } from './refusals.ts'

/** How a snapshot begins. */
export function headBytes(): Uint8Array {
  const head = new Uint8Array(HEAD_BYTES)
  head.set(MAGIC)
  new DataView(head.buffer).setUint32(MAGIC.length, FORMAT_VERSION, true)
  return head
}

/** How a snapshot ends: its directory, which begins at that offset, and the tail. */
export function endingBytes(directory: Directory, offset: number, checksum: Checksum): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(directory))
  const length = filledUp(text.length)
  const ending = new Uint8Array(length + TAIL_BYTES).fill(0x20, text.length, length)
  ending.set(text)
  const tail = new DataView(ending.buffer, length)
  for (const [at, number] of [offset, length, offset + ending.length].entries())
    tail.setBigUint64(at * 8, BigInt(number), true)
  tail.setUint32(24, FORMAT_VERSION, true)
  const checked = ending.subarray(0, length + CHECKED_TAIL_BYTES)
  tail.setUint32(CHECKED_TAIL_BYTES, checksum(checked, checksum(headBytes())), true)
  ending.set(TAIL_MAGIC, length + 32)
  return ending
}

/**
 * What is in a snapshot.
 *
 * @throws HearsayError `not-a-snapshot`, `older-snapshot`, `newer-snapshot`, or `damaged-snapshot` where it was cut or changed
 */
export function readDirectory(access: RandomAccess, checksum: Checksum): Directory {
  const { path, size } = access
  const head = access.read(0, HEAD_BYTES)
  if (!beginsWith(head, MAGIC)) throw notASnapshot(path)
  if (size < HEAD_BYTES + TAIL_BYTES || head.length < HEAD_BYTES) throw damaged(path, 'it ends too early')
  const version = viewOf(head).getUint32(MAGIC.length, true)
  if (version !== FORMAT_VERSION) throw otherVersion(path, version, FORMAT_VERSION)
  const tail = access.read(size - TAIL_BYTES, TAIL_BYTES)
  if (!beginsWith(tail.subarray(32), TAIL_MAGIC)) throw damaged(path, 'it ends too early, or something else follows it')
  const view = viewOf(tail)
  const [offset = 0, length = 0, whole = 0] = [0, 8, 16].map((at) => Number(view.getBigUint64(at, true)))
  if (whole !== size || offset + length + TAIL_BYTES !== size || offset < HEAD_BYTES)
    throw damaged(path, `it has ${size} bytes, and says that it has ${whole}`)
  const text = access.read(offset, length)
  const sum = [head, text, tail.subarray(0, CHECKED_TAIL_BYTES)].reduce((before, part) => checksum(part, before), 0)
  if (sum !== view.getUint32(CHECKED_TAIL_BYTES, true)) throw damaged(path, 'its directory is not as it was written')
  return JSON.parse(new TextDecoder().decode(text)) as Directory
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
