import { describe, expect, test } from 'vitest'
import { formatProblems } from '../../src/dataset/format-problems.ts'
import { PROBLEM_RULES } from '../../src/dataset/problem-rules.ts'
import type { Problem } from '../../src/errors.ts'

const PROBLEMS: readonly Problem[] = [
  {
    code: 'unknown-reference',
    severity: 'error',
    message: 'unknown actor "reuter"',
    hint: 'did you mean reuters?',
    place: { file: 'data/a b.yaml', line: 3, column: 14 },
    record: 'source s',
    field: 'publisher',
  },
  { code: 'no-manifest', severity: 'error', message: 'the dataset has no manifest' },
  {
    code: 'own-cause',
    severity: 'warning',
    message: 'a\u001b[31m\nb\u202e',
    place: { file: '/tmp/x.jsonl', line: 1, column: 1 },
    record: 'claim c',
  },
]

describe('problems as text', () => {
  test('are a line each, as compilers write them', () => {
    expect(formatProblems(PROBLEMS, 'text')).toBe(
      `data/a b.yaml:3:14: error: unknown actor "reuter" (did you mean reuters?) [unknown-reference]
error: the dataset has no manifest [no-manifest]
/tmp/x.jsonl:1:1: warning: a\\u001b[31m\\nb\\u202e [own-cause]
`,
    )
  })

  test('name snapshot and record where these stand in no file', () => {
    const [first] = PROBLEMS
    if (first === undefined) throw new Error('none')
    const { place: _, ...problem } = { ...first, snapshot: '/tmp/a.hearsay' }
    expect(formatProblems([problem], 'text')).toMatch(/^\/tmp\/a\.hearsay: source s publisher: error: unknown actor/)
    expect(formatProblems([{ ...problem, record: undefined, field: undefined } as never], 'text')).toMatch(
      /^\/tmp\/a\.hearsay: error: /,
    )
    expect(JSON.parse(formatProblems([problem], 'sarif')).runs[0].results[0].locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'file:///tmp/a.hearsay' } },
        logicalLocations: [{ fullyQualifiedName: 'source s publisher' }],
      },
    ])
  })

  test('are nothing where there are none', () => {
    expect(formatProblems([], 'text')).toBe('')
  })

  test('match what editors look for', () => {
    const matcher = /^(.*):(\d+):(\d+):\s+(warning|error):\s+(.*)$/
    const [first] = formatProblems(PROBLEMS, 'text').split('\n')
    expect(matcher.exec(first ?? '')?.slice(1, 5)).toEqual(['data/a b.yaml', '3', '14', 'error'])
  })
})

describe('problems as JSON', () => {
  test('are one canonical array that holds all', () => {
    const text = formatProblems(PROBLEMS, 'json')
    expect(JSON.parse(text)).toEqual(PROBLEMS)
    expect(text.split('\n')).toEqual([
      expect.stringMatching(/^\[\{"code":"unknown-reference","field":"publisher","hint":/),
      '',
    ])
    expect(formatProblems([], 'json')).toBe('[]\n')
  })
})

describe('problems as SARIF', () => {
  test('are one run with its rules and results', () => {
    expect(JSON.parse(formatProblems(PROBLEMS, 'sarif'))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'hearsay',
              rules: [
                { id: 'no-manifest', shortDescription: { text: PROBLEM_RULES['no-manifest'] } },
                { id: 'own-cause' },
                { id: 'unknown-reference', shortDescription: { text: PROBLEM_RULES['unknown-reference'] } },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'unknown-reference',
              ruleIndex: 2,
              level: 'error',
              message: { text: 'unknown actor "reuter" (did you mean reuters?)' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'data/a%20b.yaml' },
                    region: { startLine: 3, startColumn: 14 },
                  },
                  logicalLocations: [{ fullyQualifiedName: 'source s publisher' }],
                },
              ],
            },
            { ruleId: 'no-manifest', ruleIndex: 0, level: 'error', message: { text: 'the dataset has no manifest' } },
            {
              ruleId: 'own-cause',
              ruleIndex: 1,
              level: 'warning',
              message: { text: PROBLEMS[2]?.message },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'file:///tmp/x.jsonl' },
                    region: { startLine: 1, startColumn: 1 },
                  },
                  logicalLocations: [{ fullyQualifiedName: 'claim c' }],
                },
              ],
            },
          ],
        },
      ],
    })
    expect(JSON.parse(formatProblems([], 'sarif')).runs[0].results).toEqual([])
  })

  test('name files by address, of Windows too', () => {
    const uriOf = (file: string) => {
      const sarif = JSON.parse(
        formatProblems(
          [{ code: 'bad-value', severity: 'error', message: 'm', place: { file, line: 1, column: 1 } }],
          'sarif',
        ),
      )
      return sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri
    }
    expect(['C:\\data\\ä.yaml', 'data\\a.yaml', './a#b.yaml', '-'].map(uriOf)).toEqual([
      'file:///C:/data/%C3%A4.yaml',
      'data/a.yaml',
      './a%23b.yaml',
      '-',
    ])
  })
})

test('every rule says in one line what it is about', () => {
  for (const [code, text] of Object.entries(PROBLEM_RULES)) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(text).toMatch(/^[A-Z].*[^.\n]$/)
  }
})
