import type { GraphReader } from '../../graph/reader.ts'
import { RECORD_KINDS } from '../../graph/reader.ts'
import { once } from '../../model/once.ts'
import { REFERENCES, referencedIds } from '../../model/references.ts'
import type { TwoVersions } from './partly-changed.ts'
import { isSeenAsLater, type Version } from './records-as-seen.ts'

/**
 * A way to ask what has to be changed besides some records, so that no record names what is not there: a new statement comes with its new
 * source, a source goes with its statements. Who names a record is looked up in an index, made when first needed. A statement also comes
 * with a source that has yet to appear: without it, it would be dead, and make no difference.
 */
export function openNeededChanges(versions: TwoVersions): (these: Iterable<string>) => ReadonlySet<string> {
  const needs = new Map<string, readonly string[]>()
  const naming = once(() => indexNaming(versions.before.reader))
  const needsOf = (id: string): readonly string[] => {
    const known = needs.get(id)
    if (known !== undefined) return known
    const found = neededBy(versions, id, naming)
    needs.set(id, found)
    return found
  }
  return (these) => {
    const changed = new Set(these)
    for (const id of changed) for (const needed of needsOf(id)) changed.add(needed)
    return changed
  }
}

/** What has to be changed where one record is, and nothing else: what else is changed makes no difference to it. */
function neededBy(
  { old, fresh, isChanged }: TwoVersions,
  id: string,
  naming: () => ReadonlyMap<string, readonly string[]>,
): string[] {
  const needed: string[] = []
  const [before, version] = [old(id), fresh(id)]
  for (const named of namedBy(version)) if (!fits(named, old(named.id))) needed.push(named.id)
  if (version?.kind === 'statement' && isSeenAsLater(old(version.record.source), version.record))
    if (isChanged(version.record.source)) needed.push(version.record.source)
  if (before === undefined || version?.kind === before.kind) return needed
  for (const other of naming().get(id) ?? []) {
    const names = namedBy(old(other)).filter((named) => named.id === id)
    if (!names.every((named) => fits(named, version))) needed.push(other)
  }
  return needed
}

interface Named {
  readonly id: string
  readonly kinds: readonly string[]
}

function namedBy(version: Version | undefined): readonly Named[] {
  if (version === undefined) return []
  let named = namedByVersion.get(version)
  if (named === undefined) {
    named = REFERENCES[version.kind].flatMap((row) =>
      referencedIds(version.record, row).map((id) => ({ id, kinds: row.to })),
    )
    namedByVersion.set(version, named)
  }
  return named
}

const namedByVersion = new WeakMap<Version, readonly Named[]>()

function fits({ kinds }: Named, version: Version | undefined): boolean {
  return version !== undefined && kinds.includes(version.kind)
}

/** The ids of the records that name each record. O(records). */
function indexNaming(reader: GraphReader): Map<string, string[]> {
  const naming = new Map<string, string[]>()
  const add = (from: string, kind: Version['kind'], record: object) => {
    for (const row of REFERENCES[kind]) {
      for (const id of referencedIds(record, row)) {
        const known = naming.get(id)
        if (known === undefined) naming.set(id, [from])
        else known.push(from)
      }
    }
  }
  for (const kind of RECORD_KINDS) {
    for (const id of reader.ids(kind)) add(id, kind, reader.record(kind, id) ?? {})
  }
  for (const relation of reader.relations()) add(relation.id, 'relation', relation)
  return naming
}
