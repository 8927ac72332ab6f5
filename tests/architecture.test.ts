import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What each room of src may import. Imports go one way; the command (`cli`) and the page live by the public API, as
 * every user does.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  model: ['errors'],
  algorithm: ['errors', 'model'],
  columns: ['errors', 'model', 'algorithm'],
  dataset: ['errors', 'model', 'algorithm', 'columns', 'graph'],
  graph: ['errors', 'model', 'algorithm', 'columns'],
  sourcing: ['errors', 'model', 'algorithm', 'columns', 'graph'],
  query: ['errors', 'model', 'algorithm', 'columns', 'graph', 'sourcing'],
  snapshot: ['errors', 'model', 'algorithm', 'columns', 'dataset', 'graph', 'query'],
  words: ['errors', 'model', 'algorithm', 'graph', 'sourcing', 'query'],
  exchange: ['errors', 'model', 'algorithm', 'capture', 'dataset', 'graph', 'sourcing', 'query', 'words'],
  capture: ['errors', 'model', 'algorithm'],
  suggest: ['errors', 'model', 'algorithm'],
  index: [
    'errors',
    'model',
    'algorithm',
    'suggest',
    'dataset',
    'graph',
    'sourcing',
    'query',
    'snapshot',
    'words',
    'exchange',
  ],
  node: ['errors', 'model', 'capture', 'dataset', 'snapshot', 'index', 'exchange'],
  cli: ['errors', 'index', 'node'],
  viewer: ['index'],
}

/** Files that may use the disk, the process or the network. */
const NODE_ROOMS =
  /^(node\.ts$|cli\/|snapshot\/(snapshot-file|write-snapshot)\.ts$|dataset\/(load|open|bulk\/open-bulk|captures\/capture-folder|proposals\/proposal-file|change\/(files-on-disk|folder-store|journal-file|journalled-folder)|cache\/(cache|entry|key|private-cache)|read\/(gzip|read-folder|shelf)|stream\/(block-cutter|byte-source)|write\/(save-file|save-in-turns|file-in-waiting|final-path|temporary-file|write-whole))\.ts$)/

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

test('only the command and the disk files of the dataset room use Node', () => {
  const wrong = files
    .filter((file) => roomOf(file) !== 'viewer' && !NODE_ROOMS.test(relative(join(ROOT, 'src'), file)))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('node:'))
        .map((name) => `${relative(ROOT, file)} imports ${name}`),
    )
  expect(wrong).toEqual([])
})

test('no file of src imports itself by way of others, not even for a type', () => {
  const library = files.filter((file) => roomOf(file) !== 'viewer')
  expect(
    circlesAmong(library, (file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => resolve(dirname(file), name)),
    ),
  ).toEqual([])
})

/** Tests of the whole, or of how several files behave together; every other test stands at the path of what it tests. */
const OF_THE_WHOLE =
  /^(architecture|package|readme|(asp|awkward|bench|fixtures|graph-data|setup|query\/oracle|viewer\/e2e)\/.*|cli\/(analysis|coherence|hostile-text|options|process|questions|refused-paths|verify)|cli\/commands\/grades|dataset\/read\/(yaml\/mistakes|mutated-files)|exchange\/proof\/check-proof-python|query\/(oracle|worked-cases|worked-example)|viewer\/looks\/condition-of-ties)$/

test('tests mirror src and viewer/src: each stands at the path of a file or folder there, or is named here', () => {
  const tests = filesBelow(join(ROOT, 'tests')).filter((file) => /\.test\.tsx?$/.test(file))
  const paths = tests.map((file) => relative(join(ROOT, 'tests'), file).replace(/\.test\.tsx?$/, ''))
  const isThere = (path: string) => ['', '.ts', '.tsx'].some((end) => existsSync(mirroredBy(path) + end))
  expect(paths.filter((path) => !isThere(path) && !OF_THE_WHOLE.test(path))).toEqual([])
})

test('every file of algorithm and of the questions has a test of its own, or stands in a folder that has one', () => {
  const untested = files
    .map((file) => relative(join(ROOT, 'src'), file).replace(/\.ts$/, ''))
    .filter((path) => /^(algorithm|query|sourcing|graph|words|exchange)\//.test(path))
    .filter((path) => !existsSync(join(ROOT, 'tests', `${path}.test.ts`)))
    .filter((path) => dirname(path) === 'query' || !hasTests(join(ROOT, 'tests', dirname(path))))
  expect(untested).toEqual([])
})

/** What a test at a path below `tests` stands beside. */
function mirroredBy(path: string): string {
  if (path.startsWith('viewer/extension/')) return join(ROOT, path)
  return path.startsWith('viewer/') ? join(ROOT, 'viewer/src', path.slice('viewer/'.length)) : join(ROOT, 'src', path)
}

function hasTests(folder: string): boolean {
  return existsSync(folder) && filesBelow(folder).some((file) => /\.test\.tsx?$/.test(file))
}

/** Each way from a file through what it imports back to itself, as its paths. */
function circlesAmong(among: readonly string[], targetsOf: (file: string) => readonly string[]): string[] {
  const known = new Set(among)
  const done = new Set<string>()
  const circles: string[] = []
  const follow = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file)
    if (start >= 0) circles.push([...way.slice(start), file].map((each) => relative(ROOT, each)).join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const target of targetsOf(file)) if (known.has(target)) follow(target, [...way, file])
    done.add(file)
  }
  for (const file of among) follow(file, [])
  return circles
}

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
  return importsIn(readFileSync(file, 'utf8'))
}

function importsIn(text: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')
}

/**
 * The rooms of the page, each line may import from the lines above it; rooms of one line know nothing of each other. What
 * stands in `viewer/src` itself is a room by its name.
 */
const VIEWER_ROOMS: readonly (readonly string[])[] = [
  ['library'],
  ['state'],
  ['words'],
  ['scene'],
  ['looks'],
  ['layout'],
  ['stage'],
  ['answers'],
  ['load'],
  ['model'],
  ['parts'],
  ['edit'],
  ['panels', 'lists', 'table', 'export', 'importing', 'canvas', 'key', 'desk'],
  ['page'],
  ['main'],
]

const VIEWER = join(ROOT, 'viewer/src')
const viewerFiles = filesBelow(VIEWER)

test('the page has the rooms of the table and no others', () => {
  expect([...new Set(viewerFiles.map(viewerRoomOf))].sort()).toEqual(VIEWER_ROOMS.flat().sort())
})

test('imports between rooms of the page go one way', () => {
  const lineOf = (file: string) => VIEWER_ROOMS.findIndex((rooms) => rooms.includes(viewerRoomOf(file)))
  const wrong = viewerFiles.flatMap((file) =>
    viewerImportsOf(file)
      .filter((target) => viewerRoomOf(target) !== viewerRoomOf(file) && lineOf(target) >= lineOf(file))
      .map((target) => `${relative(VIEWER, file)} imports ${relative(VIEWER, target)}`),
  )
  expect(wrong).toEqual([])
})

test('no file of the page imports itself by way of others', () => {
  expect(circlesAmong(viewerFiles, viewerImportsOf)).toEqual([])
})

test('the page reaches the library by one door, and only its stage and its layouts know how graphs are drawn', () => {
  const wrong = viewerFiles.flatMap((file) =>
    importsOf(file)
      .filter((name) =>
        name.startsWith('.')
          ? viewerRoomOf(file) !== 'library' && !resolve(dirname(file), name).startsWith(`${VIEWER}/`)
          : /^(sigma|graphology)/.test(name) && !['stage', 'layout'].includes(viewerRoomOf(file)),
      )
      .map((name) => `${relative(VIEWER, file)} imports ${name}`),
  )
  expect(wrong).toEqual([])
})

/** The room of a file of the page: its folder, or its own name where it lies in none. */
function viewerRoomOf(file: string): string {
  return (relative(VIEWER, file).split('/')[0] ?? '').replace(/\.tsx?$/, '')
}

/** The files of the page that a file of it imports. */
function viewerImportsOf(file: string): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => resolve(dirname(file), name))
    .filter((target) => /\.tsx?$/.test(target) && target.startsWith(`${VIEWER}/`))
}

test('no list of any length is passed as arguments, of which a call takes some 120,000', () => {
  const spread = /\bMath\.(max|min)\([^)\n]*\.\.\.|\.(push|unshift|concat)\(\.\.\.|\.fromC\w+\(\.\.\./
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(spread.test('found.push(...more)') && spread.test('Math.max(0, ...sizes)')).toBe(true)
  const passed = files.filter((file) => spread.test(withoutComments(readFileSync(file, 'utf8'))))
  expect(passed.map((file) => relative(ROOT, file))).toEqual([])
})
