import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hearsay, SMALL, TINY } from './harness.ts'

const ROOT = resolve(import.meta.dirname, '../..')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-refused-'))
  writeFileSync(join(folder, 'tiny.json'), TINY)
  writeFileSync(join(folder, 'links.csv'), 'Claim,Link\nThe bridge was shut.,https://example.org/a\n')
  writeFileSync(join(folder, 'a-file'), 'text')
  mkdirSync(join(folder, 'a-folder'))
  writeFileSync(join(folder, 'a-folder/inside'), 'text')
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync('gone', join(folder, 'dangling'))
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

/** Every command that takes a path, with that path in its place. */
const READING: Readonly<Record<string, (path: string) => string[]>> = {
  validate: (path) => ['validate', path],
  audit: (path) => ['audit', '--data', path],
  stats: (path) => ['stats', '--data', path],
  export: (path) => ['export', '--data', path],
  view: (path) => ['view', path, '--no-open', '--port', '0'],
  desk: (path) => ['desk', path, '--no-open', '--port', '0'],
  apply: (path) => ['apply', path, '--data', 'tiny.json'],
  site: (path) => ['site', path, '-o', 'out'],
  'diff, before': (path) => ['diff', path, 'tiny.json'],
  'diff, after': (path) => ['diff', 'tiny.json', path],
  verify: (path) => ['verify', '--data', 'tiny.json', '--text', `wire=${path}`],
  digest: (path) => ['digest', path],
  'digest, of a document': (path) => ['digest', `wire=${path}`, '--data', 'tiny.json'],
  anchor: (path) => ['anchor', `wire=${path}`, '--data', 'tiny.json'],
  edit: (path) => ['edit', 'wire', '--set', 'genre=news', '--data', path],
  undo: (path) => ['undo', path],
  'validate --fix': (path) => ['validate', path, '--fix'],
  af: (path) => ['af', path],
  import: (path) => ['import', path],
  'import --map': (path) => ['import', 'a-file', '--as', 'csv', '--map', path],
}
const WRITING: Readonly<Record<string, (path: string) => string[]>> = {
  'export -o': (path) => ['export', '--data', 'tiny.json', '--format', 'json', '-o', path],
  'import -o': (path) => ['import', 'links.csv', '-o', path],
  'import --into': (path) => ['import', 'links.csv', '--into', path.replace('.json', '')],
  'pack -o': (path) => ['pack', 'tiny.json', '-o', path],
  'site -o': (path) => ['site', 'tiny.json', '-o', path],
  'site --single-file': (path) => ['site', 'tiny.json', '--single-file', '-o', path],
  'generate -o': (path) => ['generate', '--claims', '3', '-o', path],
  init: (path) => ['init', path],
}

/** Paths that nobody can read, and paths that nobody can write to, on any system. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'nothing there': 'nowhere.json',
  'a file as a folder': 'a-file/data.json',
  'a link to itself': 'loop',
  'a link to nothing': 'dangling',
  'a name that is too long': `${'x'.repeat(300)}.json`,
}
const UNWRITABLE: Readonly<Record<string, string>> = {
  'a file as a folder': 'a-file/out.json',
  'a link to itself': 'loop/out.json',
  'a name that is too long': `${'x'.repeat(300)}.json`,
}

const pairs = (commands: object, paths: object) =>
  Object.keys(commands).flatMap((command) => Object.keys(paths).map((path) => [command, path] as const))

/** One block: where, what, and how to go on; nothing of how the program is made. Of a dataset also that nothing was done. */
function expectBlock(err: string): void {
  const [first = '', ...more] = err.trimEnd().split('\n')
  expect(first).toMatch(/^(\S.*: )?error( [a-z-]+)?: \S/)
  expect(err).not.toMatch(/bug of hearsay|^ {4}at /m)
  expect(more.filter((line) => !/^ {2}hint: |^error invalid-dataset: nothing was done/.test(line))).toEqual([])
}

describe('a path that cannot be read is said in one block, and nothing is done', () => {
  test.each(pairs(READING, UNREADABLE))('%s: %s', async (command, what) => {
    const before = readdirSync(folder)
    const { status, out, err } = await hearsay(READING[command]?.(UNREADABLE[what] ?? '') ?? [], {
      cwd: folder,
      page: join(ROOT, 'dist/viewer'),
    })
    // What is wrong with a dataset is what validate answers.
    if (command === 'validate' && status === 1) expectBlock(out)
    else {
      expect([status, out]).toEqual([2, ''])
      expectBlock(err)
    }
    expect(readdirSync(folder)).toEqual(before)
  })

  test.each(['af', 'verify'])('%s: a folder where a file is due', async (command) => {
    const { status, err } = await hearsay(READING[command]?.('a-folder') ?? [], { cwd: folder })
    expect(status).toBe(2)
    expectBlock(err)
  })
})

describe('a path that cannot be written to is said in one block, and leaves nothing behind', () => {
  test.each(pairs(WRITING, UNWRITABLE))('%s: %s', async (command, what) => {
    const before = readdirSync(folder)
    const { status, out, err } = await hearsay(WRITING[command]?.(UNWRITABLE[what] ?? '') ?? [], {
      cwd: folder,
      page: join(ROOT, 'dist/viewer'),
    })
    expect([status, out]).toEqual([2, ''])
    expectBlock(err)
    expect(readdirSync(folder)).toEqual(before)
  })

  test.each(Object.keys(WRITING).filter((command) => !['init', 'site -o', 'import --into'].includes(command)))(
    '%s: a folder where a file is due',
    async (command) => {
      const { status, err } = await hearsay(WRITING[command]?.('a-folder') ?? [], { cwd: folder })
      expect(status).toBe(2)
      expectBlock(err)
      expect(readdirSync(join(folder, 'a-folder'))).toEqual(['inside'])
    },
  )
})

/** Root may read and write everything: what others may not is tried as somebody else. */
const NOBODY = 65_534
describe.skipIf(process.getuid?.() !== 0)('what one may not read or write', () => {
  const main = join(ROOT, 'dist/cli/main.js')
  const asNobody = (args: readonly string[]) =>
    spawnSync(process.execPath, [main, ...args], {
      cwd: folder,
      uid: NOBODY,
      gid: NOBODY,
      encoding: 'utf8',
      timeout: 60_000,
      env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    })
  const isReachable = () => asNobody(['--version']).status === 0

  test('is said in one block by every command', ({ skip }) => {
    chmodSync(folder, 0o755)
    skip(!isReachable(), 'the checkout is where nobody else may look')
    mkdirSync(join(folder, 'closed'), { mode: 0o700 })
    writeFileSync(join(folder, 'mine.json'), TINY, { mode: 0o600 })
    cpSync(SMALL, join(folder, 'data'), { recursive: true })
    chmodSync(join(folder, 'data/dataset.yaml'), 0o600)
    for (const path of ['mine.json', 'closed/data.json', 'closed'])
      for (const [command, args] of Object.entries(READING)) {
        // The page is served all the same: it says what is wrong, until that is fixed.
        if (
          command === 'view' ||
          command === 'desk' ||
          (path === 'closed' && (command === 'af' || command === 'verify'))
        )
          continue
        const { status, stdout, stderr } = asNobody(args(path))
        expect([command, path, status]).toEqual([command, path, command === 'validate' ? 1 : 2])
        expectBlock(command === 'validate' ? stdout : stderr)
      }
    for (const [command, args] of Object.entries(WRITING)) {
      const { status, stderr } = asNobody(args('closed/out.json'))
      expect([command, status]).toEqual([command, 2])
      expectBlock(stderr)
    }
    expect(readdirSync(join(folder, 'closed'))).toEqual([])
  })
})
