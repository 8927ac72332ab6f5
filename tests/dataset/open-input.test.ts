import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { formatProblem } from '../../src/dataset/format-problems.ts'
import { generatedParts } from '../../src/dataset/generate/generate.ts'
import { openInput } from '../../src/dataset/open-input.ts'
import { parseDataset } from '../../src/dataset/parse.ts'

const TEXT = [...generatedParts({ claims: 20, seed: 2 })].join('')

/** Bytes as a pipe gives them. */
async function* piped(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

test('JSON Lines are opened as a stream where there are many, packed or not', async () => {
  const parsed = parseDataset([{ path: '<stdin>', text: TEXT }])
  const { id = '' } = parsed.dataset?.claims[3] ?? {}
  for (const bytes of [Buffer.from(TEXT), gzipSync(TEXT)]) {
    const [large, small] = [
      await openInput('<stdin>', piped(bytes), { fewestBytes: 2000 }),
      await openInput('<stdin>', piped(bytes)),
    ]
    expect([large.reader === undefined, small.reader === undefined]).toEqual([false, true])
    for (const opened of [large, small]) {
      expect(opened.dataset).toEqual(parsed.dataset)
      expect((await opened.locations()).place(id)).toEqual(parsed.locations.place(id))
    }
  }
})

test('their problems are told at their lines', async () => {
  const text = TEXT.replace('"text":', '"txet":')
  const opened = await openInput('<stdin>', piped(Buffer.from(text)), { fewestBytes: 2000 })
  expect(opened.problems).toEqual(parseDataset([{ path: '<stdin>', text }]).problems)
  expect([opened.dataset, opened.reader]).toEqual([undefined, undefined])
})

test('anything else is read whole', async () => {
  const yaml = `dataset: { format: 1, id: d, title: D }\nclaims:\n${Array.from({ length: 100 }, (_, n) => `  - { id: c${n}, text: It is. }\n`).join('')}`
  const opened = await openInput('<stdin>', piped(Buffer.from(yaml)), { fewestBytes: 2000 })
  expect([opened.dataset?.claims.length, opened.reader]).toEqual([100, undefined])
  const cut = await openInput('<stdin>', piped(gzipSync(TEXT).subarray(0, -9)), { fewestBytes: 2000 })
  expect(cut.problems.map(formatProblem)).toContainEqual(
    expect.stringMatching(/^<stdin>:1:1: error: cannot read <stdin>: what gzip packed is damaged/),
  )
})
