import { describe, expect, test } from 'vitest'
import { jsonSchema, parseDataset, visibleLines } from '../../src/index.ts'
import { FORGED, HOSTILE, hostileDataset } from '../fixtures/hostile-text.ts'
import { hearsay, TINY } from './harness.ts'
import { useTemporaryFolder } from './temporary-folder.ts'

const folder = useTemporaryFolder()

/** Every command that prints something of a dataset, over the hostile one. */
const ASKED: readonly (readonly string[])[] = [
  ...['trace', 'support', 'status', 'drift'].map((question) =>
    [question, 'c', 'd', 'e', 'f'].slice(0, question === 'drift' ? 2 : 5),
  ),
  ['impact', 'official', 'wire'],
  ['impact', 'agency'],
  ['weak-points'],
  ['drift'],
  ['loops'],
  ['why', 'c', '--all'],
  ['breaks', 'c'],
  ['strengthens', 'c'],
  ['strengthens', 'e'],
  ['unnamed'],
  ['conflicts'],
  ['stories'],
  ['track-record'],
  ['history', 'c'],
  ['timeline'],
  ['timeline', 'c'],
  ['find', '--kind', 'all'],
  ['find', 'javascript'],
  ['like', 'javascript the mill was open on 4 May'],
  ['duplicates'],
  ['path', 'c', 'official'],
  ['path', 'd', 'leaker'],
  ['show', 'c', 'd', 'e', 'f', 'wire', 'gone', 'w1', 'n1', 'agency', 'official', 'height', 'a1', 'a4', 'y1'],
  ['stats'],
  ['weight', 'wire', 'agency', 'c'],
  ['reliability', 'wire', 'agency'],
  ['admiralty', 'w1', 'b1'],
  ['audit'],
  ['diff', '--from', '2026-02-22', '--to', '2026-03-05'],
  ['support', 'c', '--without', 'wire', '--as-of', '2026-02-26'],
]

/** Each of them as text and as JSON, and those that print data in other forms. */
const PRINTED: readonly (readonly string[])[] = [
  ...ASKED,
  ...ASKED.map((args) => [...args, '--json']),
  ['audit', '--format', 'sarif'],
  ...['json', 'yaml', 'jsonl'].map((format) => ['export', '--format', format]),
  ['export', 'c', '--preserve', 'answers'],
  ...['markdown', 'html'].map((format) => ['dossier', 'c', '--format', format]),
]

/** Fields of the short form, which become the same ones of the full form before anything is told of them. */
function isShort(field: string): boolean {
  const names = /^source\.(?:publisher|carrier|authors|knownVia|republishes|revises)$/
  return field.startsWith('defaults.') || field.startsWith('source.says.') || names.test(field)
}

describe('the hostile dataset', () => {
  test('is valid, and hostile in every field that takes any text', () => {
    const { problems, dataset } = parseDataset([{ path: 'hostile.json', text: hostileDataset() }])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(dataset).toBeDefined()
    const hostile = new Set(hostileFields(JSON.parse(hostileDataset()), []))
    expect(textFields(jsonSchema(), []).filter((field) => !hostile.has(field) && !isShort(field))).toEqual([])
  })

  test('is as harmless in lines of the short form, in names and in defaults, be they right or wrong', async () => {
    const [steering, turning] = ['\u001b[31m', '\u202e']
    const source = { title: `T${steering}`, type: 'article', publisher: `P${turning} Post`, published: '2026-02-25' }
    const says = [`c: The ${turning}mill${steering} burned. < Ann${steering} Weir`, 'c < Ann']
    const manifest = { format: 1, id: 'd', title: 'D' }
    folder.put('short.json', JSON.stringify({ dataset: manifest, sources: [{ ...source, says }] }))
    for (const args of [['validate'], ['trace', 'c'], ['stats'], ['find', 'mill']]) {
      const { out, err } = await hearsay([...args, '--data', folder.at('short.json')])
      expectHarmless(out, false)
      expectHarmless(err, false)
    }
  })
})

describe.each([
  ['without colour', false],
  ['in colour', true],
])('nothing of it is hidden, steers the terminal or forges a line, %s', (_, colour) => {
  test.each(PRINTED.map((args) => [args.join(' '), args] as const))('%s', async (_, args) => {
    folder.put('hostile.json', hostileDataset())
    const { out, err, status } = await hearsay([...args, '--data', folder.at('hostile.json')], { colour })
    expect(status).toBeLessThan(2)
    expect(out).not.toBe('')
    expectHarmless(out, colour)
    expectHarmless(err, colour)
    if (args.includes('--json')) JSON.parse(out)
  })

  test('verify', async () => {
    folder.put('hostile.json', hostileDataset())
    folder.put('wire.txt', `x${HOSTILE}`)
    const verify = ['verify', '--text', `wire=${folder.at('wire.txt')}`, '--data', folder.at('hostile.json')]
    for (const how of [[], ['--json']]) {
      const { out, err, status } = await hearsay([...verify, ...how], { colour })
      expect(status).toBe(1)
      expectHarmless(out + err, colour)
    }
  })

  test('anchor, digest, edit and what validate mends', async () => {
    folder.put('hostile.json', hostileDataset())
    folder.put('wire.txt', `x${HOSTILE} y${HOSTILE}`)
    const data = ['--data', folder.at('hostile.json')]
    const wire = `wire=${folder.at('wire.txt')}`
    for (const args of [
      ['anchor', wire, '--quote', `w1=${HOSTILE}`, '--dry-run'],
      ['digest', wire],
      ['edit', 'c', '--set', `text=${HOSTILE} too`, '--dry-run'],
      ['edit', 'c', '--set', `${HOSTILE}=x`],
      ['edit', HOSTILE, '--remove'],
      ['validate', '--fix', '--dry-run'],
    ]) {
      const { out, err } = await hearsay([...args, ...data], { colour, cwd: folder.path })
      expect(out + err).not.toBe('')
      expectHarmless(out + err, colour)
    }
  })

  test('what is wrong with data, its places and what it quotes', async () => {
    const text = JSON.stringify(HOSTILE)
    const bad = `{"dataset":{"format":1,"id":${text},"title":"x",${text}:1},"claims":[{"id":"c","text":"t","type":${text}},${text}],${text}:[]}`
    folder.put(`bad ${HOSTILE.replaceAll('/', '')}.json`.slice(0, 60), bad)
    folder.put('bad.yaml', `dataset:\n  title: "${HOSTILE.replaceAll(/["\\]/g, '')}"\n  ? [a]\n`)
    for (const path of folder.list()) {
      for (const format of ['text', 'json', 'sarif']) {
        const { out, err } = await hearsay(['validate', folder.at(path), '--format', format], { colour })
        expectHarmless(out + err, colour)
        if (format !== 'text') JSON.parse(out)
      }
      expectHarmless((await hearsay(['stats', '--data', folder.at(path)], { colour })).err, colour)
    }
  })

  test('what is quoted of the command line', async () => {
    const wrong: readonly (readonly string[])[] = [
      ['support', HOSTILE],
      ['support', 'c', '--as-of', HOSTILE],
      ['support', 'c', '--without', HOSTILE.replaceAll(',', '')],
      ['support', 'c', '--basis', HOSTILE],
      ['find', '--tag', HOSTILE],
      ['find', '--kind', HOSTILE],
      ['stats', '--data', HOSTILE],
      ['export', '-o', `none/${HOSTILE.replaceAll('/', '')}`.slice(0, 100)],
      ['init', `dataset.yaml/${HOSTILE}`.slice(0, 50)],
      ['verify', '--text', `w1=${HOSTILE}`],
      ['af', HOSTILE],
      [HOSTILE],
      ['support', `--${HOSTILE}`],
      ['help', HOSTILE],
    ]
    folder.put('dataset.yaml', '')
    for (const args of wrong) {
      const data =
        args.includes('--data') || !['support', 'find', 'export', 'verify'].includes(args[0] ?? '')
          ? []
          : ['--data', '-']
      const { out, err } = await hearsay([...args, ...data], { colour, input: TINY, cwd: folder.path })
      expectHarmless(out + err, colour)
    }
  })
})

const ESCAPE = '\u001b'
const STYLES = new RegExp(`${ESCAPE}\\[(?:[0-4]|2[2-4]|3[0-79]|9[0-7])m`, 'g')

/** Nothing hidden, no line that data began, no colour that data chose. */
function expectHarmless(text: string, colour: boolean): void {
  const plain = colour ? text.replaceAll(STYLES, '') : text
  expect(visibleLines(plain)).toBe(plain)
  expect(text).not.toContain('\u001b[32mFORGED')
  expect(text).not.toContain('\u001b[1mFORGED')
  expect(plain.split('\n').filter((line) => line.trimStart().startsWith(`${FORGED}:`))).toEqual([])
}

/** The fields of a schema that take any text, as `kind.field.field`. */
function textFields(node: unknown, path: readonly string[]): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, pattern, enum: choices, const: only, format } = node as Record<string, unknown>
  const takesAny = type === 'string' && (pattern === undefined || pattern === '\\S') && format === undefined
  const free = takesAny && choices === undefined && only === undefined && path.at(-1) !== 'recorded'
  const below = Object.entries(node).flatMap(([key, value]) =>
    textFields(value, SCHEMA_WORDS.has(key) || /^\d+$/.test(key) ? path : [...path, key]),
  )
  return free ? [path.join('.'), ...below] : below
}

const SCHEMA_WORDS: ReadonlySet<string> = new Set(['definitions', 'properties', 'items', 'anyOf', 'allOf', 'oneOf'])

/** The fields of a dataset in which the hostile text stands, in the same form. */
function hostileFields(node: unknown, path: readonly string[]): string[] {
  if (node === HOSTILE) return [path.join('.')]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const inner = Array.isArray(node) ? path : [...path, path.length === 0 ? (SECTIONS[key] ?? key) : key]
    return hostileFields(value, inner)
  })
}

const SECTIONS: Readonly<Record<string, string>> = {
  actors: 'actor',
  sources: 'source',
  topics: 'topic',
  claims: 'claim',
  statements: 'statement',
  relations: 'relation',
  assessments: 'assessment',
  searches: 'search',
  tours: 'tour',
}
