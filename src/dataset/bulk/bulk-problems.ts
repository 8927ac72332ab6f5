import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { checkCycles } from '../check/check-cycles.ts'
import { checkEquivalence } from '../check/check-equivalence.ts'
import { checkRules } from '../check/check-records.ts'
import { checkReferences } from '../check/check-references.ts'
import { becameIn, checkRetired } from '../check/check-retired.ts'
import { checkTours } from '../check/check-tours.ts'
import {
  checkManifests,
  collectEntries,
  type Entries,
  type Entry,
  type Found,
  retiredIn,
  toursIn,
} from '../check/entries.ts'
import { emptyDataset } from '../parse.ts'
import type { RawRecord } from '../raw-record.ts'
import type { BulkSink, LineOf } from './bulk-sink.ts'
import { inCycles } from './quick-cycles.ts'
import { unfitStatements } from './quick-rules.ts'

/** How much of the files was read. */
export interface BulkReading {
  /** Whether whole files are missing, so that nobody knows what their records are named. */
  readonly isIncomplete: boolean
  /** Whether all records were read that there are. */
  readonly isWhole: boolean
  /** Whether an id stands in what was not read. */
  readonly mentions: (id: string) => boolean
}

/**
 * Finds what is wrong with records among each other, as `checkReadings` does, by the same checks: these look at what the numbers show to be unsound,
 * or not surely sound. All but what is known when ids are sorted: see `repeatedRecords`.
 */
export function bulkProblems(sink: BulkSink, reading: BulkReading, problems: Found): void {
  const { arrivals: holders, manifests } = sink
  const raws = manifests.map((line) => rawOf(sink, line))
  const sound = manifests.flatMap(({ manifest }, index) => {
    const raw = raws[index]
    return manifest === undefined || raw === undefined ? [] : [{ manifest, raw }]
  })
  const retired = sound.flatMap(({ manifest, raw }) => retiredIn(manifest, raw))
  checkManifests(raws, problems, { whole: reading.isWhole })
  if (reading.isWhole && raws.length > 0 && sink.length === 0) problems.push(emptyDataset(sound[0]?.raw))
  duplicateIds(sink, problems)
  if (!reading.isIncomplete && (sink.namesBadly || !sink.references.haveCome())) {
    checkReferences({ manifests: sound, entries: badlyNaming(sink), holders }, problems, {
      mayBe: reading.mentions,
      became: becameIn(retired),
    })
  }
  const tours = sound.flatMap(({ manifest, raw }) => toursIn(manifest, raw))
  // Who has a made id is known when ids are sorted.
  const mayBe = (id: string) =>
    isMadeId(id) || holders.get(id) !== undefined || reading.isIncomplete || reading.mentions(id)
  const wasRecord = new Set(retired.map((entry) => entry.retired.id))
  checkTours(tours, problems, { mayBe: (id) => wasRecord.has(id) || mayBe(id) })
  checkRetired({ retired, holders }, problems, { mayBe: (id) => reading.isIncomplete || reading.mentions(id) })
  checkRules({ manifests: [], entries: unsureOf(sink), holders }, problems)
  const tangled = inCycles(sink.builder)
  if (tangled.length === 0) return
  const entries = entriesOf(
    sink,
    tangled.map(({ kind, came }) => ({ kind, position: sink.records.positionAt(kind, came) })),
  )
  checkCycles(entries, problems)
  checkEquivalence(entries, problems)
}

/** Finds the records that say the very same as others, once ids are sorted. */
export function repeatedRecords(sink: BulkSink, problems: Found): void {
  for (const lines of sink.repeated) entriesOf(sink, lines, only('repeated-record', problems))
}

function duplicateIds(sink: BulkSink, problems: Found): void {
  const found = only('duplicate-id', problems)
  for (const line of sink.duplicates) {
    const raw = rawOf(sink, line)
    const first = sink.arrivals.get((raw.value as { readonly id: string }).id)
    collectEntries(first === undefined ? [raw] : [first.raw, raw], found)
  }
}

/** Problems of one code alone: the others are told elsewhere. */
function only(code: Problem['code'], problems: Found): Found {
  return {
    push: (...found) =>
      append(
        problems,
        found.filter((problem) => problem.code === code),
      ),
  }
}

/** Records from lines, in the order of the files, as when they are all that there is. */
function entriesOf(sink: BulkSink, lines: readonly LineOf[], problems: Found = []): Entries {
  const sorted = [...lines].sort((one, other) => one.position - other.position)
  const apart = sorted.filter(({ position }, index) => position !== sorted[index - 1]?.position)
  return collectEntries(
    apart.map((line) => rawOf(sink, line)),
    problems,
  )
}

function rawOf(sink: BulkSink, { kind, position }: LineOf): RawRecord {
  return sink.records.rawAt(kind, position)
}

/** Those who name whom they may not, now that all have come. */
function* badlyNaming({ arrivals, builder, references }: BulkSink): Generator<Entry> {
  for (const kind of KIND_NAMES) {
    for (let came = 0; came < builder.countOf(kind); came++) {
      const record = arrivals.records.record(kind, came)
      if (!references.isFine(kind, record, builder.numberAt(kind, came), { haveAllCome: true }))
        yield arrivals.entry(kind, came)
    }
  }
}

/** Those whose rules could not be judged alone, and statements at odds with their sources. */
function* unsureOf({ arrivals, builder, unsure }: BulkSink): Generator<Entry> {
  const told = new Set<number>()
  for (const { kind, came } of unsure) {
    if (kind === 'statement') told.add(came)
    yield arrivals.entry(kind, came)
  }
  for (const came of unfitStatements(builder, arrivals)) if (!told.has(came)) yield arrivals.entry('statement', came)
}
