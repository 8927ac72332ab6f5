import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { privateCache } from '../../../src/dataset/cache/private-cache.ts'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hearsay-private-')), 'cache')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

const key = (letter: string) => letter.repeat(64)

test('keeps entries by their key', () => {
  const cache = privateCache(folder)
  cache.put(key('a'), 'text')
  expect(Buffer.from(cache.get(key('a')) ?? '').toString()).toBe('text')
  expect(cache.get(key('b'))).toBeUndefined()
})

test('lets the oldest go where there is no more room, and touches nothing else', () => {
  const cache = privateCache(folder, 25)
  cache.put(key('a'), '0123456789')
  writeFileSync(join(folder, 'notes.txt'), 'mine, and long enough to be in the way')
  utimesSync(join(folder, `${key('a')}.json`), 1, 1)
  cache.put(key('b'), '0123456789')
  utimesSync(join(folder, `${key('b')}.json`), 2, 2)
  cache.put(key('c'), '0123456789')
  expect(readdirSync(folder).sort()).toEqual([`${key('b')}.json`, `${key('c')}.json`, 'notes.txt'])
})

test('replaces an entry whatever its mode was', () => {
  const cache = privateCache(folder)
  cache.put(key('a'), 'old')
  rmSync(join(folder, `${key('a')}.json`))
  writeFileSync(join(folder, `${key('a')}.json`), 'planted', { mode: 0o666 })
  cache.put(key('a'), 'new')
  expect(statSync(join(folder, `${key('a')}.json`)).mode & 0o777).toBe(0o600)
})
