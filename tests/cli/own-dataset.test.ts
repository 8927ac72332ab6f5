import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownDataset } from '../../src/cli/own-dataset.ts'
import { hearsay, SMALL, TINY } from './harness.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-own-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): string {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return dirname(file)
}

describe('the dataset that a folder is in', () => {
  test('is in it or the nearest above it, whatever the format', () => {
    const manifests = {
      'dataset.yaml': '# mine\ndataset:\n  format: 1\n',
      'all.yml': 'claims: []\n"dataset": {format: 1}\r\n',
      'all.json': '{"claims": [], "dataset": {"format": 1}}',
      'all.jsonl': '{"id":"c","kind":"claim"}\n{"id":"d","kind" : "dataset"}\n',
    }
    for (const [name, text] of Object.entries(manifests)) {
      const inner = put(`${name}/notes/more/x.txt`, '')
      const own = put(`${name}/${name}`, text)
      expect(ownDataset(inner, undefined)).toBe(own)
      expect(ownDataset(own, undefined)).toBe(own)
    }
  })

  test('is in it also where the file cannot be read as data', () => {
    for (const broken of ['\tdataset:\ndataset:\n\tid: x\n', 'dataset:\n  id: [\n']) {
      const own = put('broken/dataset.yaml', broken)
      expect(ownDataset(own, undefined)).toBe(own)
    }
  })

  test('is none where a file only speaks of datasets, or is hidden', () => {
    put('other/package.json', '{"name": "dataset", "keywords": ["dataset"]}')
    put('other/train.yaml', 'model:\n  dataset:\n    name: x\ndataset: imagenet\n')
    put('other/.dataset.yaml', 'dataset:\n  format: 1\n')
    expect(ownDataset(put('other/x.txt', 'dataset:\n'), folder)).toBeUndefined()
  })

  test('is not that of the home or the root, but in them', () => {
    const home = put('home/dataset.yaml', 'dataset:\n  format: 1\n')
    expect(ownDataset(put('home/work/x.txt', ''), home)).toBeUndefined()
    expect(ownDataset(home, home)).toBe(home)
  })

  test('is not above a shelf', () => {
    put('proj/dataset.yaml', 'dataset:\n  format: 1\n')
    const one = put('proj/shelf/one/dataset.yaml', 'dataset:\n  format: 1\n')
    const notes = put('proj/shelf/notes/x.txt', '')
    expect(ownDataset(one, folder)).toBe(one)
    expect(ownDataset(notes, folder)).toBeUndefined()
    expect(ownDataset(dirname(notes), folder)).toBeUndefined()
  })
})

describe('the dataset that answers', () => {
  const named = async (cwd: string, env: Readonly<Record<string, string>> = {}) =>
    (await hearsay(['stats', '--json'], { cwd, env: { HOME: folder, ...env } })).err

  test('is the one asked for, of which nothing is said', async () => {
    const { out, err } = await hearsay(['stats', '--json', '--data', SMALL], { env: { HEARSAY_DATA: 'no-such' } })
    expect([JSON.parse(out).id, err]).toEqual(['guttenberg-wilhelm', ''])
  })

  test('else is named: HEARSAY_DATA, the folder that one is in, graph-data in it, the one that comes with hearsay', async () => {
    const empty = put('empty/x.txt', '')
    expect(await named(empty)).toBe('data: guttenberg-wilhelm, which comes with hearsay; --data PATH asks another\n')
    put('empty/graph-data/tiny.json', TINY)
    expect(await named(empty)).toBe('data: graph-data, in this folder\n')
    const own = put('own/tiny.json', TINY)
    mkdirSync(join(own, 'graph-data'))
    expect(await named(own)).toBe(`data: ${own}, the dataset that this folder is in\n`)
    expect(await named(put('own/notes/x.txt', ''))).toBe(`data: ${own}, the dataset that this folder is in\n`)
    expect(await named(own, { HEARSAY_DATA: SMALL })).toMatch(
      /^data: .*guttenberg-wilhelm, which HEARSAY_DATA names\n$/,
    )
  })

  test("one's own that is broken is not passed over in silence", async () => {
    const own = put('own/dataset.yaml', 'dataset:\n\tid: x\n')
    for (const command of ['validate', 'stats']) {
      const { status, out, err } = await hearsay([command], { cwd: own, env: { HOME: folder } })
      expect(status).toBe(command === 'validate' ? 1 : 2)
      expect(err).toContain(`data: ${own}, the dataset that this folder is in\n`)
      expect(out + err).toContain('dataset.yaml:2:1: error')
    }
  })

  test('an empty path is no path', async () => {
    const { status, err } = await hearsay(['stats', '--data', ''])
    expect([status, err]).toEqual([2, 'error misuse: the path of the data is empty\n  hint: give a path, or none\n'])
  })
})
