import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What each room of src may import. Imports go one way; the rim (`cli`) and the page live by the public API, as every
 * user does.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  model: ['errors'],
  algorithm: ['errors', 'model'],
  dataset: ['errors', 'model', 'algorithm'],
  graph: ['errors', 'model', 'algorithm'],
  sourcing: ['errors', 'model', 'algorithm', 'graph'],
  query: ['errors', 'model', 'algorithm', 'graph', 'sourcing'],
  exchange: ['errors', 'model', 'algorithm', 'dataset', 'graph', 'sourcing', 'query'],
  index: ['errors', 'model', 'algorithm', 'dataset', 'graph', 'sourcing', 'query', 'exchange'],
  node: ['errors', 'model', 'dataset', 'index', 'exchange'],
  cli: ['errors', 'index', 'node'],
  viewer: ['index'],
}

/** Files that may use the disk, the process or the network. */
const NODE_ROOMS = /^(node\.ts$|cli\/|dataset\/(load|read\/(read-folder|shelf)|write\/save-file)\.ts$)/

const ROOT = resolve(import.meta.dirname, '..')
const files = [...filesBelow(join(ROOT, 'src')), ...filesBelow(join(ROOT, 'viewer/src'))]

test('there are rooms to look at', () => {
  expect(new Set(files.map(roomOf))).toEqual(
    new Set(
      Object.keys(MAY_IMPORT).filter(
        (room) => room !== 'exchange' || files.some((file) => roomOf(file) === 'exchange'),
      ),
    ),
  )
})

test('imports between rooms go one way', () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file)
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => resolve(dirname(file), name))
      .filter((target) => roomOf(target) !== room && !MAY_IMPORT[room]?.includes(roomOf(target)))
      .map((target) => `${relative(ROOT, file)} imports ${relative(ROOT, target)}`)
  })
  expect(wrong).toEqual([])
})

test('only the rim and the disk files of the dataset room use Node', () => {
  const wrong = files
    .filter((file) => roomOf(file) !== 'viewer' && !NODE_ROOMS.test(relative(join(ROOT, 'src'), file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${relative(ROOT, file)} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The room of a file: its folder in src, the file itself where it lies in src, or `viewer`. */
function roomOf(file: string): string {
  const path = relative(ROOT, file)
  if (path.startsWith('viewer/')) return 'viewer'
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '')
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}
