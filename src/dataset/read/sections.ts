import { nearest } from '../../algorithm/nearest-word.ts'
import type { Problem } from '../../errors.ts'
import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import { fileProblem } from '../problem.ts'
import { below, type Locator, type RawKind, type RawRecord, type Reading } from '../raw-record.ts'

/** The kind that each section holds. */
export const SECTIONS: ReadonlyMap<string, RawKind> = new Map<string, RawKind>([
  ['dataset', 'dataset'],
  ...KIND_NAMES.map((kind): [string, RawKind] => [KINDS[kind].section, kind]),
])

/** The section that holds a kind. */
export function sectionOf(kind: RawKind): string {
  return kind === 'dataset' ? 'dataset' : KINDS[kind].section
}

const SECTION_LIST = [...SECTIONS.keys()].join(', ')

/** The records of a YAML or JSON file, whose top level maps sections to lists. */
export function readSections(top: unknown, at: Locator): Reading {
  if (top === null || top === undefined) return nothingIn(at)
  if (typeof top !== 'object' || Array.isArray(top)) {
    const finding = {
      message: 'a file holds sections, each a list of records',
      hint: `begin with one of ${SECTION_LIST}`,
    }
    return { records: [], problems: [fileProblem('not-sections', at.place([]), finding)], whole: false }
  }
  const sections = Object.entries(top)
  if (sections.length === 0) return nothingIn(at)
  const records: RawRecord[] = []
  const problems: Problem[] = []
  for (const [name, content] of sections) {
    const kind = SECTIONS.get(name)
    if (kind === undefined) problems.push(unknownSection(name, at))
    else if (kind === 'dataset') records.push({ kind, value: content, at: below(at, [name]) })
    else if (Array.isArray(content)) {
      for (const [index, value] of content.entries()) records.push({ kind, value, at: below(at, [name, index]) })
    } else if (content !== null) {
      const finding = { message: `"${name}" must be a list`, hint: 'put its records into a list' }
      problems.push(fileProblem('not-a-list', at.place([name]), finding))
    }
  }
  return { records, problems, whole: problems.length === 0 }
}

function nothingIn(at: Locator): Reading {
  return { records: [], problems: [emptyFile(at)], whole: true }
}

/** The warning that a file holds nothing. */
export function emptyFile(at: Locator): Problem {
  return fileProblem('empty-file', at.place([]), {
    message: 'the file holds no records',
    hint: `add a section (${SECTION_LIST}), or take the file away`,
    severity: 'warning',
  })
}

function unknownSection(name: string, at: Locator): Problem {
  const near = nearest(name, SECTIONS.keys())
  const hint = near === undefined ? `the sections are ${SECTION_LIST}` : `did you mean ${near}?`
  return fileProblem('unknown-section', at.place([name], 'key'), { message: `unknown section "${name}"`, hint })
}
