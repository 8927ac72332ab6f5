import type { Place, Problem } from '../errors.ts'
import type { Dataset } from '../model/dataset.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import { byCodeUnit } from '../model/order.ts'
import { checkCycles } from './check/check-cycles.ts'
import { checkEquivalence } from './check/check-equivalence.ts'
import { checkRecords } from './check/check-records.ts'
import { checkReferences } from './check/check-references.ts'
import { checkManifests, collectEntries, type Entries, type Entry } from './check/entries.ts'
import { compareProblems, fileProblem } from './problem.ts'
import type { InputFile } from './raw-record.ts'
import { readRecords } from './read/formats.ts'

/** What files hold: the dataset, unless one of the problems is an error; and all problems, in the order of the files. */
export interface ParsedDataset {
  readonly dataset: Dataset | undefined
  readonly problems: readonly Problem[]
  readonly locations: Locations
}

/** How much of a dataset the files are. */
export interface ParseOptions {
  /** More files belong to the dataset than these, which are then only checked: what they name may be in the others. */
  readonly incomplete?: boolean
}

/** Where records stand in the files. */
export interface Locations {
  /** Where the record with that id begins, or one of its fields; `undefined` where no file has the record. */
  place(id: string, field?: readonly (string | number)[]): Place | undefined
}

/**
 * Reads the files of one dataset: YAML, JSON or JSON Lines by their extension, and where a path has none, by what the
 * text looks like. Every problem is found in one go: each file's syntax, each record's shape, then what the records say
 * of each other. References are not followed while a file could not be read whole, for what they name may be in it.
 */
export function parseDataset(files: readonly InputFile[], options: ParseOptions = {}): ParsedDataset {
  const readings = [...files].sort((a, b) => byCodeUnit(a.path, b.path)).map(readRecords)
  const raws = readings.flatMap(({ records }) => records)
  const problems = readings.flatMap((reading) => [...reading.problems])
  const whole = options.incomplete !== true && readings.every((reading) => reading.whole)

  const all = collectEntries(raws, problems)
  checkManifests(raws, problems, { whole })
  if (whole) checkReferences(all, problems)
  checkRecords(all, problems)
  checkCycles(all, problems)
  checkEquivalence(all, problems)
  if (whole && all.manifests.length > 0 && raws.length === all.manifests.length) problems.push(emptyDataset(all))

  problems.sort(compareProblems)
  const failed = !whole || problems.some(({ severity }) => severity === 'error')
  return { dataset: failed ? undefined : assemble(all), problems, locations: locate(all) }
}

function assemble({ manifests, entries }: Entries): Dataset | undefined {
  const [first] = manifests
  if (first === undefined) return undefined
  const sections = Object.fromEntries(KIND_NAMES.map((kind): [string, Entry['record'][]] => [KINDS[kind].section, []]))
  for (const { kind, record } of entries) sections[KINDS[kind].section]?.push(record)
  for (const records of Object.values(sections)) records.sort((a, b) => byCodeUnit(a.id, b.id))
  return { manifest: first.manifest, ...sections } as unknown as Dataset
}

function emptyDataset({ manifests }: Entries): Problem {
  const finding = {
    message: 'the dataset has no records',
    hint: 'add a section such as "claims:"',
    severity: 'warning',
  }
  return fileProblem(
    'empty-dataset',
    manifests[0]?.raw.at.place([]),
    finding as typeof finding & { severity: 'warning' },
  )
}

function locate({ entries, holders }: Entries): Locations {
  let made: Map<string, Entry> | undefined
  return {
    place: (id, field = []) => {
      made ??= new Map(entries.map((entry) => [entry.record.id, entry]))
      return (made.get(id) ?? holders.get(id))?.raw.at.place(field)
    },
  }
}
