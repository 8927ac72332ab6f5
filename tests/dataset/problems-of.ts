import { formatProblem } from '../../src/dataset/format-problems.ts'
import { type ParsedDataset, parseDataset } from '../../src/dataset/parse.ts'

const MANIFEST = { path: '0.jsonl', text: '{"kind":"dataset","format":1,"id":"test","title":"Test"}\n' }

/** Reads one text beside a manifest. */
export function parseText(text: string, path = 'a.yaml'): ParsedDataset {
  return parseDataset([MANIFEST, { path, text }])
}

/** Every problem of a text, as people see it, beside a manifest. */
export function problemsOf(text: string, path = 'a.yaml'): string[] {
  return parseText(text, path).problems.map(formatProblem)
}

/** The same of records given as values, each on its line of JSON; without their places. */
export function problemsAmong(...records: readonly ({ kind: string } & Record<string, unknown>)[]): string[] {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('')
  return parseText(text, 'a.jsonl').problems.map(({ place: _, ...problem }) => formatProblem(problem))
}
