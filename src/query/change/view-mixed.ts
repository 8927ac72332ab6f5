import { buildColumns } from '../../columns/build-columns.ts'
import { knowColumns } from '../../graph/columns-of.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { type Dataset, datasetOfKinds } from '../../model/dataset.ts'
import type { AnyRecord } from '../../model/kinds.ts'
import { once, oncePer } from '../../model/once.ts'
import { byCodeUnit } from '../../model/order.ts'
import { REFERENCES, referencedIds } from '../../model/references.ts'
import { openClock } from '../../sourcing/presence.ts'
import { numbersOf, openViewBy, openViewOf, type View } from '../../sourcing/view.ts'
import { settleOptions } from '../../sourcing/view-options.ts'
import { recordsBehindAnswers } from '../subgraph/records-behind-answers.ts'
import { WORDS } from './kin.ts'
import { type TwoVersions, versionIn } from './partly-changed.ts'
import { presenceMixed } from './presence-mixed.ts'
import { CERTAINLY, optionsAsSeen } from './records-as-seen.ts'

/** What is mixed: which records are as after, the reader that has them so, and which changed ones were looked at. */
interface Mixture {
  readonly changed: ReadonlySet<string>
  readonly reader: GraphReader
  readonly looked: Set<string>
  /** The claim that is asked of. */
  readonly claim: string
}

/**
 * A view in which some records are as in one view and all others as in another, for questions about one claim.
 *
 * Of one dataset at two dates the numbers are the same for all mixtures: a record is read by the clock of the view that it is taken from,
 * and whatever was worked out of the records alone stays. Of two datasets the records behind the answers are put together anew.
 */
export function viewMixed(versions: TwoVersions, mixture: Mixture): View {
  const { after } = versions
  if (numbersOf(versions.before).columns === numbersOf(after).columns) return viewOfTwoDates(versions, mixture)
  const { reader } = mixture
  const options = settleOptions(optionsAsSeen(after, (id) => reader.kindOf(id) !== undefined))
  const columns = once(() => buildColumns(recordsMixed(versions, mixture)))
  knowColumns(reader, columns)
  const clock = clockAsSeen()
  const clockOf = (record: number) => {
    const id = columns().ids.at(record)
    if (versions.isChanged(id)) mixture.looked.add(id)
    return clock
  }
  return openViewBy(reader, options, clock, clockOf)
}

/** By which records as seen are read: the same whatever is mixed. */
const clockAsSeen = once(() => openClock(settleOptions(CERTAINLY)))

function viewOfTwoDates(versions: TwoVersions, { changed, reader, looked }: Mixture): View {
  const { columns } = numbersOf(versions.after)
  const presence = presenceMixed(versions, { changed, looked })
  return openViewOf(reader, optionsOfTwoDates(versions), { columns, presence, clock: clockAsSeen() })
}

/** What may be left out is there at any date. */
const optionsOfTwoDates = oncePer(({ after }: TwoVersions) => settleOptions(optionsAsSeen(after, () => true)))

/** Fields that are only looked at where it is asked whether a record counts, which is noted. Notices are passed over where there are none. */
const TIMES: ReadonlySet<string> = new Set(['recorded', 'published', 'made', 'withdrawn'])

/** Whether a record is there in one of the two only, or differs in what is read without asking first whether it counts. */
function isUnlike({ old, fresh, fieldsApart }: TwoVersions, id: string): boolean {
  if (old(id)?.kind !== fresh(id)?.kind) return true
  return fieldsApart(id).some((field) => !TIMES.has(field) && !WORDS.has(field))
}

/** The records that answers about the claim can rest on, in any mixture of the two; those that are not alike in both count as looked at. */
function recordsMixed(versions: TwoVersions, { changed, reader, looked, claim }: Mixture): Dataset {
  const kinds = new Map<string, AnyRecord[]>()
  for (const id of recordsInEither(versions, claim)) {
    if (isUnlike(versions, id)) looked.add(id)
    const version = versionIn(versions, changed, id)
    if (version === undefined) continue
    const known = kinds.get(version.kind)
    if (known === undefined) kinds.set(version.kind, [version.record])
    else known.push(version.record)
  }
  return datasetOfKinds(reader.manifest, (kind) => (kinds.get(kind) ?? []).sort((a, b) => byCodeUnit(a.id, b.id)))
}

function recordsInEither(versions: TwoVersions, claim: string): ReadonlySet<string> {
  const known = eitherByVersions.get(versions) ?? new Map<string, ReadonlySet<string>>()
  eitherByVersions.set(versions, known)
  const before = known.get(claim)
  if (before !== undefined) return before
  const found = recordsBehindAnswers(eitherReader(versions), [claim])
  addNamed(versions, found)
  for (const relation of relationsAmong(versions, found)) found.add(relation)
  known.set(claim, found)
  return found
}

const eitherByVersions = new WeakMap<TwoVersions, Map<string, ReadonlySet<string>>>()

/** Adds what is named, at whatever distance, by records whose ids have another kind in the other: the walk went on from one of the two. */
function addNamed({ old, fresh }: TwoVersions, found: Set<string>): void {
  const named = new Set([...found].filter((id) => old(id)?.kind !== fresh(id)?.kind))
  for (const id of named) {
    found.add(id)
    for (const version of [old(id), fresh(id)]) {
      for (const row of version === undefined ? [] : REFERENCES[version.kind])
        for (const other of referencedIds(version?.record ?? {}, row)) named.add(other)
    }
  }
}

/** The relations of either between claims that were found. */
function relationsAmong({ before, after }: TwoVersions, found: ReadonlySet<string>): string[] {
  return [before, after].flatMap(({ reader }) =>
    reader.relations().flatMap(({ id, from, to }) => (found.has(from) && found.has(to) ? [id] : [])),
  )
}

/** What either of two graphs has: every edge of both. */
function eitherReader({ before: { reader: old }, after: { reader: fresh } }: TwoVersions): GraphReader {
  const either = <T extends { readonly key: string }>(a: readonly T[], b: readonly T[]): readonly T[] =>
    [...new Map([...a, ...b].map((link) => [link.key, link])).values()].sort((x, y) => byCodeUnit(x.key, y.key))
  return {
    ...fresh,
    kindOf: (id) => fresh.kindOf(id) ?? old.kindOf(id),
    record: (kind, id) => fresh.record(kind, id) ?? old.record(kind, id),
    linksFrom: (id, kind) => either(old.linksFrom(id, kind), fresh.linksFrom(id, kind)),
    linksTo: (id, kind) => either(old.linksTo(id, kind), fresh.linksTo(id, kind)),
  }
}
