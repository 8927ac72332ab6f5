import { describe, expect, test } from 'vitest'
import {
  chosenFiles,
  droppedFiles,
  isDatasetFile,
  isSurelyOther,
  notText,
  readFiles,
} from '../../../viewer/src/load/read-files.ts'

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

test('what is no text is known by its beginning; a text that is cut inside of a letter is one still', async () => {
  const of = (path: string, ...parts: BlobPart[]) => ({ path, file: new File(parts, path) })
  const files = [
    of('text.json', 'x'.repeat(4095), 'é'),
    of('nul.json', 'a\0b'),
    of('latin.json', new Uint8Array([0x7b, 0xe9, 0x7d])),
    of('empty.json'),
  ]
  expect((await notText(files)).map(({ path }) => path)).toEqual(['nul.json', 'latin.json'])
  const late = of('late.json', 'x'.repeat(5000), new Uint8Array([0xe9]))
  await expect(readFiles([late])).rejects.toThrow('it is no text in UTF-8')
})

test('what is dragged is told from a dataset only where the browser is sure', () => {
  const items = (...types: string[]) => types.map((type) => ({ kind: 'file', type }))
  expect(isSurelyOther(items('image/png'))).toBe(true)
  expect(isSurelyOther(items('image/png', 'application/json'))).toBe(false)
  for (const type of ['', 'application/json', 'text/plain', 'application/yaml'])
    expect(isSurelyOther(items(type))).toBe(false)
  expect(isSurelyOther([{ kind: 'string', type: 'image/png' }])).toBe(false)
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
