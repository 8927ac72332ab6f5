import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { type ParsedDataset, parseDataset } from '../../../src/dataset/parse.ts'
import { PROBLEM_RULES } from '../../../src/dataset/problem-rules.ts'
import { FORMATS, type Format } from '../../../src/dataset/read/file-format.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import type { Problem } from '../../../src/errors.ts'
import { canonicalJson } from '../../../src/model/canonical-json.ts'
import { mutate, randomNumbers } from './mutated-text.ts'

/** How many files: the nightly run asks for more, and begins elsewhere. To read YAML takes ten times as long as to read JSON. */
const FILES = Number(process.env['MUTATED_FILES'] ?? 8_000)
const SHARES: Readonly<Record<Format, number>> = { yaml: 0.05, json: 0.475, jsonl: 0.475 }
const SEED = Number(process.env['MUTATION_SEED'] ?? 20260223)

const YAML = `dataset:
  format: 1
  id: d
  title: The bridge
actors:
  - id: a
    name: An official
    type: person
    anonymous: true
sources:
  - { id: s, title: "Closed: the bridge", type: article, published: 2026-02-25 }
topics:
  - { id: m, name: height, type: measure }
claims: # two
  - id: c
    text: >-
      The bridge
      is closed.
    about: [a]
    quantity: { measure: m, value: 1.50, unit: m }
  - id: e
    text: 'It''s open.'
    x-own: { a: [1, null, true] }
statements:
  - source: s
    claim: c
    from: [a]
  - { id: s.e, source: s, claim: e, polarity: denies, made: 2026-02 }
`
const DATASET = parseDataset([{ path: 'a.yaml', text: YAML }]).dataset
const TEXTS: Readonly<Record<Format, string>> = {
  yaml: YAML,
  json: DATASET === undefined ? '' : writeDataset(DATASET, 'json'),
  jsonl: DATASET === undefined ? '' : writeDataset(DATASET, 'jsonl'),
}

/** Problems of the dataset as a whole, which stand nowhere. */
const NOWHERE: ReadonlySet<string> = new Set(['no-manifest'])

describe.each(FORMATS)('a file of %s in which anything was changed', (format) => {
  test('is read, or says what is wrong and where; and what is read is written and read again the same', () => {
    const random = randomNumbers(SEED)
    const path = `a.${format}`
    const files = FILES * SHARES[format]
    const outcomes = { read: 0, wrong: 0 }
    for (let left = files; left > 0; left -= 1) {
      const text = mutate(TEXTS[format], Object.values(TEXTS), random)
      const outcome = outcomeOf(path, text, format)
      if (outcome !== 'read' && outcome !== 'wrong') {
        throw new Error(`${outcome.fault}\nwith MUTATION_SEED=${SEED}, in ${JSON.stringify(text)}`)
      }
      outcomes[outcome] += 1
    }
    expect(outcomes.read).toBeGreaterThan(files / 30)
    expect(outcomes.wrong).toBeGreaterThan(files / 30)
  }, 3_600_000)
})

/** Whether a text is read or wrong; or what happens that should not. */
function outcomeOf(path: string, text: string, format: Format): 'read' | 'wrong' | { readonly fault: string } {
  let parsed: ParsedDataset
  try {
    parsed = parseDataset([{ path, text }])
  } catch (error) {
    return { fault: `it throws: ${error instanceof Error ? error.stack : String(error)}` }
  }
  const { dataset, problems } = parsed
  const lines = text.split(/\r\n?|\n/).length
  const misplaced = problems.find((problem) => !isPlaced(problem, path, lines))
  if (misplaced !== undefined) return { fault: `a problem has no place: ${formatProblem(misplaced)}` }
  if (dataset === undefined) return problems.some(isError) ? 'wrong' : { fault: 'it is no dataset and has no error' }
  const written = writeDataset(dataset, format)
  const again = parseDataset([{ path, text: written }])
  if (canonicalJson(again.dataset) === canonicalJson(dataset)) return 'read'
  return { fault: `written and read again it is another: ${written}\n${again.problems.map(formatProblem).join('\n')}` }
}

function isPlaced({ code, message, place }: Problem, path: string, lines: number): boolean {
  if (!(code in PROBLEM_RULES) || message === '') return false
  if (place === undefined) return NOWHERE.has(code)
  return place.file === path && place.line >= 1 && place.line <= lines && place.column >= 1
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}
