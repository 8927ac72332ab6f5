import { lstatSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGraph, parseDataset } from '../../../src/index.ts'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()

/** Runs `hearsay export` in the folder, over TINY from standard input. */
const exported = (...args: string[]) =>
  hearsay(['export', '--data', '-', ...args], { input: TINY, cwd: folder.path, env: { HOME: folder.path } })

/** The same, over the data there. */
const exportedFrom = (data: string, ...args: string[]) =>
  hearsay(['export', '--data', data, ...args], { cwd: folder.path })

const datasetOf = (path: string, text: string) => {
  const { dataset, problems } = parseDataset([{ path, text }])
  expect(problems).toEqual([])
  if (dataset === undefined) throw new Error('not valid')
  return dataset
}

const WHOLE = () => datasetOf('tiny.json', TINY)

describe('of a snapshot', () => {
  test('all of it is what unpack gives, and says what is not for everybody as of the data', async () => {
    const run = (...args: string[]) =>
      hearsay(args, { cwd: folder.path, untilStopped: () => new Promise<void>(() => undefined) })
    const marked = '{"kind":"actor","id":"a","name":"A","type":"person","tlp":"red","x-own":1}'
    folder.put('d.jsonl', `{"kind":"dataset","format":1,"id":"d","title":"D"}\n${marked}\n`)
    await run('pack', 'd.jsonl', '-o', 'd.hearsay')
    const ofData = await run('export', '--format', 'jsonl', '--data', 'd.jsonl')
    expect(ofData.err).not.toBe('')
    expect(await run('export', '--format', 'jsonl', '--data', 'd.hearsay')).toEqual(ofData)
    expect((await run('export', '-o', 'e.jsonl', '--data', 'd.hearsay')).err).toBe(ofData.err)
    expect(folder.read('e.jsonl')).toBe(ofData.out)
  })

  test('findings of an audit are told with the snapshot and the record', async () => {
    const run = (...args: string[]) =>
      hearsay(args, { cwd: folder.path, untilStopped: () => new Promise<void>(() => undefined) })
    folder.put('tiny.json', TINY)
    await run('pack', 'tiny.json', '-o', 'tiny.hearsay')
    const places = (text: string) => text.replaceAll(/^.*?(?=(?:error|warning): )/gm, '')
    const [ofData, ofSnapshot] = [
      await run('audit', '--data', 'tiny.json'),
      await run('audit', '--data', 'tiny.hearsay'),
    ]
    expect(ofSnapshot.out).toMatch(/tiny\.hearsay: [a-z]+ \S+( \S+)?: (error|warning): /)
    expect(places(ofSnapshot.out)).toBe(places(ofData.out))
  })
})

describe('what is exported', () => {
  test.each(['json', 'yaml', 'jsonl'])('is the whole dataset as it was, as %s', async (format) => {
    const { out, status } = await exported('--format', format)
    expect(status).toBe(0)
    expect(datasetOf(`back.${format}`, out)).toEqual(WHOLE())
  })

  test('or a part that is a valid dataset with the same answers', async () => {
    const { err } = await exported('c', '--preserve', 'answers', '-o', 'part.json')
    expect(err).toMatch(/^\d+ records? within reach, /)
    const part = datasetOf('part.json', folder.read('part.json'))
    expect(openGraph(part).support('c')).toEqual(openGraph(WHOLE()).support('c'))
    expect(part.claims.map(({ id }) => id)).toEqual(['c'])
  })
})

describe('options that ask for a part', () => {
  test.each([
    ['--as-of', '2026-02-24'],
    ['--as-of', 'nonsense'],
    ['--recorded-until', '2026-02-24'],
    ['--without', 'wire'],
    ['--basis', 'stated'],
    ['--dates', 'certain'],
    ['--reported'],
    ['--depth', '2'],
    ['--direction', 'in'],
    ['--edges', 'asserts'],
    ['--kinds', 'claim'],
    ['--preserve', 'answers'],
  ])('are refused for the whole: %s %s', async (option, ...value) => {
    const { status, out, err } = await exported(option, ...value, '-o', 'all.json')
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(`error misuse: ${option} goes with ids of records`)
    expect(folder.list()).toEqual([])
  })

  test('are read for a part, nonsense refused', async () => {
    expect((await exported('c', '--as-of', 'nonsense', '-o', 'c.json')).err).toContain('bad-date')
    expect(folder.list()).toEqual([])
    expect((await exported('c', '--as-of', '2026-02-23', '-o', 'c.json')).status).toBe(0)
    expect(folder.read('c.json')).not.toContain('portal')
  })
})

describe('the name of the file and the format', () => {
  test('go together: the ending says which', async () => {
    for (const name of ['a.yaml', 'b.yml', 'c.json', 'd.jsonl']) {
      expect((await exported('-o', name)).status).toBe(0)
      expect(datasetOf(name, folder.read(name))).toEqual(WHOLE())
    }
    expect((await exported('-o', 'e.txt', '--format', 'yaml')).status).toBe(0)
    expect(folder.read('e.txt')).toBe(folder.read('a.yaml'))
  })

  test('are refused where they disagree', async () => {
    const { status, err } = await exported('-o', 'x.json', '--format', 'yaml')
    expect([status, folder.list()]).toEqual([2, []])
    expect(err).toBe(
      'x.json: error misuse: the name says json, --format says yaml; nothing was written\n  hint: leave --format out, or give the file another ending\n',
    )
  })
})

describe('where it is written', () => {
  test('- is standard output', async () => {
    const { out } = await exported('-o', '-')
    expect(datasetOf('a.json', out)).toEqual(WHOLE())
    expect((await exported('-o', '/dev/stdout')).out).toBe(out)
    expect(folder.list()).toEqual([])
  })

  test('a file that is there stays, but for --force', async () => {
    folder.put('a.json', 'mine')
    const { status, err } = await exported('-o', 'a.json')
    expect([status, folder.read('a.json')]).toEqual([2, 'mine'])
    expect(err).toBe(
      'a.json: error file-exists: there is a file of that name; nothing was written\n  hint: give another name, or --force to replace it\n',
    )
    expect((await exported('-o', 'a.json', '--force')).status).toBe(0)
    expect(datasetOf('a.json', folder.read('a.json'))).toEqual(WHOLE())
  })

  test('the dataset that was read stays, but for --force, by whatever name', async () => {
    folder.put('one/tiny.json', TINY)
    symlinkSync('one/tiny.json', folder.at('link.json'))
    for (const name of ['one/tiny.json', 'link.json', './one/../link.json']) {
      const { status, err } = await exportedFrom('one/tiny.json', '-o', name)
      expect(status).toBe(2)
      expect(err).toContain('error own-source: that is the dataset that was read; nothing was written\n')
    }
    expect(folder.read('one/tiny.json')).toBe(TINY)
    expect((await exportedFrom('one/tiny.json', '-o', 'link.json', '--force')).status).toBe(0)
    expect(lstatSync(folder.at('link.json')).isSymbolicLink()).toBe(true)
    expect(datasetOf('tiny.json', folder.read('one/tiny.json'))).toEqual(WHOLE())
  })

  test('nothing is put where it would become part of the dataset, not even with --force', async () => {
    folder.put('data/tiny.json', TINY)
    folder.put('data/more/x.txt', '')
    symlinkSync('data/more', folder.at('elsewhere'))
    const before = folder.list()
    for (const name of ['data/tiny.json', 'data/all.yaml', 'data/more/all.json', 'elsewhere/all.jsonl']) {
      const { status, err } = await exportedFrom('data', '-o', name, '--force')
      expect(status).toBe(2)
      expect(err).toMatch(/error in-source: it would become part of the dataset .*\n {2}hint: write it outside of /)
    }
    expect(folder.list()).toEqual(before)
    for (const name of ['data/all.txt', 'data/.all.json', 'all.json']) {
      expect((await exportedFrom('data', '-o', name)).status).toBe(0)
    }
    expect((await hearsay(['validate', folder.at('data')])).err).toContain('no problems')
  })

  test('also not in the dataset that one stands in', async () => {
    folder.put('tiny.json', TINY)
    const { err } = await hearsay(['export', '-o', 'all.json'], { cwd: folder.path, env: {} })
    expect(err).toContain('in-source')
    expect(folder.list()).toEqual(['tiny.json'])
  })

  test('a folder, a missing one, a file on the way, a name too long and a full device are said', async () => {
    folder.put('folder/file.txt', '')
    const refused = {
      folder: 'folder: error unwritable: it is a folder; nothing was written\n  hint: name a file in it: folder/NAME\n',
      'none/a.json': 'there is no such file or folder (ENOENT)',
      'folder/file.txt/a.json': 'a part of the path is a file, not a folder (ENOTDIR)',
      [`${'n'.repeat(300)}.json`]: 'the name is too long (ENAMETOOLONG)',
      '/dev/full': 'the disk is full (ENOSPC)',
    }
    for (const [name, said] of Object.entries(refused)) {
      const { status, err } = await exported('-o', name)
      expect(status).toBe(2)
      expect(err).toContain(said)
      expect(err).not.toContain('bug')
    }
    expect(folder.list()).toEqual(['folder', 'folder/file.txt'])
    expect((await exported('-o', '/dev/null')).status).toBe(0)
  })
})
