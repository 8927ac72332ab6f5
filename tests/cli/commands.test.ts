import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/index.ts'
import { hearsay, SMALL, TINY } from './harness.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('validate', () => {
  test('a good dataset ends with 0', async () => {
    expect(await hearsay(['validate', SMALL])).toEqual({ status: 0, out: '', err: 'no problems\n' })
  })

  test('problems are found: 1, each with its place, as text, JSON and SARIF', async () => {
    const path = join(folder, 'bad.json')
    writeFileSync(path, TINY.replace('"from":["official"]', '"from":["oficial"]'))
    const text = await hearsay(['validate', path])
    expect(text.status).toBe(1)
    expect(text.out).toMatch(/^.*bad\.json:1:\d+: error: .*oficial.*official/)
    expect(text.err).toContain('1 error')
    const json = JSON.parse((await hearsay(['validate', path, '--json'])).out)
    expect(json).toMatchObject([{ severity: 'error', place: { file: path, line: 1 } }])
    const sarif = JSON.parse((await hearsay(['validate', path, '--format', 'sarif'])).out)
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [{ level: 'error' }] }] })
  })

  test('input that is not there is misuse, not a finding', async () => {
    expect((await hearsay(['validate', join(folder, 'none')])).status).toBe(2)
    const shelf = await hearsay(['validate', join(SMALL, '..')])
    expect(shelf.status).toBe(2)
    expect(shelf.err).toContain('several datasets: deepseek-v4, guttenberg-wilhelm, ivermectin-benha')
  })

  test('reads standard input', async () => {
    expect((await hearsay(['validate', '-'], { input: TINY })).status).toBe(0)
    expect((await hearsay(['validate', '-'], { input: '{"dataset":' })).status).toBe(1)
    const latin = Buffer.from('dataset:\n  title: caf\xe9\n', 'latin1')
    const { status, out } = await hearsay(['validate', '-'], { input: latin })
    expect(status).toBe(1)
    expect(out).toMatch(/^<stdin>:2:13: error: the file is not UTF-8 text/)
    expect((await hearsay(['stats', '--data', '-'], { input: latin })).err).toContain('<stdin>:2:13')
    expect((await hearsay(['af', '-'], { input: latin })).err).toContain('not UTF-8')
  })
})

test('schema prints the JSON Schema', async () => {
  expect(JSON.parse((await hearsay(['schema'])).out)).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})

test('completion prints a script for each shell', async () => {
  const { status } = await hearsay(['completion', 'nonsense'])
  expect(status).toBe(2)
})
