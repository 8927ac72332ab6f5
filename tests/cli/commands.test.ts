import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EXAMPLE } from '../../src/cli/commands/init-template.ts'
import { jsonSchema, openGraph, parseDataset } from '../../src/index.ts'
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
    expect(shelf.err).toContain('several datasets: deepseek-v4, guttenberg-wilhelm')
  })

  test('reads standard input', async () => {
    expect((await hearsay(['validate', '-'], { input: TINY })).status).toBe(0)
    expect((await hearsay(['validate', '-'], { input: '{"dataset":' })).status).toBe(1)
  })
})

describe('export', () => {
  test('the whole dataset comes back as it was, in every format', async () => {
    for (const format of ['json', 'yaml', 'jsonl']) {
      const { out, status } = await hearsay(['export', '--format', format, '--data', '-'], { input: TINY })
      expect(status).toBe(0)
      const back = parseDataset([{ path: `back.${format}`, text: out }])
      expect(back.problems).toEqual([])
      expect(back.dataset).toEqual(parseDataset([{ path: 'tiny.json', text: TINY }]).dataset)
    }
  })

  test('a part is a valid dataset with the same answers, written to a file', async () => {
    const { err } = await hearsay(['export', 'c', '--preserve', 'answers', '-o', 'part.json', '--data', '-'], {
      input: TINY,
      cwd: folder,
    })
    expect(err).toMatch(/^\d+ records? in reach, /)
    const { dataset, problems } = parseDataset([
      { path: 'part.json', text: readFileSync(join(folder, 'part.json'), 'utf8') },
    ])
    expect(problems).toEqual([])
    const whole = parseDataset([{ path: 'tiny.json', text: TINY }]).dataset
    if (dataset === undefined || whole === undefined) throw new Error('not valid')
    expect(openGraph(dataset).support('c')).toEqual(openGraph(whole).support('c'))
    expect(dataset.claims.map(({ id }) => id)).toEqual(['c'])
  })
})

describe('init', () => {
  test('makes a dataset that validates, once', async () => {
    const made = await hearsay(['init', 'My Data'], { cwd: folder })
    expect(made).toMatchObject({ status: 0, out: 'My Data/dataset.yaml\n' })
    expect((await hearsay(['validate', join(folder, 'My Data')])).status).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'My Data/.hearsay.schema.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(jsonSchema())),
    )
    const again = await hearsay(['init', 'My Data'], { cwd: folder })
    expect(again.status).toBe(2)
    expect(again.err).toContain('folder-not-empty')
  })

  test('the worked example is a valid dataset once the comment signs are gone', async () => {
    await hearsay(['init', 'bridge'], { cwd: folder })
    const text = readFileSync(join(folder, 'bridge/dataset.yaml'), 'utf8')
    const sections = EXAMPLE.slice(EXAMPLE.indexOf('actors:'))
    expect(text.replaceAll('# ', '')).toContain('id: bridge-closed')
    const { dataset, problems } = parseDataset([{ path: 'dataset.yaml', text: `${text}\n${sections}` }])
    expect(problems).toEqual([])
    if (dataset === undefined) throw new Error('not valid')
    expect(openGraph(dataset).support('bridge-closed').corroboration).toBe('possiblyCorroborated')
  })
})

test('schema prints the JSON Schema', async () => {
  expect(JSON.parse((await hearsay(['schema'])).out)).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
})

test('completion prints a script for each shell', async () => {
  const { status } = await hearsay(['completion', 'nonsense'])
  expect(status).toBe(2)
})

describe('site', () => {
  test('writes the page with the dataset inside, over an earlier site but over nothing else', async () => {
    const page = join(folder, 'page')
    const made = { cwd: folder, page, input: TINY }
    expect((await hearsay(['site', '-', '-o', 'public'], made)).err).toContain('not-built')
    const index = '<!doctype html><head><meta name="generator" content="hearsay"></head>'
    await import('node:fs').then(({ mkdirSync }) => mkdirSync(page))
    writeFileSync(join(page, 'index.html'), index)
    for (let time = 0; time < 2; time += 1) {
      expect(await hearsay(['site', '-', '-o', 'public'], made)).toMatchObject({
        status: 0,
        out: 'public/index.html\n',
      })
    }
    expect(
      parseDataset([{ path: 'dataset.json', text: readFileSync(join(folder, 'public/dataset.json'), 'utf8') }])
        .problems,
    ).toEqual([])
    writeFileSync(join(folder, 'public/index.html'), 'mine')
    expect((await hearsay(['site', '-', '-o', 'public'], made)).err).toContain('folder-not-empty')
    expect(existsSync(join(folder, 'public/index.html'))).toBe(true)
  })
})
