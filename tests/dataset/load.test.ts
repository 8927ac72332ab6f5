import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/dataset/format-problems.ts'
import { loadDataset, readDataset } from '../../src/dataset/load.ts'
import { listDatasets } from '../../src/dataset/read/shelf.ts'
import { DatasetError } from '../../src/errors.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
const manifest = (id: string) => `dataset: { format: 1, id: ${id}, title: The ${id} }\n`
const claim = (id: string) => `claims: [{ id: ${id}, text: t }]\n`
/** Problems as people see them, with paths from the folder. */
const problemsOf = (path = '', options = {}) =>
  readDataset(join(folder, path), options).problems.map((problem) =>
    formatProblem(problem).replaceAll(`${folder}/`, '').replaceAll(folder, '.'),
  )

describe('a dataset on disk', () => {
  test('is one file, whatever its name', () => {
    put('one.yaml', manifest('d') + claim('c'))
    put('two.txt', manifest('d') + claim('c'))
    for (const name of ['one.yaml', 'two.txt']) {
      const { dataset, files } = readDataset(join(folder, name))
      expect(dataset?.claims.map(({ id }) => id)).toEqual(['c'])
      expect(files.map(({ path }) => path)).toEqual([join(folder, name)])
    }
  })

  test('is a folder, with all data files in it and below', () => {
    put('dataset.yaml', manifest('d'))
    put('a/deep/er/one.yml', claim('c1'))
    put('a.json', '{"claims": [{"id": "c2", "text": "t"}]}')
    put('b/bulk.jsonl', '{"kind": "claim", "id": "c3", "text": "t"}\n')
    put('README.md', 'claims: none')
    put('.hidden/x.yaml', 'nonsense: [')
    put('.hidden.yaml', 'nonsense: [')
    put('node_modules/x/package.json', '{"name": "x"}')
    const { dataset, problems, files } = readDataset(folder)
    expect(problems).toEqual([])
    expect(dataset?.claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3'])
    expect(files.map(({ path }) => path.slice(folder.length))).toEqual([
      '/a.json',
      '/a/deep/er/one.yml',
      '/b/bulk.jsonl',
      '/dataset.yaml',
    ])
  })

  test('follows links, and each file once, even where links go in circles', () => {
    put('data/dataset.yaml', manifest('d') + claim('c'))
    put('elsewhere/more.yaml', claim('c2'))
    symlinkSync(join(folder, 'data'), join(folder, 'data/again'))
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'data/linked'))
    symlinkSync(join(folder, 'data/dataset.yaml'), join(folder, 'data/same.yaml'))
    const { dataset, problems } = readDataset(join(folder, 'data'))
    expect(problems).toEqual([])
    expect(dataset?.claims.map(({ id }) => id)).toEqual(['c', 'c2'])
  })

  test('that is not there, or holds nothing, is a clear problem', () => {
    put('empty/README.md', 'nothing')
    expect(problemsOf('nowhere')).toEqual([
      'error: there is no file or folder nowhere (check the path; it is read from the working folder) [no-such-path]',
    ])
    expect(problemsOf('empty')).toEqual([
      'error: the folder empty holds no data files (a dataset is in files that end in .yaml, .yml, .json or .jsonl, or one of these and .gz) [no-data-files]',
    ])
  })

  test('that is a link in circles is a clear problem, and such a link in it too', () => {
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'))
    expect(problemsOf('loop')).toEqual([
      'loop:1:1: error: cannot read loop: links lead in a circle (ELOOP) (fix the links, or give a path without them) [unreadable]',
    ])
    put('d/a.yaml', manifest('d') + claim('c'))
    symlinkSync(join(folder, 'd/around'), join(folder, 'd/around'))
    expect(problemsOf('d')).toEqual([])
    expect(listDatasets(folder).map(({ id }) => id)).toEqual(['d'])
  })

  test('that is not UTF-8 is a problem, at its first bad byte', () => {
    put('d/a.yaml', 'claims: [{ id: c, text: t, about: [elsewhere] }]')
    put('d/b.yaml', Buffer.from('claims:\n  - { id: c, text: caf\xe9 }\n', 'latin1'))
    put('d/c.yaml', Buffer.from('\uFEFFclaims: []', 'utf16le'))
    expect(readDataset(join(folder, 'd')).dataset).toBeUndefined()
    expect(problemsOf('d')).toEqual([
      'd/b.yaml:2:23: error: the file is not UTF-8 text: it holds bytes that are not UTF-8 (save it as UTF-8) [not-utf8]',
      'd/c.yaml:1:1: error: the file is not UTF-8 text: it looks like UTF-16 (save it as UTF-8) [not-utf8]',
    ])
    put('e.yaml', Buffer.from([0xe2, 0x82, 0x0a, 0xac]))
    expect(problemsOf('e.yaml')[0]).toMatch(/^e\.yaml:1:1: error: the file is not UTF-8/)
  })

  test('may have other files beside it, which are named and left out', () => {
    put('d/dataset.yaml', manifest('d') + claim('c'))
    put('d/package.json', '{"name": "x"}')
    put('d/docker-compose.yml', 'services: {}')
    put('d/.github/ci.yml', 'on: push')
    expect(readDataset(join(folder, 'd')).dataset?.claims).toHaveLength(1)
    expect(problemsOf('d')).toEqual([
      'd/docker-compose.yml:1:1: note: the file holds none of the sections of a dataset, and was left out [not-data]',
      'd/package.json:1:1: note: the file holds none of the sections of a dataset, and was left out [not-data]',
    ])
  })

  test('that holds nothing but other files says so once, and a file that was asked for what it lacks', () => {
    put('d/package.json', '{"name": "x"}')
    put('d/sub/docker-compose.yml', 'services: {}')
    expect(problemsOf('d')).toEqual([
      'error: the folder d holds no data files; 2 files hold something else (a dataset is in files that end in .yaml, .yml, .json or .jsonl, or one of these and .gz) [no-data-files]',
    ])
    expect(problemsOf('d/package.json')).toEqual([
      expect.stringMatching(/^d\/package\.json:1:1: error: the file holds none of the sections of a dataset \(begin/),
    ])
  })

  test('in which a pipe has the name of a data file does not wait for it', () => {
    put('d/dataset.yaml', manifest('d') + claim('c'))
    execFileSync('mkfifo', [join(folder, 'd/pipe.yaml')])
    expect(problemsOf('d')).toEqual([
      'd/pipe.yaml:1:1: error: cannot read d/pipe.yaml: it is a pipe or a device, not a file (remove it from the folder) [unreadable]',
    ])
  })

  test('that has no end is too large', () => {
    expect(readDataset('/dev/zero').problems.map(({ code }) => code)).toEqual(['too-large'])
    expect(readDataset('/dev/null').problems.map(({ code }) => code)).toEqual(['no-manifest', 'empty-file'])
  })

  test('that cannot be read in part is no dataset, and the rest is checked', () => {
    put('d/a.yaml', `${manifest('d')}claims: [{ id: c, text: 1 }]`)
    symlinkSync(join(folder, 'gone.yaml'), join(folder, 'd/b.yaml'))
    const problems = problemsOf('d')
    expect(problems[0]).toMatch(/^d\/a\.yaml:2:25: error: "text" must be text/)
    expect(problems[1]).toMatch(
      /^d\/b\.yaml:1:1: error: cannot read d\/b\.yaml: there is no such file or folder \(ENOENT\)/,
    )
    expect(readDataset(join(folder, 'd')).dataset).toBeUndefined()
  })
})

describe('loadDataset', () => {
  test('gives the dataset, warnings or not', () => {
    put('d.yaml', manifest('d'))
    expect(loadDataset(join(folder, 'd.yaml')).manifest.id).toBe('d')
  })

  test('throws every error at once, the first in front', () => {
    put(
      'd.yaml',
      `${manifest('d')}claims: [{ id: c }, { id: d, text: '' }]\nactors:\n  - { id: a, name: A, type: role, count: 2 }`,
    )
    const load = () => loadDataset(join(folder, 'd.yaml'))
    expect(load).toThrow(DatasetError)
    expect(load).toThrow('a claim needs "text" (and 1 more)')
    try {
      load()
    } catch (error) {
      expect((error as DatasetError).problems.map(({ code }) => code)).toEqual(['missing-field', 'bad-value'])
      expect((error as DatasetError).path).toBe(`${join(folder, 'd.yaml')}:2:10`)
    }
  })
})

describe('a shelf', () => {
  beforeEach(() => {
    put('one/data.yaml', claim('c'))
    put('one/sub/dataset.yaml', manifest('first'))
    put('two/sources.jsonl', '{"kind":"source","id":"dataset-paper","title":"A","type":"dataset"}')
    put('two/z.jsonl', '{"kind":"dataset","format":1,"id":"second","title":"The second"}')
    put('notes/README.md', '')
    put('.git/x.json', '{}')
    put('README.md', '')
  })

  test('lists its datasets by id', () => {
    expect(listDatasets(folder)).toEqual([
      { id: 'first', title: 'The first', path: join(folder, 'one') },
      { id: 'second', title: 'The second', path: join(folder, 'two') },
    ])
  })

  test('asks for the name of one where it holds several', () => {
    expect(problemsOf()).toEqual(['error: . holds several datasets: first, second (name one of them) [choose-dataset]'])
    expect(readDataset(folder, { dataset: 'first' }).dataset?.manifest.id).toBe('first')
    expect(loadDataset(folder, { dataset: 'second' }).manifest.id).toBe('second')
  })

  test('knows what it does not hold', () => {
    expect(problemsOf('', { dataset: 'secnd' })).toEqual([
      'error: . holds no dataset secnd (did you mean second?) [no-such-dataset]',
    ])
    expect(problemsOf('', { dataset: 'xyzxyzxyz' })).toEqual([
      'error: . holds no dataset xyzxyzxyz (it holds first, second) [no-such-dataset]',
    ])
    expect(problemsOf('one', { dataset: 'second' })).toEqual([
      'error: one holds no dataset second (it holds the dataset first) [no-such-dataset]',
    ])
    expect(readDataset(join(folder, 'one'), { dataset: 'first' }).dataset).toBeDefined()
  })

  test('of one dataset is that dataset', () => {
    rmSync(join(folder, 'two'), { recursive: true })
    expect(readDataset(folder).dataset?.manifest.id).toBe('first')
  })

  test('may have other files in it and in folders of its own', () => {
    put('package.json', '{"name": "x"}')
    put('empty.yaml', '')
    put('scripts/tsconfig.json', '{"compilerOptions": {}}')
    expect(listDatasets(folder).map(({ id }) => id)).toEqual(['first', 'second'])
  })

  test('is none where data lies beside its folders, or a folder has no manifest', () => {
    put('three/more.yaml', claim('c9'))
    expect(listDatasets(folder)).toEqual([])
    expect(problemsOf()).toContain(
      'two/z.jsonl:1:1: error: the dataset has another manifest, at one/sub/dataset.yaml:1:10 (keep one of the two) [second-manifest]',
    )
    rmSync(join(folder, 'three'), { recursive: true })
    put('loose.yaml', claim('c9'))
    expect(listDatasets(folder)).toEqual([])
  })

  test('is none where no file is a manifest that can be read', () => {
    put('two/z.jsonl', '{"kind":"dataset","id":7}')
    expect(listDatasets(folder)).toEqual([])
  })
})
