import { buildColumns } from '../../columns/build-columns.ts'
import type { Columns } from '../../columns/columns.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { datasetOfKinds } from '../../model/dataset.ts'
import type { AnyRecord } from '../../model/kinds.ts'
import { oncePer } from '../../model/once.ts'
import { byCodeUnit } from '../../model/order.ts'
import { REFERENCES, referencedIds } from '../../model/references.ts'
import { recordsBehindAnswers } from '../subgraph/records-behind-answers.ts'
import { WORDS } from './kin.ts'
import { type TwoVersions, versionIn } from './partly-changed.ts'

/** What is mixed: which records are as after, the reader that has them so, and which changed ones were looked at. */
export interface Mixture {
  readonly changed: ReadonlySet<string>
  readonly reader: GraphReader
  readonly looked: Set<string>
  /** The claim that is asked of. */
  readonly claim: string
}

/** So many mixtures of what answers about a claim rest on are remembered: the search for another cause tries many of them again. */
const KEPT = 300

/**
 * The columns of the records that answers about the claim can rest on, in any mixture of the two; those that are not alike in both count as
 * looked at. The same for all mixtures in which the same ones of them are changed.
 */
export function columnsMixed(versions: TwoVersions, { changed, reader, looked, claim }: Mixture): Columns {
  const { found, unlike, known } = behindEither(versions, claim)
  for (const id of unlike) looked.add(id)
  const key = [...changed]
    .filter((id) => found.has(id))
    .sort()
    .join(' ')
  const before = known.get(key)
  if (before !== undefined) return before
  const kinds = new Map<string, AnyRecord[]>()
  for (const id of found) {
    const version = versionIn(versions, changed, id)
    if (version === undefined) continue
    const others = kinds.get(version.kind)
    if (others === undefined) kinds.set(version.kind, [version.record])
    else others.push(version.record)
  }
  const sorted = (kind: string) => (kinds.get(kind) ?? []).sort((a, b) => byCodeUnit(a.id, b.id))
  const columns = buildColumns(datasetOfKinds(reader.manifest, sorted))
  if (known.size >= KEPT) known.clear()
  known.set(key, columns)
  return columns
}

/** What answers about a claim can rest on, which of it is not alike in both, and what was made of mixtures of it. */
interface BehindEither {
  readonly found: ReadonlySet<string>
  readonly unlike: readonly string[]
  readonly known: Map<string, Columns>
}

function behindEither(versions: TwoVersions, claim: string): BehindEither {
  const last = lastAsked(versions)
  if (last.claim === claim && last.behind !== undefined) return last.behind
  const found = recordsBehindAnswers(eitherReader(versions), [claim])
  addNamed(versions, found)
  for (const relation of relationsAmong(versions, found)) found.add(relation)
  const behind = { found, unlike: [...found].filter((id) => isUnlike(versions, id)), known: new Map() }
  Object.assign(last, { claim, behind })
  return behind
}

/** Causes are searched for claim by claim, so that what was made for the last one is all that is worth keeping. */
const lastAsked = oncePer((_: TwoVersions): { claim?: string; behind?: BehindEither } => ({}))

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

/** Fields that are only looked at where it is asked whether a record counts, which is noted. Notices are passed over where there are none. */
const TIMES: ReadonlySet<string> = new Set(['recorded', 'published', 'made', 'withdrawn'])

/** Whether a record is there in one of the two only, or differs in what is read without asking first whether it counts. */
function isUnlike({ old, fresh, fieldsApart }: TwoVersions, id: string): boolean {
  if (old(id)?.kind !== fresh(id)?.kind) return true
  return fieldsApart(id).some((field) => !TIMES.has(field) && !WORDS.has(field))
}
