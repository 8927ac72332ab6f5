import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { hearsay, SMALL } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const never = () => new Promise<void>(() => undefined)
const run = (...args: string[]) => hearsay(args, { cwd: folder.path, untilStopped: never, env: { HOME: folder.path } })

beforeEach(async () => {
  expect(await run('pack', SMALL, '-o', 'a.hearsay')).toEqual({
    status: 0,
    out: '',
    err: 'Now try: hearsay stats --data a.hearsay\n',
  })
})

test('every command answers of a snapshot what it answers of the data', async () => {
  const asked: string[][] = [
    ['stats'],
    ['weak-points'],
    ['timeline', '--json'],
    ['find', 'wilhelm'],
    ['trace', '--all'],
    ['audit', '--json'],
    ['conflicts', '--as-of', '2009-02-10'],
    ['export', '--format', 'yaml'],
    ['export', '--tlp', 'green'],
  ]
  for (const [name = '', ...args] of asked)
    expect(await run(name, ...args, '--data', 'a.hearsay')).toEqual(await run(name, ...args, '--data', SMALL))
  const named = { cwd: folder.path, env: { HOME: folder.path, HEARSAY_DATA: 'a.hearsay' } }
  expect((await hearsay(['stats'], named)).out).toBe((await run('stats', '--data', SMALL)).out)
})

test('validate says that it is as it was written, or where it is not', async () => {
  const found = await run('validate', 'a.hearsay')
  expect(found).toMatchObject({ status: 0, out: '' })
  expect(found.err).toMatch(/^a snapshot of \d+ records, as it was written: no problems\n$/)
  const path = join(folder.path, 'a.hearsay')
  const bytes = readFileSync(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  writeFileSync(path, bytes)
  const damaged = await run('validate', 'a.hearsay')
  expect(damaged).toMatchObject({ status: 2, out: '' })
  expect(damaged.err).toContain('error damaged-snapshot: the snapshot is damaged: its')
  expect(damaged.err).toContain('hint: make it anew from the data: hearsay pack PATH -o FILE --force')
})

test('a file that is named as one and is none, or is empty, is refused as that', async () => {
  for (const text of ['hello', '']) {
    writeFileSync(join(folder.path, 'b.hearsay'), text)
    for (const asked of [['stats', '--data'], ['validate']]) {
      const { status, err } = await run(...asked, 'b.hearsay')
      expect(status).toBe(2)
      expect(err).toContain('b.hearsay: error not-a-snapshot: the file is no snapshot')
    }
  }
})

test('replaces a file only with --force, and takes no name of another format', async () => {
  expect((await run('pack', SMALL, '-o', 'a.hearsay')).err).toContain('error file-exists')
  expect((await run('pack', SMALL, '-o', 'a.hearsay', '--force')).status).toBe(0)
  expect((await run('pack', SMALL, '-o', 'a.json')).err).toContain('the name says json, and a snapshot is written')
  expect(folder.list()).toEqual(['a.hearsay'])
})

test('stopped half-way it writes nothing', async () => {
  const world = { cwd: folder.path, untilStopped: async () => undefined }
  expect(await hearsay(['pack', SMALL, '-o', 'b.hearsay'], world)).toEqual({ status: 0, out: '', err: '' })
  expect(folder.list()).toEqual(['a.hearsay'])
})
