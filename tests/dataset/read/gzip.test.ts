import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { readDataset } from '../../../src/dataset/load.ts'
import { decodeFile } from '../../../src/dataset/read/decode.ts'
import { formatOfPath } from '../../../src/dataset/read/file-format.ts'
import { unpack, unpackBeginning } from '../../../src/dataset/read/gzip.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-gzip-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const TEXTS = {
  yaml: 'dataset: { format: 1, id: d, title: D }\nclaims: [{ id: c, text: It is. }]\n',
  json: '{"dataset":{"format":1,"id":"d","title":"D"},"claims":[{"id":"c","text":"It is."}]}\n',
  jsonl: '{"kind":"dataset","format":1,"id":"d","title":"D"}\n{"kind":"claim","id":"c","text":"It is."}\n',
} as const

describe('a file that gzip packed', () => {
  test.each(Object.entries(TEXTS))('is read as the %s that it is, alone and in a folder', (format, text) => {
    const name = `d.${format}.gz`
    writeFileSync(join(folder, name), gzipSync(text))
    expect(formatOfPath(name)).toBe(format)
    for (const path of [folder, join(folder, name)]) {
      expect(readDataset(path)).toMatchObject({ problems: [], dataset: { claims: [{ id: 'c' }] } })
    }
  })

  test('has its problems where they are in its text', () => {
    writeFileSync(join(folder, 'd.jsonl.gz'), gzipSync(TEXTS.jsonl.replace('"text"', '"txet"')))
    const [first] = readDataset(folder).problems
    expect(first?.place).toMatchObject({ file: join(folder, 'd.jsonl.gz'), line: 2 })
  })

  test('is told by its first bytes, whatever its name', () => {
    expect(decodeFile('<stdin>', gzipSync('é'))).toEqual({ file: { path: '<stdin>', text: 'é' } })
  })

  test('is a problem where it is damaged, or cut off', () => {
    const packed = gzipSync(TEXTS.jsonl.repeat(100))
    const damaged = Uint8Array.from(packed, (byte, at) => (at > 40 && at < 60 ? 0x55 : byte))
    for (const bytes of [packed.subarray(0, -9), damaged]) {
      const read = decodeFile('d.jsonl.gz', bytes)
      expect('problem' in read && formatProblem(read.problem)).toMatch(
        /^d\.jsonl\.gz:1:1: error: cannot read d\.jsonl\.gz: what gzip packed is damaged, or ends too early \(.+\) \(pack it anew, or get it once more\) \[unreadable\]$/,
      )
    }
  })

  test('is never unpacked beyond what a file may have', () => {
    const read = unpack('d.yaml.gz', gzipSync(Buffer.alloc(3 << 20)), 2 << 20)
    expect('problem' in read && read.problem).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('than the 2 MB that'),
    })
  })

  test('begins with what its first bytes say, however it ends', () => {
    const packed = gzipSync(TEXTS.jsonl)
    expect(Buffer.from(unpackBeginning(packed.subarray(0, -12))).toString()).toContain('"kind":"dataset"')
    expect(unpackBeginning(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toHaveLength(0)
  })
})
