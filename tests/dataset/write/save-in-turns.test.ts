import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveInTurns } from '../../../src/dataset/write/save-in-turns.ts'
import { HearsayError } from '../../../src/errors.ts'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-turns-'))
  path = join(folder, 'a.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const never = new Promise<void>(() => undefined)

test('all parts are written, and whoever waits has a turn after each', async () => {
  const seen: number[] = []
  const parts = function* () {
    for (let n = 0; n < 4; n += 1) {
      setImmediate(() => seen.push(n))
      yield `${n}é\n`
      if (n > 1) expect(seen).toContain(n - 2)
    }
  }
  expect(await saveInTurns(path, parts(), never)).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe('0é\n1é\n2é\n3é\n')
  expect(readdirSync(folder)).toEqual(['a.jsonl'])
})

test('a save that is given up leaves what was there, and nothing beside it', async () => {
  writeFileSync(path, 'old')
  let giveUp: () => void = () => undefined
  const givenUp = new Promise<void>((resolve) => {
    giveUp = resolve
  })
  let made = 0
  const parts = function* () {
    for (;;) {
      made += 1
      if (made === 3) giveUp()
      yield 'new'
    }
  }
  expect(await saveInTurns(path, parts(), givenUp)).toBe(false)
  expect(made).toBeLessThan(6)
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.jsonl'])
})

test('given up when all was written, it has not got its name yet', async () => {
  expect(await saveInTurns(path, ['new'], Promise.resolve())).toBe(false)
  expect(await saveInTurns(path, [], Promise.resolve())).toBe(false)
  expect(readdirSync(folder)).toEqual([])
})

test('what cannot be written to is said, and parts that fail leave the old file', async () => {
  await expect(saveInTurns(join(folder, 'none', 'a'), ['new'], never)).rejects.toThrow(HearsayError)
  writeFileSync(path, 'old')
  const parts = function* () {
    yield 'new'
    throw new RangeError('no more')
  }
  await expect(saveInTurns(path, parts(), never)).rejects.toThrow(RangeError)
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.jsonl'])
})
