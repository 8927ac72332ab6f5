import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Change } from '../../../src/dataset/change/change.ts'
import { openFolderStore } from '../../../src/dataset/change/folder-store.ts'
import { versionOf } from '../../../src/dataset/change/record-version.ts'
import { loadDataset } from '../../../src/dataset/load.ts'
import { type Dataset, everyRecord } from '../../../src/model/dataset.ts'

const CLAIMS = `# By hand.
dataset: {format: 1, id: fire, title: The fire}
claims:
  - {id: arson, text: The fire was set on purpose.}   # as the Gazette has it
  - id: cans
    text: Two cans were found.
actors:
  - {id: weir, name: Anna Weir, type: person}
`
const GAZETTE = `sources:
  - id: gazette # seen on paper
    title: Fire
    type: article
    says:
      - arson < Anna Weir
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-change-'))
  mkdirSync(join(folder, 'sources'))
  writeFileSync(join(folder, 'claims.yaml'), CLAIMS)
  writeFileSync(join(folder, 'sources', 'gazette.yaml'), GAZETTE)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openFolderStore(folder, { now: () => new Date('2026-05-01T12:00:00Z') })
/** All files of the dataset by name, but for those of our own. */
const filesIn = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.hearsay') && statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8')
const seen = (id: string, dataset: Dataset = loadDataset(folder)) =>
  versionOf([...everyRecord(dataset)].find(({ record }) => record.id === id)?.record ?? {})
const cans = (text: string): Change => ({
  ...{ do: 'change', kind: 'claim', id: 'cans', record: { id: 'cans', text }, seen: seen('cans') },
})
const line = (text: string): Change => ({ do: 'say', source: 'gazette', line: text })

describe('a change of a folder', () => {
  test('is in its files, and undone they are what they were, to the byte', async () => {
    const before = filesIn()
    const store = open()
    const outcome = await store.change({ changes: [cans('Three cans were found.')], why: 'counted again', by: 'me' })
    expect(textOf('claims.yaml')).toBe(CLAIMS.replace('Two', 'Three'))
    const undo = outcome.state === 'done' ? outcome.undo : ''
    expect(await store.undo(undo)).toEqual({ undone: undo, why: 'counted again' })
    expect(filesIn()).toEqual(before)
    await expect(store.undo()).rejects.toThrow('nothing to undo')
    await expect(store.undo(undo)).rejects.toThrow('undone already')
  })

  test('of a new document makes a file, which goes with it, and its folder', async () => {
    rmSync(join(folder, 'sources'), { recursive: true })
    const store = open()
    await store.change({
      changes: [{ do: 'add', kind: 'source', record: { id: 'wire', title: 'W', type: 'article' } }],
    })
    expect(Object.keys(filesIn())).toEqual(['claims.yaml', 'sources/wire.yaml'])
    await store.undo()
    expect(Object.keys(filesIn())).toEqual(['claims.yaml'])
    expect(existsSync(join(folder, 'sources'))).toBe(false)
  })

  test('is not undone where the file has moved on, and the file stays as it is', async () => {
    const store = open()
    await store.change({ changes: [cans('Three cans were found.')] })
    const moved = `${textOf('claims.yaml')}# more\n`
    writeFileSync(join(folder, 'claims.yaml'), moved)
    await expect(store.undo()).rejects.toThrow('has changed since')
    expect(textOf('claims.yaml')).toBe(moved)
  })

  test('can be undone after the program was started anew, by whoever may read the journal: its owner alone', async () => {
    await open().change({ changes: [cans('Three cans were found.')] })
    await open().undo()
    expect(textOf('claims.yaml')).toBe(CLAIMS)
    expect(statSync(join(folder, '.hearsay', 'journal.jsonl')).mode & 0o077).toBe(0)
    expect(readFileSync(join(folder, '.hearsay', '.gitignore'), 'utf8')).toBe('*\n')
  })

  test('that would not be valid writes nothing, not even in the journal', async () => {
    const before = filesIn()
    await expect(open().change({ changes: [line('arson < a neighbour')] })).resolves.toBeDefined()
    await open().undo()
    await expect(open().change({ changes: [line('arson < ')] })).rejects.toThrow()
    expect(filesIn()).toEqual(before)
    await expect(open().undo()).rejects.toThrow('nothing to undo')
  })
})

describe('of many who change at once', () => {
  test('nobody’s change is lost', async () => {
    const [one, other] = [open(), open()]
    const lines = Array.from({ length: 12 }, (_, at) => line(`Thing ${at} was found there.`))
    await Promise.all(lines.map((each, at) => (at % 2 === 0 ? one : other).change({ changes: [each] })))
    const { claims } = loadDataset(folder)
    for (const at of lines.keys()) expect(claims.map(({ text }) => text)).toContain(`Thing ${at} was found there.`)
  })

  test('whoever saw an older version is told, and what an editor wrote beside it is kept', async () => {
    const mine = cans('Three cans were found.')
    const edited = textOf('claims.yaml').replace('on purpose.}', 'on purpose by somebody.}')
    writeFileSync(join(folder, 'claims.yaml'), edited)
    expect((await open().change({ changes: [mine] })).state).toBe('done')
    expect(textOf('claims.yaml')).toBe(edited.replace('Two', 'Three'))
    const late = await open().change({ changes: [mine] })
    expect(late).toMatchObject({
      state: 'conflict',
      conflicts: [{ id: 'cans', now: { record: { text: 'Three cans were found.' } } }],
    })
  })
})

describe('what was broken off', () => {
  const journal = () => join(folder, '.hearsay', 'journal.jsonl')
  const both = (): Change[] => [cans('Three cans were found.'), line('The mill was empty.')]

  test('between two files is finished when the folder is next changed', async () => {
    await open().change({ changes: both() })
    const whole = filesIn()
    // As if it had ended after the first of the two files.
    writeFileSync(journal(), readFileSync(journal(), 'utf8').split('\n').slice(0, 1).join('\n').concat('\n'))
    writeFileSync(join(folder, 'sources', 'gazette.yaml'), GAZETTE)
    await open().change({ changes: [line('It rained.')] })
    await open().undo()
    expect(filesIn()).toEqual(whole)
    await open().undo()
    expect(filesIn()).toEqual({ 'claims.yaml': CLAIMS, 'sources/gazette.yaml': GAZETTE })
  })

  test('before the first file never was', async () => {
    const before = filesIn()
    await open().change({ changes: both() })
    writeFileSync(journal(), `${readFileSync(journal(), 'utf8').split('\n')[0]}\n{"entry": "brok`)
    for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text)
    await expect(open().undo()).rejects.toThrow('nothing to undo')
    expect(filesIn()).toEqual(before)
  })
})

test('any sequence of changes, undone, gives the first bytes again', async () => {
  const before = filesIn()
  const step = fc.record({
    what: fc.constantFrom('line', 'claim', 'source', 'actor', 'remove', 'statement'),
    n: fc.nat(5),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const store = open()
      let count = 0
      for (const [at, { what, n }] of steps.entries()) {
        const changes = changeOf(what, n, at)
        if (changes === undefined) continue
        const outcome = await store.change({ changes: [changes] }).catch(() => undefined)
        if (outcome?.state === 'done' && outcome.undo !== undefined) count += 1
      }
      for (let at = 0; at < count; at += 1) await store.undo()
      expect(filesIn()).toEqual(before)
    }),
    { numRuns: 40 },
  )
})

function changeOf(what: string, n: number, at: number): Change | undefined {
  const dataset = loadDataset(folder)
  if (what === 'line')
    return line(`Thing ${n}: it was there < ${n % 2 === 0 ? 'two firefighters' : 'Anna Weir'} | probable`)
  if (what === 'claim') return cans(`${n} cans were found: "so" # it says`)
  if (what === 'source')
    return { do: 'add', kind: 'source', record: { id: `s${at}`, title: `S ${n}`, type: 'article' } }
  if (what === 'actor')
    return { do: 'add', kind: 'actor', record: { id: `a${at}`, name: `A ${n}`, type: 'person' }, near: 'gazette' }
  if (what === 'statement') {
    const statement = dataset.statements[n % dataset.statements.length]
    if (statement === undefined) return undefined
    const { id, ...record } = statement
    return {
      do: 'change',
      kind: 'statement',
      id,
      record: { ...record, certainty: 'possible' },
      seen: versionOf(statement),
    }
  }
  const all = [...everyRecord(dataset)]
  const { kind, record } = all[(n * 7 + at) % all.length] ?? {}
  return kind && record && { do: 'remove', kind, id: record.id, seen: versionOf(record) }
}
