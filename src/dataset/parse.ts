import { formatPlace, type Place, type Problem } from '../errors.ts'
import type { Dataset } from '../model/dataset.ts'
import { KIND_NAMES, KINDS } from '../model/kinds.ts'
import { isMadeId } from '../model/made-ids.ts'
import { byCodeUnit } from '../model/order.ts'
import { withRetired } from '../model/retired.ts'
import { withTours } from '../model/tour.ts'
import { checkCycles } from './check/check-cycles.ts'
import { checkEquivalence } from './check/check-equivalence.ts'
import { checkRecords } from './check/check-records.ts'
import { checkReferences } from './check/check-references.ts'
import { becameIn, checkRetired } from './check/check-retired.ts'
import { checkTours } from './check/check-tours.ts'
import { checkManifests, collectEntries, type Entries, type Entry } from './check/entries.ts'
import { compareProblems, fileProblem } from './problem.ts'
import type { InputFile, RawRecord, Reading } from './raw-record.ts'
import { readRecords } from './read/formats.ts'
import { expandShorthand } from './shorthand/expand.ts'

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
 * of each other. An id that nobody has, and that stands in a part which could not be read, is not missed: a record there may
 * have it. A file that was not meant to be data is left out, with a note.
 */
export function parseDataset(files: readonly InputFile[], options: ParseOptions = {}): ParsedDataset {
  return checkReadings(
    files.map((file) => ({ file, reading: readRecords(file) })),
    options,
  )
}

/** A file, and what it holds. */
export interface ReadFile {
  readonly file: InputFile
  readonly reading: Reading
}

/** The dataset of files that were read. */
export function checkReadings(read: readonly ReadFile[], options: ParseOptions = {}): ParsedDataset {
  const { readings, notes } = withoutForeign([...read].sort((a, b) => byCodeUnit(a.file.path, b.file.path)))
  const { raws, problems: short, isTold, mentions } = expandShorthand(readings)
  const ofFiles = readings.flatMap((reading) => [...reading.problems]).filter((problem) => !isTold(problem))
  const flaws = [...notes, ...ofFiles, ...short]
  const isComplete = options.incomplete !== true
  const whole = isComplete && readings.every((reading) => reading.whole)

  const found: Problem[] = []
  const all = collectEntries(raws, found)
  checkManifests(raws, found, { whole })
  const mayBe = (id: string) => !isComplete || mentions(id) || readings.some((reading) => reading.mentions(id))
  if (isComplete) checkReferences(all, found, { mayBe, became: becameIn(all.retired) })
  const wasRecord = new Set(all.retired.map(({ retired }) => retired.id))
  checkTours(all.tours, found, { mayBe: (id) => isRecord(all, id) || wasRecord.has(id) || mayBe(id) })
  checkRetired(all, found, { mayBe })
  checkRecords(all, found)
  checkCycles(all, found)
  checkEquivalence(all, found)
  const problems = [...flaws, ...withoutConsequences(found, flaws)]
  const records = raws.filter(({ kind }) => !NO_RECORDS.has(kind))
  if (whole && all.manifests.length > 0 && records.length === 0) problems.push(emptyDataset(all.manifests[0]?.raw))

  problems.sort(compareProblems)
  const failed = !whole || problems.some(({ severity }) => severity === 'error')
  return { dataset: failed ? undefined : assemble(all), problems, locations: locate(all) }
}

/** What stands in sections and is no record. */
const NO_RECORDS: ReadonlySet<RawRecord['kind']> = new Set(['dataset', 'tour', 'retired', 'defaults'] as const)

/** What is to be checked. A file that was not meant to be data is left out and said to be, unless no other is data either. */
function withoutForeign(read: readonly ReadFile[]): { readings: readonly Reading[]; notes: readonly Problem[] } {
  const own = read.filter(({ reading }) => !reading.foreign)
  if (own.length === 0) return { readings: read.map(({ reading }) => reading), notes: [] }
  const foreign = read.filter(({ reading }) => reading.foreign)
  return { readings: own.map(({ reading }) => reading), notes: foreign.map(({ file }) => notData(file.path)) }
}

/** The note that a file was left out. */
export function notData(file: string): Problem {
  const message = 'the file holds none of the sections of a dataset, and was left out'
  return fileProblem('not-data', { file, line: 1, column: 1 }, { message, severity: 'note' })
}

/** Problems but for those of values that were read wrongly: their cause was said, at the same place. */
function withoutConsequences(problems: readonly Problem[], flaws: readonly Problem[]): Problem[] {
  const errors = flaws.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return [...problems]
  const places = new Set(errors.map(({ place }) => place && formatPlace(place)))
  return problems.filter(({ place }) => place === undefined || !places.has(formatPlace(place)))
}

/** Whether a record has an id, chosen or made. */
function isRecord({ holders, entries }: Entries, id: string): boolean {
  return holders.get(id) !== undefined || (isMadeId(id) && entries.some(({ record }) => record.id === id))
}

function assemble({ manifests, tours, retired, entries }: Entries): Dataset | undefined {
  const [first] = manifests
  if (first === undefined) return undefined
  const sections = Object.fromEntries(KIND_NAMES.map((kind): [string, Entry['record'][]] => [KINDS[kind].section, []]))
  for (const { kind, record } of entries) sections[KINDS[kind].section]?.push(record)
  for (const records of Object.values(sections)) records.sort((a, b) => byCodeUnit(a.id, b.id))
  const manifest = withTours(
    withRetired(
      first.manifest,
      retired.map((entry) => entry.retired),
    ),
    tours.map(({ tour }) => tour),
  )
  return { manifest, ...sections } as unknown as Dataset
}

/** The warning that a dataset has nothing but its manifest. */
export function emptyDataset(manifest: RawRecord | undefined): Problem {
  const finding = { message: 'the dataset has no records', hint: 'add a section such as "claims:"' } as const
  return fileProblem('empty-dataset', manifest?.at.place([]), { ...finding, severity: 'warning' })
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
