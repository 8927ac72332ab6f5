import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { digestOf } from '../../src/dataset/digest.ts'
import * as load from '../../src/dataset/load.ts'
import { type CacheOptions, openDataset } from '../../src/dataset/open.ts'

let folder = ''
let data = ''
let cache: CacheOptions & { readonly folder: string }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cache-'))
  data = join(folder, 'data')
  cache = { version: 'v1', folder: join(folder, 'cache') }
  mkdirSync(data)
  writeFileSync(join(data, 'dataset.yaml'), 'dataset: { format: 1, id: d, title: The d }\n')
  writeFileSync(join(data, 'claims.yaml'), 'claims:\n  - { id: c, text: It is so., x-mine: [1, null, "a\\u0301"] }\n')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

const kept = () => readdirSync(cache.folder)
const entry = () => join(cache.folder, kept()[0] ?? '')

/** What opening gives, and whether files were parsed for it. */
async function open(options: Partial<CacheOptions> = {}) {
  const parse = vi.spyOn(load, 'readDataset')
  const opened = await openDataset(data, { cache: { ...cache, ...options } })
  const parsed = parse.mock.calls.length > 0
  parse.mockRestore()
  return { ...opened, parsed }
}

describe('a dataset that was opened before', () => {
  test('is there without its files being parsed, the same to the byte', async () => {
    const first = await open()
    const second = await open()
    expect([first.parsed, second.parsed]).toEqual([true, false])
    expect(second.dataset).toEqual(first.dataset)
    expect(second.dataset).toEqual(load.readDataset(data).dataset)
    expect(second.dataset && digestOf(second.dataset)).toBe(first.dataset && digestOf(first.dataset))
    expect((await second.locations()).place('c')?.line).toBe(2)
  })

  test('has its warnings with their places, wherever the folder is now', async () => {
    writeFileSync(join(data, 'more.yaml'), 'claims: [{ id: q, text: "Is it so?" }]\n')
    const first = await open()
    expect(first.problems.length).toBeGreaterThan(0)
    renameSync(data, `${data}-moved`)
    data = `${data}-moved`
    const second = await open()
    expect(second.parsed).toBe(false)
    expect(second.problems).toEqual(load.readDataset(data).problems)
    expect(second.problems[0]?.place?.file).toBe(join(data, 'more.yaml'))
  })

  test.each<[string, () => void]>([
    ['a byte', () => writeFileSync(join(data, 'claims.yaml'), 'claims: [{ id: c, text: It is so! }]\n')],
    ['a file more', () => writeFileSync(join(data, 'z.json'), '{"claims": [{"id": "z", "text": "t"}]}')],
    ['a file less', () => rmSync(join(data, 'claims.yaml'))],
    ['a name', () => renameSync(join(data, 'claims.yaml'), join(data, 'claims.yml'))],
  ])('is read again where %s changed', async (_, change) => {
    await open()
    change()
    const { parsed, dataset } = await open()
    expect(parsed).toBe(true)
    expect(dataset).toEqual(load.readDataset(data).dataset)
  })

  test('is read again by another version', async () => {
    await open()
    expect((await open({ version: 'v2' })).parsed).toBe(true)
  })

  test('is not kept where it has errors, which are found anew each time', async () => {
    writeFileSync(join(data, 'claims.yaml'), 'claims: [{ id: c }]\n')
    const [first, second] = [await open(), await open()]
    expect(first.dataset).toBeUndefined()
    expect(second.problems).toEqual(first.problems)
    expect(readdirSync(folder)).toEqual(['data'])
  })
})

describe('what is kept', () => {
  test('is its owner’s alone', async () => {
    await open()
    expect([statSync(cache.folder).mode & 0o777, statSync(entry()).mode & 0o777]).toEqual([0o700, 0o600])
  })

  test.each<[string, () => void]>([
    [
      'a byte of it changed',
      () => writeFileSync(entry(), readFileSync(entry(), 'utf8').replace('It is so', 'It is no')),
    ],
    ['it was cut short', () => writeFileSync(entry(), readFileSync(entry()).subarray(0, 200))],
    ['it is empty', () => writeFileSync(entry(), '')],
    ['others can write to it', () => chmodSync(entry(), 0o666)],
    ['others can write to its folder', () => chmodSync(cache.folder, 0o777)],
    [
      'it is a folder',
      () => {
        const path = entry()
        rmSync(path)
        mkdirSync(path)
      },
    ],
    [
      'it is a link',
      () => {
        const path = entry()
        renameSync(path, join(folder, 'elsewhere'))
        symlinkSync(join(folder, 'elsewhere'), path)
      },
    ],
    ['it was deleted', () => rmSync(cache.folder, { recursive: true })],
  ])('is not believed where %s: the files are read again', async (_, harm) => {
    await open()
    harm()
    const { parsed, dataset } = await open()
    expect(parsed).toBe(true)
    expect(dataset).toEqual(load.readDataset(data).dataset)
  })

  test('of another dataset is not believed under this one’s name', async () => {
    await open()
    const [name = ''] = kept()
    writeFileSync(join(data, 'claims.yaml'), 'claims: [{ id: other, text: t }]\n')
    await open()
    const other = kept().find((each) => each !== name) ?? ''
    writeFileSync(join(cache.folder, other), readFileSync(join(cache.folder, name)))
    expect((await open()).dataset?.claims.map(({ id }) => id)).toEqual(['other'])
  })

  test('changes nothing where it cannot be written', async () => {
    writeFileSync(cache.folder, 'a file where the folder should be')
    expect((await open()).dataset?.claims.map(({ id }) => id)).toEqual(['c'])
    expect(readFileSync(cache.folder, 'utf8')).toBe('a file where the folder should be')
  })

  test('is nothing where no cache is asked for', async () => {
    const { dataset } = await openDataset(data)
    expect(dataset?.claims).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['data'])
  })
})

test('datasets that come with a program are read from where it keeps them, and nothing is written there', async () => {
  await open()
  const shipped = join(folder, 'shipped')
  renameSync(cache.folder, shipped)
  const before = readdirSync(shipped)
  expect((await open({ folder: undefined, shipped })).parsed).toBe(false)
  writeFileSync(join(data, 'z.yaml'), 'claims: [{ id: z, text: t }]\n')
  expect((await open({ folder: undefined, shipped })).parsed).toBe(true)
  expect(readdirSync(shipped)).toEqual(before)
})
