import type { Columns } from '../../columns/columns.ts'
import { keepRecent } from '../../columns/recent.ts'
import { formatPlace, type Problem } from '../../errors.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import type { Manifest } from '../../model/manifest.ts'
import { withRetired } from '../../model/retired.ts'
import { withTours } from '../../model/tour.ts'
import { type Locations, notData } from '../parse.ts'
import type { ByteSource } from '../stream/byte-source.ts'
import type { FileReport } from '../stream/file-reader.ts'
import { MOST_PROBLEMS, ProblemList } from '../stream/problem-list.ts'
import type { Progress } from '../stream/record-sink.ts'
import { streamFile } from '../stream/stream-file.ts'
import { bulkProblems, repeatedRecords } from './bulk-problems.ts'
import { BulkSink } from './bulk-sink.ts'

/** Is told how far reading is, in all files together, and how many problems are told. */
export interface BulkOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** How many bytes the files have, where that is known. */
  readonly bytesInAll: number | undefined
  /** So many problems of each severity are told; see `MOST_PROBLEMS`. */
  readonly mostProblems?: number
}

/** A file of JSON Lines, and where its bytes come from, if not from disk. */
export interface BulkFile {
  readonly path: string
  readonly source?: ByteSource
}

/** What files hold. */
export interface BulkLoaded {
  /** None where one of the problems is an error. */
  readonly columns: Columns | undefined
  /** Of each severity the first, in the order of files. */
  readonly problems: readonly Problem[]
  /** How many of each severity there are. */
  readonly found: Readonly<Record<Problem['severity'], number>>
  readonly locations: Locations
}

/**
 * The dataset in files of JSON Lines, read as a stream, as `parseDataset` reads it, and with the same problems; `undefined` where nothing shows that
 * they were meant to be data. Records are kept as their lines, and made when they are asked for. O(size of the files).
 *
 * @param files sorted by path
 */
export async function bulkLoad(files: readonly BulkFile[], options: BulkOptions): Promise<BulkLoaded | undefined> {
  const sink = new BulkSink()
  const list = new ProblemList(options.mostProblems ?? MOST_PROBLEMS)
  const reports = await readAll(files, sink, { ...options, list })
  if (reports === undefined) return undefined
  const flaws = new Set(reports.flatMap((report) => [...(report?.flawPlaces ?? [])]))
  const problems = {
    push: (...found: readonly Problem[]) => {
      for (const problem of found)
        if (problem.place === undefined || !flaws.has(formatPlace(problem.place))) list.add(problem)
    },
  }
  const isIncomplete = reports.includes(undefined)
  const isWhole = reports.every((report) => report?.whole === true)
  bulkProblems(
    sink,
    { isIncomplete, isWhole, mentions: (id) => reports.some((report) => report?.mentions(id)) },
    problems,
  )
  const manifest = sink.manifests[0]?.manifest
  const isSound = isWhole && list.found.error === 0 && manifest !== undefined
  const columns = isSound ? columnsOf(sink, manifest) : undefined
  if (columns === undefined) sink.ids.sorted()
  repeatedRecords(sink, problems)
  const locations: Locations = { place: (id, field = []) => columns && placeIn(sink, columns, id, field) }
  return { columns, problems: list.problems, found: list.found, locations }
}

type Reports = readonly (FileReport | undefined)[]

/** What was found in each file, `undefined` where one could not be read; nothing at all where none was meant to be data. */
async function readAll(
  files: readonly BulkFile[],
  sink: BulkSink,
  { onProgress, bytesInAll, list }: BulkOptions & { readonly list: ProblemList },
): Promise<Reports | undefined> {
  const reports: (FileReport | undefined)[] = []
  let before = 0
  for (const { path, source } of files) {
    const problems = new ProblemList()
    let read = 0
    const tell = ({ bytes }: Progress) => {
      read = bytes
      onProgress?.({ bytes: before + bytes, bytesInAll, records: sink.length })
    }
    sink.records.startFile(path)
    const report = await streamFile(path, sink, { problems, onProgress: tell }, source)
    before += read
    if (report?.foreign === true) list.add(notData(path))
    else list.addAll(problems)
    if (report?.foreign !== true) reports.push(report)
  }
  return reports.length === 0 ? undefined : reports
}

function columnsOf({ builder, arrivals }: BulkSink, manifest: Manifest): Columns {
  const recent = keepRecent((key) => {
    const kind = KIND_NAMES[key % KIND_NAMES.length] ?? 'actor'
    return arrivals.records.record(kind, Math.floor(key / KIND_NAMES.length))
  })
  const columns: Columns = builder.finish(
    withRetired(withTours(manifest, manifest.tours ?? []), manifest.retired ?? []),
    (code, row, came) => {
      const kind = KIND_NAMES[code] ?? 'actor'
      const record = recent(came * KIND_NAMES.length + code)
      return record.id === undefined ? { ...record, id: columns.ids.at(columns.recordsOf[kind][row] ?? 0) } : record
    },
    (code, came) => arrivals.records.line(KIND_NAMES[code] ?? 'actor', came),
  )
  return columns
}

function placeIn(
  { builder, records }: BulkSink,
  { ids, kinds }: Columns,
  id: string,
  field: readonly (string | number)[],
) {
  const number = ids.numberOf(id)
  const kind = KIND_NAMES[kinds[number] ?? KIND_NAMES.length]
  if (kind === undefined) return undefined
  return records.locatorAt(records.positionAt(kind, builder.cameAt(number))).place(field)
}
