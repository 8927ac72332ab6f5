import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generatedParts } from '../../../src/dataset/generate/generate.ts'
import { loadDataset } from '../../../src/dataset/load.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { checkProof } from '../../../src/exchange/proof/check-proof.ts'
import { hashOf, proofOf, proofText } from '../../../src/exchange/proof/proof.ts'
import { canonicalJson } from '../../../src/model/canonical-json.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { spanOf } from '../../../src/model/dates.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { fieldCase } from '../../fixtures/field/field-case.ts'
import { arbitraryDate } from '../../fixtures/random-dataset.ts'
import { arbitraryCase } from '../../fixtures/random-view.ts'
import { runs } from '../../setup/runs.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const CHECKER = join(ROOT, 'src/exchange/proof/check_proof.py')
const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 9))']).status === 0

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-proofs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What the checker says of files with these texts, in one process: `holds`, or that it fails. */
function verdicts(texts: readonly (string | Uint8Array)[]): string[] {
  const paths = texts.map((_, at) => join(folder, `${at}.json`))
  for (const [at, text] of texts.entries()) writeFileSync(paths[at] ?? '', text)
  const { stdout, stderr } = spawnSync('python3', [CHECKER, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const lines = stdout.trimEnd().split('\n')
  expect([stderr, lines.length]).toEqual(['', texts.length])
  return lines.map((line, at) => line.slice((paths[at] ?? '').length + 2))
}

/** What a program in Python prints, with the checker to import. */
function python(code: string, input: string): string {
  const options = {
    cwd: join(ROOT, 'src/exchange/proof'),
    encoding: 'utf8',
    input,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
  } as const
  const { stdout, stderr } = spawnSync('python3', ['-c', code], options)
  expect(stderr).toBe('')
  return stdout
}

function proofsIn(dataset: Dataset, options: ViewOptions = {}, claims = dataset.claims): string[] {
  const view = openGraph(dataset).at(options)
  return claims.map(({ id }) => proofText(proofOf(view, id)))
}

function generatedDataset(seed: number): Dataset {
  const text = [...generatedParts({ claims: 30, seed })].join('')
  const { dataset } = parseDataset([{ path: 'generated.jsonl', text }])
  if (dataset === undefined) throw new Error('a generated dataset is not valid')
  return dataset
}

const FIELD = readdirSync(join(ROOT, 'tests/fixtures/field')).filter((name) => name.endsWith('.yaml'))
const cases = (count: number, seed: number) => fc.sample(arbitraryCase(), { numRuns: count, seed })

/** Proofs of small datasets of every sort, each with something on a side. */
const small = () =>
  [
    ...FIELD.flatMap((name) => proofsIn(fieldCase(name))),
    ...cases(40, 5).flatMap((each) => proofsIn(each.dataset, each.options)),
  ].filter((text) => /"statements": [1-9]/.test(text))

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Keyed = { [key: string | number]: Json }

/** Every place in a JSON value, with what holds it. */
function* places(value: Json): Generator<{ of: Keyed; key: string | number }> {
  if (typeof value !== 'object' || value === null) return
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    yield { of: value as Keyed, key }
    yield* places((value as Keyed)[key] ?? null)
  }
}

/** Changed copies of a proof, so many, each in one place of some of its parts, and hashed again. */
function changed(text: string, parts: readonly string[], most: number): string[] {
  const proof = JSON.parse(text)
  const all = parts.flatMap((part) => [...places({ [part]: proof[part] })].slice(1))
  const changes = all.flatMap(({ of, key }) =>
    [undefined, ...changesOf(of[key] as Json)].map((after) => ({ of, key, after })),
  )
  return some(changes, most).map(({ of, key, after }) => {
    const before = of[key] as Json
    if (after !== undefined) of[key] = after
    else if (Array.isArray(of)) of.splice(Number(key), 1)
    else delete of[key]
    const copy = JSON.stringify({ ...proof, hash: hashOf(proof) })
    if (after === undefined && Array.isArray(of)) of.splice(Number(key), 0, before)
    else of[key] = before
    return copy
  })
}

function changesOf(value: Json): Json[] {
  if (typeof value === 'number') return [value + 1, value - 1]
  if (typeof value === 'boolean') return [!value, Number(value)]
  if (typeof value === 'string') return [`${value}x`, '']
  if (value === null) return [0, []]
  return Array.isArray(value) ? [[...value, ...value.slice(0, 1), ...(value.length > 0 ? [] : ['x'])], null] : [null]
}

/** Every so many-th of many, so many at most. */
function some<T>(things: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(things.length / most))
  return things.filter((_, at) => at % step === 0).slice(0, most)
}

describe.skipIf(!hasPython)('the checker in Python (skipped where there is no python3 from 3.9 on)', () => {
  test('accepts the answers of datasets from the field, of the bundled ones, of generated ones, and of any dataset in any view', () => {
    const bundled = ['guttenberg-wilhelm', 'deepseek-v4'].flatMap((name) => {
      const dataset = loadDataset(join(ROOT, 'graph-data', name))
      const claims = some(dataset.claims, 3)
      const [first] = dataset.sources
      return [
        ...proofsIn(dataset, {}, claims),
        ...proofsIn(dataset, { asOf: '2026-02-25', dates: 'certain', without: [first?.id ?? ''] }, claims),
        ...proofsIn(dataset, { basis: 'stated', reported: true, recordedUntil: '2026-03-01' }, claims),
      ]
    })
    const generated = [1, 2].flatMap((seed) => {
      const dataset = generatedDataset(seed)
      return proofsIn(dataset, {}, some(dataset.claims, 6))
    })
    const random = cases(runs(40), 11).flatMap(({ dataset, options }) => proofsIn(dataset, options))
    const field = FIELD.flatMap((name) => proofsIn(fieldCase(name)))
    const texts = [...field, ...bundled, ...generated, ...random]
    expect(texts.length).toBeGreaterThan(100)
    expect(verdicts(texts).filter((said) => said !== 'holds')).toEqual([])
  })

  test('rejects every copy of which a byte was changed, where that changes what it says', () => {
    const texts = some(small(), 25).flatMap((text) => {
      const bytes = Buffer.from(text)
      return Array.from({ length: 60 }, (_, at) => {
        const copy = Buffer.from(bytes)
        const place = (at * 7919 + text.length) % copy.length
        copy[place] = (copy[place] ?? 0) ^ (1 << (at % 8))
        return copy
      }).filter((copy) => !saysTheSame(text, copy))
    })
    expect(texts.length).toBeGreaterThan(800)
    expect(verdicts(texts).filter((said) => said === 'holds')).toEqual([])
  })

  test('rejects every copy with another answer, certificate or question, though it is hashed again', () => {
    const texts = some(small(), 24).flatMap((text) => changed(text, ['answer', 'certificate'], runs(75)))
    expect(texts.length).toBeGreaterThan(600)
    const accepted = verdicts(texts).flatMap((said, at) => (said === 'holds' ? [texts[at]] : []))
    expect(accepted).toEqual([])
  })

  test('rejects a copy with other records that is hashed again exactly where these no longer give the answer', () => {
    const texts = some(small(), 24).flatMap((text) => changed(text, ['records', 'question'], runs(50)))
    const said = verdicts(texts)
    const told = texts.map((text, at) => {
      const { findings } = checkProof(text)
      const failing = findings.filter(({ holds }) => !holds).map(({ part }) => part)
      // A record that is none any more in a field which no answer reads, or one that no answer needs, leaves the answer proved.
      const isGiven = failing.every((part) => part === 'records')
      const isRead = findings.some(({ part }) => part === 'answer')
      return { failing, python: said[at], agree: isRead ? isGiven === (said[at] === 'holds') : true }
    })
    expect(told.filter(({ agree }) => !agree)).toEqual([])
    expect(said.filter((each) => each !== 'holds').length).toBeGreaterThan(150)
  })

  test('writes numbers, texts and keys as RFC 8785 does', () => {
    const ofRfc = [
      333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, 5e-324, -5e-324, 1.7976931348623157e308, 9007199254740992, -0,
    ]
    const edges = [
      295147905179352830000, 9.999999999999997e22, 1e23, 1e21, 999999999999999900000, 1e-6, 1e-7,
      0.0000033333333333333333, 1424953923781206.2,
    ]
    const doubles = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 2000, seed: 3 })
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude02': 5, '\u0080': 6, '\u00f6': 7 }
    const value = [...ofRfc, ...edges, ...doubles, keys, '\u20ac$\u000f\nA\'B"\\\\"/\u2028\u007f', true, null]
    const code = 'import json, sys; from check_proof import canonical; print(canonical(json.load(sys.stdin)))'
    expect(python(code, JSON.stringify(value))).toBe(`${canonicalJson(value)}\n`)
  })

  test('reads dates as the model does', () => {
    const dates = [
      ...[
        '2026-02-25',
        '2024-02-29',
        '2022-10',
        '2022-21',
        '2022-24',
        '2024~',
        '20XX',
        '202X?',
        '2024-XX',
        '2024-02-XX',
        '-0044-03-15',
      ],
      ...[
        '2022-10/2023-06',
        '../2025',
        '2025/',
        '/2025-01-31',
        'Y17000',
        'Y-20000',
        '1900-02',
        '2000-12-31',
        '0000',
        'unknown',
      ],
      ...[
        '2026-02-25T09:30Z',
        '2026-02-25T09:30:00+01:00',
        '2026-02-25T24:00',
        '2026-02-25T00:10',
        '2026-02-25T23:59:59-12:30',
      ],
      ...fc.sample(arbitraryDate, { numRuns: 200, seed: 9 }),
    ]
    const wrong = [
      '2026-13',
      '2026-02-30',
      '2026-00-01',
      '2026-2-3',
      '2026-02-25T25:00',
      '2026-02-25T24:01',
      '-0000',
      '2026-02-25T10:00:60Z',
      '2026-21-01',
    ]
    const code = `import json, sys
from check_proof import span
def read(text):
    try: return [None if abs(end) == float('inf') else end for end in span(text)]
    except ValueError: return 'none'
print(json.dumps([read(text) for text in json.load(sys.stdin)]))`
    const finite = (end: number) => (Number.isFinite(end) ? end : null)
    const expected = dates.map((date) => [finite(spanOf(date).earliest), finite(spanOf(date).latest)])
    expect(JSON.parse(python(code, JSON.stringify([...dates, ...wrong])))).toEqual([
      ...expected,
      ...wrong.map(() => 'none'),
    ])
  })

  test('is under 250 lines, and needs nothing but the standard library', () => {
    const text = readFileSync(CHECKER, 'utf8')
    expect(text.split('\n').length - 1).toBeLessThan(250)
    const imported = [...text.matchAll(/^\s*(?:import|from) (.*)$/gm)].flatMap(([, names = '']) => names.split(', '))
    const known = spawnSync('python3', ['-c', 'import sys; print(*sys.stdlib_module_names)'], { encoding: 'utf8' })
    expect(known.stdout.trim().split(' ')).toEqual(expect.arrayContaining(imported))
  })
})

function saysTheSame(text: string, copy: Buffer): boolean {
  try {
    const other = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(copy)
    return hashOf(JSON.parse(other)) === hashOf(JSON.parse(text)) && JSON.parse(other).hash === JSON.parse(text).hash
  } catch {
    return false
  }
}
