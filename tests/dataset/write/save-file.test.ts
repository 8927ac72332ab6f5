import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { saveFile, saveFolder } from '../../../src/dataset/write/save-file.ts'
import { temporaryPath } from '../../../src/dataset/write/temporary-file.ts'
import { HearsayError } from '../../../src/errors.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-save-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a file is written whole, and nothing lies beside it', () => {
  const path = join(folder, 'a.yaml')
  saveFile(path, 'claims: [] # é\n')
  saveFile(path, 'claims: [] # ü\n')
  expect(readFileSync(path, 'utf8')).toBe('claims: [] # ü\n')
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

test('text in parts and bytes are written as they are', () => {
  const path = join(folder, 'a.yaml')
  saveFile(path, ['claims', ': [] # ', 'é\n'])
  expect(readFileSync(path, 'utf8')).toBe('claims: [] # é\n')
  saveFile(path, Uint8Array.of(0, 255, 10))
  expect([...readFileSync(path)]).toEqual([0, 255, 10])
})

test('a file that is there keeps its mode, a new one has the usual one', () => {
  const path = join(folder, 'a.yaml')
  for (const mode of [0o640, 0o600, 0o777]) {
    writeFileSync(path, 'old')
    chmodSync(path, mode)
    saveFile(path, 'new')
    expect(statSync(path).mode & 0o7777).toBe(mode)
  }
  saveFile(join(folder, 'b.yaml'), 'new')
  expect(statSync(join(folder, 'b.yaml')).mode & 0o777).toBe(0o666 & ~process.umask())
})

test('a file keeps its owner and group where the system lets them', () => {
  const path = join(folder, 'a.yaml')
  writeFileSync(path, 'old')
  if (process.getuid?.() === 0) chownSync(path, 65534, 65534)
  const { uid, gid } = statSync(path)
  saveFile(path, 'new')
  expect(statSync(path)).toMatchObject({ uid, gid })
})

test('text in parts that fail half-way leaves the old file', () => {
  const path = join(folder, 'a.yaml')
  saveFile(path, 'old')
  const parts = function* () {
    yield 'new'
    throw new RangeError('no more')
  }
  expect(() => saveFile(path, parts())).toThrow(RangeError)
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.yaml'])
})

describe('links', () => {
  test('are followed, however many, and stay links', () => {
    mkdirSync(join(folder, 'real'))
    const [path, link] = [join(folder, 'real/a.yaml'), join(folder, 'b.yaml')]
    writeFileSync(path, 'old')
    symlinkSync('real/a.yaml', join(folder, 'c.yaml'))
    symlinkSync('c.yaml', link)
    saveFile(link, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(lstatSync(link).isSymbolicLink() && lstatSync(join(folder, 'c.yaml')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(folder, 'real'))).toEqual(['a.yaml'])
  })

  test('to a file that is not there yet make that file', () => {
    mkdirSync(join(folder, 'real'))
    symlinkSync('real/a.yaml', join(folder, 'b.yaml'))
    saveFile(join(folder, 'b.yaml'), 'new')
    expect(lstatSync(join(folder, 'b.yaml')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(folder, 'real/a.yaml'), 'utf8')).toBe('new')
  })

  test('in a circle are refused', () => {
    symlinkSync('b.yaml', join(folder, 'a.yaml'))
    symlinkSync('a.yaml', join(folder, 'b.yaml'))
    expect(() => saveFile(join(folder, 'a.yaml'), 'new')).toThrow('links lead in a circle (ELOOP)')
  })

  test('another name of the same file keeps the old text', () => {
    writeFileSync(join(folder, 'a.yaml'), 'old')
    linkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'))
    saveFile(join(folder, 'a.yaml'), 'new')
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe('old')
  })
})

describe('what cannot be written is said, in words', () => {
  test('a folder that is not there, a folder in place of a file, a file in place of a folder, a name too long', () => {
    writeFileSync(join(folder, 'file'), '')
    const refused: Record<string, string> = {
      'no/such/folder/a.yaml': 'there is no such file or folder (ENOENT)',
      '.': 'it is a folder (EISDIR)',
      'file/a.yaml': 'a part of the path is a file, not a folder (ENOTDIR)',
      [`${'n'.repeat(300)}.yaml`]: 'the name is too long (ENAMETOOLONG)',
    }
    for (const [name, reason] of Object.entries(refused)) {
      const path = join(folder, name)
      expect(() => saveFile(path, 'x')).toThrow(HearsayError)
      expect(() => saveFile(path, 'x')).toThrow(`cannot write ${path}: ${reason}`)
    }
    expect(readdirSync(folder)).toEqual(['file'])
  })

  test('a device that takes nothing', () => {
    expect(() => saveFile('/dev/full', 'x')).toThrow('cannot write /dev/full: the disk is full (ENOSPC)')
    expect(() => saveFile('/dev/null', 'x')).not.toThrow()
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })
})

describe('a short write', () => {
  test('where files may not grow, leaves the old file, says so, and leaves nothing behind', () => {
    const path = join(folder, 'a.yaml')
    saveFile(path, 'old')
    const { status, stderr } = saveInChild(path, { limit: 'ulimit -f 1' })
    expect(stderr).toContain('the file may not grow so large (EFBIG)')
    expect(status).toBe(9)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('on a full disk, leaves the old file, says so, and leaves nothing behind', (context) => {
    const unmount = mountSmall(folder)
    if (unmount === undefined) {
      context.skip(
        'needs the right to mount a small disk (root): what is asserted without it is the limit on files above',
      )
      return
    }
    try {
      const path = join(folder, 'a.yaml')
      saveFile(path, 'old')
      expect(() => saveFile(path, 'x'.repeat(1 << 20))).toThrow('the disk is full (ENOSPC)')
      expect(readFileSync(path, 'utf8')).toBe('old')
      expect(readdirSync(folder)).toEqual(['a.yaml'])
    } finally {
      unmount()
    }
  })
})

describe('what a killed save left', () => {
  test('is removed by the next save in that folder', () => {
    const path = join(folder, 'a.yaml')
    const { signal } = saveInChild(path, { halfway: 'process.kill(process.pid, "SIGKILL")' })
    expect(signal).toBe('SIGKILL')
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.hearsay-.*\.tmp$/)])
    saveFile(path, 'new')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('is left alone while its process lives, or may live on another machine, until it is a day old', () => {
    const own = join(folder, basename(temporaryPath(join(folder, 'elsewhere'))))
    const alive = own.replace(`-${process.pid}-`, `-${process.ppid}-`)
    const elsewhere = join(folder, '.hearsay-00000000-1-0-1.tmp')
    for (const path of [own, alive, elsewhere]) writeFileSync(path, 'half')
    saveFile(join(folder, 'a.yaml'), 'new')
    expect([own, alive, elsewhere].map((path) => existsSync(path))).toEqual([false, true, true])
    for (const path of [alive, elsewhere]) utimesSync(path, new Date(0), new Date(0))
    saveFile(join(folder, 'a.yaml'), 'newer')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  test('nothing else is removed, however alike its name', () => {
    const others = ['.hearsay-1-2.tmp', '.hearsay-00000000-1-0-1.tmp.yaml', 'hearsay-00000000-1-0-1.tmp', '.a.tmp']
    for (const name of others) {
      writeFileSync(join(folder, name), '')
      utimesSync(join(folder, name), new Date(0), new Date(0))
    }
    saveFile(join(folder, 'a.yaml'), 'new')
    expect(readdirSync(folder).sort()).toEqual([...others, 'a.yaml'].sort())
  })
})

describe('a folder', () => {
  test('is made with the files that are to be in it, and keeps what else is there', () => {
    const path = join(folder, 'a/b')
    saveFolder(path, [
      ['one.txt', '1'],
      ['c/two.txt', '2'],
    ])
    writeFileSync(join(path, 'mine.txt'), 'mine')
    saveFolder(path, [
      ['one.txt', 'I'],
      ['c/two.txt', 'II'],
    ])
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'a',
      'a/b',
      'a/b/c',
      'a/b/c/two.txt',
      'a/b/mine.txt',
      'a/b/one.txt',
    ])
    expect(readFileSync(join(path, 'c/two.txt'), 'utf8')).toBe('II')
  })

  test('in which one cannot be written is left as it was, with every file and no new folder', () => {
    saveFolder(folder, [['one.txt', '1']])
    const bad = () =>
      saveFolder(folder, [
        ['one.txt', 'I'],
        ['new/deep/two.txt', '2'],
        ['one.txt/three.txt', '3'],
      ])
    expect(bad).toThrow(`cannot write ${join(folder, 'one.txt/three.txt')}: `)
    expect(readdirSync(folder, { recursive: true })).toEqual(['one.txt'])
    expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toBe('1')
  })
})

const BUILT = resolve(import.meta.dirname, '../../../dist/node.js')

/** Saves a large file in a process of its own, under a limit of the shell; `halfway` is run when half is written. */
function saveInChild(path: string, { limit = 'true', halfway = '' }: { limit?: string; halfway?: string }) {
  const script = `
    import { saveFile, saveFolder } from ${JSON.stringify(BUILT)}
    function* parts() { yield 'x'.repeat(1500); ${halfway}; yield 'y'.repeat(100000) }
    try { saveFile(${JSON.stringify(path)}, parts()) }
    catch (error) { console.error(error.message); process.exitCode = 9 }`
  return spawnSync('bash', ['-c', `${limit}; exec "$0" --input-type=module -e "$1"`, process.execPath, script], {
    encoding: 'utf8',
  })
}

/** Mounts a disk of 64 kB on a folder, and returns what takes it away again; nothing where that is not allowed. */
function mountSmall(path: string): (() => void) | undefined {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  return () => void execFileSync('umount', [path])
}
