import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import { formatPlace } from '../../errors.ts'
import { canonicalJson } from '../../model/canonical-json.ts'
import type { Kind, KindWithMadeId, RecordOfKind } from '../../model/kinds.ts'
import { makeId, withOrdinal } from '../../model/made-ids.ts'
import type { Manifest } from '../../model/manifest.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import type { Retired } from '../../model/retired.ts'
import type { Tour } from '../../model/tour.ts'
import { fileProblem, recordProblem } from '../problem.ts'
import type { FieldPath, RawRecord } from '../raw-record.ts'
import { checkShape } from './record-shape.ts'

/** A record whose shape is right, beside what it was read from. */
export type Entry<K extends Kind = Kind> = { [P in K]: { kind: P; record: RecordOfKind[P]; raw: RawRecord } }[K]

/** Who has an id; without a record where its shape is wrong. */
export interface Holder {
  readonly kind: Kind
  readonly raw: RawRecord
  readonly record?: Entry['record'] | undefined
}

/** Who has each id, records of a wrong shape included. */
export interface Holders extends Iterable<readonly [id: string, holder: Pick<Holder, 'kind'>]> {
  get(id: string): Holder | undefined
}

/** A tour whose shape is right, and where it stands: in a section, or in the line of a manifest. */
export interface TourEntry {
  readonly tour: Tour
  readonly raw: RawRecord
  readonly path: FieldPath
}

/** An id that is no longer in use, whose shape is right, and where it stands. */
export interface RetiredEntry {
  readonly retired: Retired
  readonly raw: RawRecord
  readonly path: FieldPath
}

/** Records whose shape is right, and who has each id: what checks look at. */
export interface CheckedRecords {
  readonly manifests: readonly { manifest: Manifest; raw: RawRecord }[]
  readonly entries: Iterable<Entry>
  readonly holders: Holders
}

/** All records of a dataset, before what they say of each other is checked. */
export interface Entries extends CheckedRecords {
  readonly tours: readonly TourEntry[]
  readonly retired: readonly RetiredEntry[]
  readonly entries: readonly Entry[]
  readonly holders: ReadonlyMap<string, Holder>
}

/** Where problems go. */
export interface Found {
  push(...problems: Problem[]): unknown
}

/** Checks the shape of each record, makes the ids that were left out, and says which ids are taken twice. */
export function collectEntries(raws: readonly RawRecord[], problems: Found): Entries {
  const manifests: { manifest: Manifest; raw: RawRecord }[] = []
  const tours: TourEntry[] = []
  const retired: RetiredEntry[] = []
  const named: Entry[] = []
  const unnamed: Entry<KindWithMadeId>[] = []
  const holders = new Map<string, Holder>()
  for (const raw of raws) {
    const shape = checkShape(raw)
    const record = 'record' in shape ? shape.record : undefined
    if ('problems' in shape) append(problems, shape.problems)
    if (raw.kind === 'dataset') {
      if (record !== undefined) manifests.push({ manifest: record as Manifest, raw })
      if (record !== undefined) append(tours, toursIn(record as Manifest, raw))
      if (record !== undefined) append(retired, retiredIn(record as Manifest, raw))
      continue
    }
    if (raw.kind === 'retired') {
      if (record !== undefined) retired.push({ retired: record as Retired, raw, path: [] })
      continue
    }
    if (raw.kind === 'defaults') continue
    if (raw.kind === 'tour') {
      if (record !== undefined) tours.push({ tour: record as Tour, raw, path: [] })
      continue
    }
    const { kind } = raw
    const id = idOf(raw.value)
    const entry = record && ({ kind, record, raw } as Entry)
    const before = id === undefined ? undefined : holders.get(id)
    if (id !== undefined && before !== undefined) problems.push(duplicateId(raw, id, before))
    else if (id !== undefined) holders.set(id, { kind, raw, ...(entry && { record: entry.record }) })
    if (entry !== undefined && id !== undefined) named.push(entry)
    else if (entry !== undefined) unnamed.push(entry as Entry<KindWithMadeId>)
  }
  return { manifests, tours, retired, entries: [...named, ...makeIds(unnamed, problems)], holders }
}

/** The tours that stand in a manifest itself. */
export function toursIn({ tours = [] }: Manifest, raw: RawRecord): TourEntry[] {
  return tours.map((tour, index) => ({ tour, raw, path: ['tours', index] }))
}

/** The retired ids that stand in a manifest itself. */
export function retiredIn({ retired = [] }: Manifest, raw: RawRecord): RetiredEntry[] {
  return retired.map((each, index) => ({ retired: each, raw, path: ['retired', index] }))
}

/** Says whether there is one manifest, which every dataset has: it may be missed only where all was read. */
export function checkManifests(raws: readonly RawRecord[], problems: Found, { whole }: { whole: boolean }): void {
  const [first, ...others] = raws.filter(({ kind }) => kind === 'dataset')
  if (first === undefined) {
    if (!whole) return
    const hint = 'add a section "dataset:" with format: 1, id and title'
    problems.push(fileProblem('no-manifest', undefined, { message: 'the dataset has no manifest', hint }))
    return
  }
  for (const raw of others) {
    const message = `the dataset has another manifest, at ${formatPlace(first.at.place([]))}`
    problems.push(recordProblem('second-manifest', raw, [], { message, hint: 'keep one of the two' }))
  }
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

function duplicateId(raw: RawRecord, id: string, before: Holder): Problem {
  const message = `the id "${id}" is taken by the ${before.kind} at ${formatPlace(before.raw.at.place([]))}`
  return recordProblem('duplicate-id', raw, ['id'], { message, hint: 'one namespace holds all ids: choose another' })
}

function makeIds(entries: readonly Entry<KindWithMadeId>[], problems: Found): Entry[] {
  const named: Entry[] = []
  for (const [id, group] of groupBy(entries, madeIdOf)) {
    for (const [index, { kind, record, raw }] of inCanonicalOrder(group, problems).entries()) {
      named.push({ kind, record: { ...record, id: withOrdinal(id, index + 1) }, raw } as Entry)
    }
  }
  return named
}

function madeIdOf({ kind, record }: Entry<KindWithMadeId>): string {
  return makeId[kind](record as never)
}

function inCanonicalOrder(group: Entry<KindWithMadeId>[], problems: Found): Entry<KindWithMadeId>[] {
  if (group.length === 1) return group
  const texts = group.map((entry) => ({ entry, text: canonicalJson(entry.record) }))
  texts.sort((a, b) => byCodeUnit(a.text, b.text))
  for (const [index, { entry, text }] of texts.entries()) {
    const before = texts[index - 1]
    if (before?.text !== text) continue
    const message = `the same ${entry.kind} stands at ${formatPlace(before.entry.raw.at.place([]))}`
    problems.push(recordProblem('repeated-record', entry.raw, [], { message, hint: 'keep one', severity: 'warning' }))
  }
  return texts.map(({ entry }) => entry)
}
