import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveFile } from '../../../src/dataset/write/save-file.ts'
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

test('a file that is there keeps its mode, and a link stays one', () => {
  const [path, link] = [join(folder, 'a.yaml'), join(folder, 'b.yaml')]
  writeFileSync(path, 'old')
  chmodSync(path, 0o640)
  symlinkSync(path, link)
  saveFile(link, 'new')
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder, { withFileTypes: true }).map((entry) => entry.isSymbolicLink())).toEqual([false, true])
})

test('a file that cannot be written is said to be, and nothing is left behind', () => {
  const path = join(folder, 'no/such/folder/a.yaml')
  expect(() => saveFile(path, 'x')).toThrow(HearsayError)
  expect(() => saveFile(path, 'x')).toThrow(`cannot write ${path}: ENOENT`)
  expect(() => saveFile(folder, 'x')).toThrow(/cannot write .*: EISDIR/)
  expect(readdirSync(folder)).toEqual([])
})
