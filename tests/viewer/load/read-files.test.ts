import { describe, expect, test } from 'vitest'
import { chosenFiles, droppedFiles, isDatasetFile, readFiles } from '../../../viewer/src/load/read-files.ts'

const file = (name: string, text = '') => new File([text], name)

/** A folder as a browser hands it out: in portions. */
function folder(name: string, path: string, entries: readonly unknown[]) {
  const portions = [entries.slice(0, 1), entries.slice(1), []]
  const readEntries = (take: (portion: readonly unknown[]) => void) => take(portions.shift() ?? [])
  return { isFile: false, isDirectory: true, name, fullPath: path, createReader: () => ({ readEntries }) }
}

function entry(path: string) {
  const name = path.split('/').at(-1) ?? ''
  const take = (resolve: (found: File) => void) => resolve(file(name, path))
  return { isFile: true, isDirectory: false, name, fullPath: path, file: take }
}

const transfer = (entries: readonly unknown[]) =>
  ({ items: entries.map((each) => ({ webkitGetAsEntry: () => each })), files: [] }) as unknown as DataTransfer

test('a dataset file is known by its ending', () => {
  expect(['a.json', 'B.YAML', 'c.yml', 'd.jsonl'].every(isDatasetFile)).toBe(true)
  expect(['a.txt', 'json', 'photo.png', ''].some(isDatasetFile)).toBe(false)
})

test('files are read with the paths that their problems are told under', async () => {
  expect(await readFiles([{ path: 'data/a.yaml', file: file('a.yaml', 'claims:') }])).toEqual([
    { path: 'data/a.yaml', text: 'claims:' },
  ])
  expect(chosenFiles(null)).toEqual([])
})

describe('what is dropped', () => {
  test('of a folder is every dataset file in it, whatever its depth', async () => {
    const dropped = transfer([
      folder('data', '/data', [
        entry('/data/dataset.yaml'),
        entry('/data/README.md'),
        folder('.git', '/data/.git', [entry('/data/.git/config.json')]),
        folder('more', '/data/more', [entry('/data/more/a.json'), entry('/data/more/b.jsonl')]),
      ]),
    ])
    expect((await droppedFiles(dropped)).map(({ path }) => path)).toEqual([
      'data/dataset.yaml',
      'data/more/a.json',
      'data/more/b.jsonl',
    ])
  })

  test('as a file is that file, whatever it is: it is refused by name, not passed over', async () => {
    expect((await droppedFiles(transfer([entry('/photo.png')]))).map(({ path }) => path)).toEqual(['photo.png'])
  })

  test('in a browser that knows no folders is its files', async () => {
    const given = { items: [{}], files: [file('a.json')] } as unknown as DataTransfer
    expect((await droppedFiles(given)).map(({ path }) => path)).toEqual(['a.json'])
  })
})
