import { mkdirSync, rmSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { captureFolderOf } from '../../../src/dataset/captures/capture-folder.ts'
import type { KeptCapture } from '../../../src/dataset/captures/kept-capture.ts'
import { useTemporaryFolder } from '../../cli/temporary-folder.ts'

const folder = useTemporaryFolder()
const bytes = new TextEncoder().encode('<p>Text')

const capture = (source: string, digest: string, day = '01'): KeptCapture => ({
  ...{ source, digest: digest.repeat(64), format: 'html', captured: `2026-04-${day}T09:00:00Z`, from: 'page.html' },
  ...{ original: 'original.html', folds: [], pages: [], metadata: {}, notes: [] },
})

test('what is kept can be read by its owner alone, and no repository takes it along', () => {
  const kept = captureFolderOf(folder.path)
  expect(kept.list()).toEqual([])
  kept.keep(capture('wire:1', 'a'), { text: 'Text', original: bytes })
  expect(folder.read('.hearsay/.gitignore')).toBe('*\n')
  const own = '.hearsay/captures/wire%3a1/aaaaaaaaaaaaaaaa'
  expect(folder.read(`${own}/original.html`)).toBe('<p>Text')
  for (const path of ['.hearsay', '.hearsay/captures', own]) expect(statSync(folder.at(path)).mode & 0o777).toBe(0o700)
  for (const name of ['text.txt', 'original.html', 'capture.json'])
    expect(statSync(folder.at(`${own}/${name}`)).mode & 0o777).toBe(0o600)
})

test('a second text of a document stands beside the first, and what is kept already stays', () => {
  folder.put('data.yaml', '')
  const kept = captureFolderOf(folder.at('data.yaml'))
  const [first, second] = [capture('a', '1', '02'), capture('a', '2', '01')]
  kept.keep(first, { text: 'One', original: bytes })
  kept.keep(second, { text: 'Two', original: bytes })
  kept.keep({ ...first, captured: '2026-05-01T00:00:00Z' }, { text: 'One', original: bytes })
  const own = kept.list().filter(({ source }) => source === 'a')
  expect(own.map(({ captured }) => captured)).toEqual([second.captured, first.captured])
  expect(own.map((each) => kept.textOf(each))).toEqual(['Two', 'One'])
})

test('a capture that was ended before it was whole is none; a damaged one is told with its folder', () => {
  const kept = captureFolderOf(folder.path)
  mkdirSync(folder.at('.hearsay/captures/a/1'), { recursive: true })
  expect(kept.list()).toEqual([])
  folder.put('.hearsay/captures/a/1/capture.json', '{')
  expect(() => kept.list()).toThrow('what is known of a capture is damaged')
  folder.put('.hearsay/captures/a/1/capture.json', JSON.stringify(capture('a', '1')))
  expect(() => kept.textOf(capture('a', '1'))).toThrow('cannot be read')
})

test('purging removes what is kept of one document, or of all, and says how much that was', () => {
  const kept = captureFolderOf(folder.path)
  for (const [source, digest] of [
    ['a', '1'],
    ['a', '2'],
    ['b', '1'],
  ] as const)
    kept.keep(capture(source, digest), { text: source, original: bytes })
  expect([kept.purge('a'), kept.list().map(({ source }) => source)]).toEqual([2, ['b']])
  expect([kept.purge(), kept.purge(), kept.list()]).toEqual([1, 0, []])
  rmSync(folder.at('.hearsay'), { recursive: true })
})
