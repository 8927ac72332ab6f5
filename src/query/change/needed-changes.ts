import type { GraphReader } from '../../graph/reader.ts'
import { RECORD_KINDS } from '../../graph/reader.ts'
import { REFERENCES, referencedIds } from '../../model/references.ts'
import { type TwoVersions, versionIn } from './partly-changed.ts'
import { isSeenAsLater, type Version } from './records-as-seen.ts'

/**
 * A way to ask what has to be changed besides some records, so that no record names what is not there: a new statement comes with its new
 * source, a source goes with its statements. Who names a record is looked up in an index, made when first needed. A statement also comes
 * with a source that has yet to appear: without it, it would be dead, and make no difference.
 */
export function openNeededChanges(versions: TwoVersions): (these: Iterable<string>) => ReadonlySet<string> {
  let naming: ReadonlyMap<string, readonly string[]> | undefined
  return (these) => {
    const changed = new Set(these)
    for (const id of changed) {
      const version = versions.fresh(id)
      for (const named of version === undefined ? [] : namedBy(version))
        if (!fits(named, versionIn(versions, changed, named.id))) changed.add(named.id)
      if (version?.kind === 'statement' && isSeenAsLater(versions.old(version.record.source), version.record))
        if (versions.isChanged(version.record.source)) changed.add(version.record.source)
      if (versions.old(id) === undefined || version?.kind === versions.old(id)?.kind) continue
      naming ??= indexNaming(versions.before.reader)
      for (const other of naming.get(id) ?? []) {
        if (changed.has(other)) continue
        const names = namedBy(versions.old(other)).filter((named) => named.id === id)
        if (!names.every((named) => fits(named, version))) changed.add(other)
      }
    }
    return changed
  }
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
