import { nearest } from '../../algorithm/nearest-word.ts'
import type { Problem } from '../../errors.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { fileProblem } from '../problem.ts'
import type { InputFile, Locator, RawKind, RawRecord, Reading } from '../raw-record.ts'
import { locateInJson, readJson } from './parse-json.ts'
import { emptyFile } from './sections.ts'

const RAW_KINDS: ReadonlySet<string> = new Set<RawKind>(['dataset', ...KIND_NAMES])

/** The records of a JSON Lines file: one a line, each with its kind. Empty lines are nothing. */
export function parseJsonl({ path, text }: InputFile): Reading {
  const records: RawRecord[] = []
  const problems: Problem[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const file = { path, text: line }
    const at = onLine(locateInJson(file), index)
    const read = readJson(file)
    if (read.problems.length > 0) problems.push(...read.problems.map((problem) => moveToLine(problem, index)))
    else readLine(read.value, at, { records, problems })
  }
  if (records.length === 0 && problems.length === 0) {
    return {
      records,
      problems: [emptyFile({ place: () => ({ file: path, line: 1, column: 1 }), written: () => undefined })],
      whole: true,
    }
  }
  return { records, problems, whole: problems.length === 0 }
}

function readLine(value: unknown, at: Locator, { records, problems }: { records: RawRecord[]; problems: Problem[] }) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const finding = { message: 'a line holds one record', hint: 'write {"kind": "claim", "id": …}' }
    problems.push(fileProblem('not-a-record', at.place([]), finding))
    return
  }
  const { kind, ...fields } = value as { kind?: unknown }
  if (typeof kind === 'string' && RAW_KINDS.has(kind)) records.push({ kind: kind as RawKind, value: fields, at })
  else problems.push(unknownKind(kind, at))
}

function unknownKind(kind: unknown, at: Locator): Problem {
  const all = [...RAW_KINDS].join(', ')
  if (kind === undefined) {
    return fileProblem('unknown-kind', at.place([]), { message: 'the line has no "kind"', hint: `it is one of ${all}` })
  }
  const near = typeof kind === 'string' ? nearest(kind, RAW_KINDS) : undefined
  const hint = near === undefined ? `it is one of ${all}` : `did you mean ${near}?`
  return fileProblem('unknown-kind', at.place(['kind']), { message: `unknown kind ${JSON.stringify(kind)}`, hint })
}

function onLine(at: Locator, index: number): Locator {
  return {
    place: (path, part) => ({ ...at.place(path, part), line: index + 1 }),
    written: (path) => at.written(path),
  }
}

function moveToLine(problem: Problem, index: number): Problem {
  return problem.place === undefined ? problem : { ...problem, place: { ...problem.place, line: index + 1 } }
}
