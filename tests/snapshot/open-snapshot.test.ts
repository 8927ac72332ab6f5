import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generatedParts } from '../../src/dataset/generate/generate.ts'
import { parseDataset } from '../../src/dataset/parse.ts'
import type { HearsayError } from '../../src/errors.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { readDirectory } from '../../src/snapshot/directory.ts'
import { filledUp, HEAD_BYTES, MAGIC, TAIL_BYTES } from '../../src/snapshot/format.ts'
import { openSnapshotBytes, type Snapshot } from '../../src/snapshot/open-snapshot.ts'
import { accessBytes } from '../../src/snapshot/random-access.ts'
import { oneOfEverything } from '../graph/one-of-everything.ts'
import { packed, unpacked } from './packed.ts'

const whole = packed(openGraph(oneOfEverything()))
const { sections } = readDirectory(accessBytes('a.hearsay', whole), crc32)
const last = sections.at(-1) ?? { offset: 0, length: 0 }
const end = last.offset + filledUp(last.length)

/** The code that opening refuses with, or checking all of it. */
function refusal(bytes: Uint8Array, check = false): string {
  try {
    const snapshot = unpacked(bytes)
    if (check) snapshot.check()
    return 'none'
  } catch (error) {
    return (error as HearsayError).code
  }
}

function changed(at: number, by = 1): Uint8Array {
  const bytes = new Uint8Array(whole)
  bytes[at] = (bytes[at] ?? 0) ^ by
  return bytes
}

describe('what is not as it was written', () => {
  test('is told from what is', () => {
    expect(refusal(whole, true)).toBe('none')
  })

  test('is refused at once in the head, and the tail whatever byte it is, and in the directory', () => {
    const ending = Array.from({ length: whole.length - end }, (_, at) => end + at)
    const isTail = (at: number) => at >= whole.length - TAIL_BYTES
    const bytes = [...Array(HEAD_BYTES).keys(), ...ending.filter((at) => isTail(at) || at % 7 === 0)]
    const accepted = bytes.filter((at) => refusal(changed(at)) === 'none')
    expect(accepted).toEqual([])
  })

  test('is refused in every section when that is read, what fills it up included', () => {
    const accepted = sections
      .filter(({ length }) => length > 0)
      .filter(({ offset, length }) =>
        [offset, offset + length - 1, offset + filledUp(length) - 1].some(
          (at) => refusal(changed(at), true) === 'none',
        ),
      )
    expect(accepted).toEqual([])
  })

  test('is refused wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        expect(refusal(changed(at, by), true)).not.toBe('none')
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('fails the question that reads it, and no other', () => {
    const { offset } = sections.find(({ name }) => name === 'texts') ?? { offset: 0 }
    const { graph } = unpacked(changed(offset + 200))
    expect(graph.reader.manifest).toEqual(oneOfEverything().manifest)
    expect(() => graph.dataset.claims).toThrow('the snapshot is damaged: its texts, from byte')
  })

  test('is refused when it was cut, at any length, or something follows it', () => {
    const lengths = Array.from({ length: 400 }, (_, at) => Math.floor((at * whole.length) / 400))
    for (const length of [...lengths, whole.length - 1, whole.length - TAIL_BYTES])
      expect([length, refusal(whole.subarray(0, length))]).not.toEqual([length, 'none'])
    expect(refusal(Buffer.concat([whole, Buffer.alloc(8)]))).toBe('damaged-snapshot')
  })
})

test('another version of the format is refused by its number', () => {
  const version = (number: number) => {
    const bytes = new Uint8Array(whole)
    bytes[MAGIC.length] = number
    return refusal(bytes)
  }
  expect([version(0), version(1), version(2), version(3), version(4), version(200)]).toEqual([
    'older-snapshot',
    'older-snapshot',
    'older-snapshot',
    'none',
    'newer-snapshot',
    'newer-snapshot',
  ])
})

test('any other file is refused as none', () => {
  for (const text of ['', '{"dataset":{}}', 'PK\u0003\u0004', '\u0000'.repeat(100)])
    expect(refusal(Buffer.from(text))).toBe('not-a-snapshot')
})

/** The sections of which something is read by what is done with a snapshot, and how many bytes in all. */
function sectionsRead(bytes: Uint8Array, ask: (snapshot: Snapshot) => void): { names: string[]; bytes: number } {
  const { sections } = readDirectory(accessBytes('a.hearsay', bytes), crc32)
  const access = accessBytes('a.hearsay', bytes)
  const names = new Set<string>()
  let sum = 0
  const note = (at: number, length: number) => {
    const found = sections.find(({ offset, length }) => offset <= at && at < offset + filledUp(length))
    if (found === undefined) return
    names.add(found.name)
    sum += length
  }
  const read = (at: number, length: number) => {
    note(at, length)
    return access.read(at, length)
  }
  const readInto = (place: Uint8Array, at: number) => {
    note(at, place.length)
    return access.readInto(place, at)
  }
  ask(openSnapshotBytes({ ...access, read, readInto }, crc32, openGraph))
  return { names: [...names].sort(), bytes: sum }
}

test('opening reads the directory, the checksums and the manifest, and no other section', () => {
  expect(sectionsRead(whole, () => undefined).names).toEqual(['checksums', 'manifest'])
})

const text = [...generatedParts({ claims: 1500, seed: 1 })].join('')
const generated = parseDataset([{ path: 'a.jsonl', text }]).dataset ?? oneOfEverything()

test('a question reads the edges and texts near its subject, not those of all', () => {
  const bytes = packed(openGraph(generated))
  const ofTexts = (ask: (snapshot: Snapshot) => void) => sectionsRead(bytes, ask).bytes
  expect(ofTexts(({ graph }) => graph.support('c1'))).toBeLessThan(bytes.length / 3)
  expect(ofTexts(({ graph }) => graph.find({ text: 'case 77', limit: 1 }))).toBeLessThan(bytes.length / 4)
  const { names } = sectionsRead(bytes, ({ graph }) => graph.find({ text: 'case 77', kind: 'claim', limit: 10 }))
  expect(names.filter((name) => /^(columns|dates|records\.statement)/.test(name))).toEqual([])
})
