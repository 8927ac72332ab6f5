import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bulkLoad } from '../../../src/dataset/bulk/bulk-load.ts'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import { recordsOf } from '../../../src/model/dataset.ts'
import { KIND_NAMES } from '../../../src/model/kinds.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'
import { runs } from '../../setup/runs.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bulk-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Both readings of texts, each a file. */
async function both(texts: readonly string[]) {
  const files = texts.map((text, index) => ({ path: join(folder, `${index}.jsonl`), text }))
  for (const { path, text } of files) writeFileSync(path, text)
  const loaded = await bulkLoad(files, { bytesInAll: 1 })
  return { loaded, parsed: parseDataset(files) }
}

const lines = (text: string) => text.trimEnd().split('\n')

/** Lines in another order, as numbers say. */
function shuffled(all: readonly string[], numbers: readonly number[]): string[] {
  const keyed = all.map((line, index) => ({ line, key: numbers[index % numbers.length] ?? 0 }))
  return keyed.sort((one, other) => one.key - other.key).map(({ line }) => line)
}

async function expectSame(texts: readonly string[]): Promise<boolean> {
  const { loaded, parsed } = await both(texts)
  const { columns, problems = [], locations } = loaded ?? {}
  expect(problems.map(formatProblem)).toEqual(parsed.problems.map(formatProblem))
  expect(problems).toEqual(parsed.problems)
  expect(columns === undefined).toBe(parsed.dataset === undefined)
  if (columns === undefined || parsed.dataset === undefined) return false
  expect(JSON.stringify(columns.manifest)).toBe(JSON.stringify(parsed.dataset.manifest))
  for (const kind of KIND_NAMES) {
    const records = Array.from(columns.recordsOf[kind], columns.record)
    expect(JSON.stringify(records)).toBe(JSON.stringify(recordsOf(parsed.dataset, kind)))
    expect(Array.from(columns.recordsOf[kind], columns.ids.at)).toEqual(records.map(({ id }) => id))
    for (const { id } of records.slice(0, 3)) expect(locations?.place(id)).toEqual(parsed.locations.place(id))
  }
  return true
}

describe('reading in bulk', () => {
  test('gives every record as it is read in the usual way, whatever the order of lines and files', async () => {
    const cases = fc.asyncProperty(
      arbitraryDataset(),
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 50 }),
      async (dataset, order) => {
        const all = shuffled(lines(writeDataset(dataset, 'jsonl')), order)
        const half = Math.floor(all.length / 2)
        await expectSame([`${all.slice(0, half).join('\n')}`, `${all.slice(half).join('\n')}\n`])
      },
    )
    await fc.assert(cases, { numRuns: runs(40) })
  })

  test('takes a generated dataset, with every feature of the format', async () => {
    const text = [...generatedParts({ claims: 300, seed: 5 })].join('')
    expect(await expectSame([text])).toBe(true)
  })

  test('finds what the usual reader finds, in its words and at its places, when one name is another', async () => {
    const all = lines([...generatedParts({ claims: 40, seed: 3 })].join(''))
    const ids = all.map((line) => (JSON.parse(line) as { id?: string }).id ?? 'none')
    const count = { taken: 0, refused: 0 }
    const cases = fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (at, from, to) => {
      const line = all[at % all.length] ?? ''
      const names = [...line.matchAll(/"([a-z]+[0-9][a-z0-9-]*)"/g)].map(([, name = '']) => name)
      const name = names[from % Math.max(names.length, 1)] ?? 'none'
      const other = line.replace(`"${name}"`, `"${ids[to % ids.length]}"`)
      const isTaken = await expectSame([`${all.with(at % all.length, other).join('\n')}\n`])
      count[isTaken ? 'taken' : 'refused'] += 1
    })
    await fc.assert(cases, { numRuns: 60, seed: 7 })
    expect(Math.min(count.taken, count.refused)).toBeGreaterThan(5)
  })
})

const MANIFEST = '{"kind":"dataset","format":1,"id":"d","title":"D"}'
const CLAIMS = ['a', 'b', 'c'].map((id) => `{"kind":"claim","id":"${id}","text":"It is ${id}."}`)
const relation = (type: string, from: string, to: string) => JSON.stringify({ kind: 'relation', type, from, to })
const SOURCES = ['s', 't'].map((id) => `{"kind":"source","id":"${id}","type":"article","title":"${id}"}`)

describe('problems', () => {
  test('are those of the usual reader where any characters are others', async () => {
    const text = [...generatedParts({ claims: 6, seed: 4 })].join('')
    const cases = fc.asyncProperty(fc.nat(), fc.constantFrom(...CHARACTERS), fc.nat(6), async (at, put, gone) => {
      const from = at % text.length
      await expectSame([text.slice(0, from) + put + text.slice(from + gone)])
    })
    await fc.assert(cases, { numRuns: 80, seed: 11 })
  })

  test('are told up to a limit, the first in the order of files, and counted', async () => {
    const path = join(folder, 'many.jsonl')
    const relations = ['x', 'y', 'z'].map((to) => relation('supports', 'a', to))
    writeFileSync(path, `${[MANIFEST, ...relations.slice(1), ...CLAIMS, relations[0]].join('\n')}\n`)
    const loaded = await bulkLoad([{ path }], { bytesInAll: 1, mostProblems: 2 })
    expect(loaded?.problems.map(({ place }) => place?.line)).toEqual([2, 3])
    expect(loaded?.found).toEqual({ error: 3, warning: 0, note: 0 })
  })

  test('leave out a file that was not meant to be data, with a note, and a folder of nothing else altogether', async () => {
    await expectSame([`${[MANIFEST, ...CLAIMS].join('\n')}\n`, '{"some":"thing"}\n'])
    const { loaded } = await both(['{"some":"thing"}\n'])
    expect(loaded).toBeUndefined()
  })

  test('are not made of what may stand in a file that is damaged', async () => {
    const [good, bad] = [join(folder, 'good.jsonl'), join(folder, 'bad.jsonl.gz')]
    writeFileSync(good, `${[MANIFEST, ...CLAIMS, relation('supports', 'a', 'x')].join('\n')}\n`)
    writeFileSync(bad, gzipSync(CLAIMS.join('\n').replaceAll('"id":"', '"id":"other-')).subarray(0, -9))
    const loaded = await bulkLoad([{ path: bad }, { path: good }], { bytesInAll: 1 })
    expect(loaded?.columns).toBeUndefined()
    expect(loaded?.problems.map(({ code }) => code)).toEqual(['unreadable'])
  })
})

/** What makes JSON another JSON, or none. */
const CHARACTERS = [
  '',
  '"',
  '}',
  '{',
  '[',
  ',',
  '\\',
  '\n',
  '\r',
  ' ',
  '\u200b',
  'é',
  'a',
  '0',
  '"kind":"claim",',
  '"id":"claim-1",',
]

describe('what is refused', () => {
  const cases: Record<string, readonly string[]> = {
    'no manifest': CLAIMS,
    'two manifests': [MANIFEST, MANIFEST, ...CLAIMS],
    'one id twice': [MANIFEST, ...CLAIMS, CLAIMS[0] ?? ''],
    'an id of two kinds': [MANIFEST, ...CLAIMS, '{"kind":"topic","id":"a","name":"A","type":"subject"}'],
    'a name of nobody': [MANIFEST, ...CLAIMS, relation('supports', 'a', 'x')],
    'a cycle of relations': [MANIFEST, ...CLAIMS, relation('dependsOn', 'a', 'b'), relation('dependsOn', 'b', 'a')],
    'a cycle through equal claims': [
      ...[MANIFEST, ...CLAIMS, relation('equivalent', 'a', 'c')],
      ...[relation('supersedes', 'a', 'b'), relation('supersedes', 'b', 'c')],
    ],
    'equal claims that contradict each other': [
      ...[MANIFEST, ...CLAIMS, relation('equivalent', 'a', 'b'), relation('equivalent', 'b', 'c')],
      relation('contradicts', 'a', 'c'),
    ],
    'a statement that comes from its own source': [
      ...[MANIFEST, ...CLAIMS, ...SOURCES],
      '{"kind":"statement","source":"s","claim":"a","from":["s"]}',
    ],
    'a flaw in a line': [MANIFEST, ...CLAIMS, '{"kind":"claim"'],
    'a manifest that names nobody': ['{"kind":"dataset","format":1,"id":"d","title":"D","curators":["x"]}', ...CLAIMS],
  }
  test.each(Object.entries(cases))('%s', async (_, all) => {
    expect(await expectSame([`${all.join('\n')}\n`])).toBe(false)
  })

  test('not what is only worth a warning, which is told', async () => {
    const warned: Record<string, readonly string[]> = {
      'no record': [MANIFEST],
      'the same statement twice': [
        ...[MANIFEST, ...CLAIMS, ...SOURCES],
        ...['', ''].map(() => '{"kind":"statement","source":"s","claim":"a"}'),
      ],
      'a question': [MANIFEST, '{"kind":"claim","id":"q","text":"Is it so?"}'],
      'a name twice': [
        MANIFEST,
        ...CLAIMS,
        SOURCES[0] ?? '',
        '{"kind":"source","id":"u","type":"article","title":"U","knownVia":["s","s"]}',
      ],
    }
    for (const all of Object.values(warned)) expect(await expectSame([`${all.join('\n')}\n`])).toBe(true)
  })

  test('not what is well', async () => {
    const statements = ['a', 'b'].map((claim) => `{"kind":"statement","source":"s","claim":"${claim}","from":["t"]}`)
    expect(await expectSame([`${[MANIFEST, ...CLAIMS, ...SOURCES, ...statements].join('\n')}\n`])).toBe(true)
  })
})
