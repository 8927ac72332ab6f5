import type { Change, ChangeSet, Conflicting } from '../../library.ts'

/** The same wishes, of the versions that are there now; records that are gone are left alone. */
export function seenAgain({ changes, ...set }: ChangeSet, conflicts: readonly Conflicting[]): ChangeSet {
  const next = changes.flatMap((change): Change[] => {
    if (!('seen' in change)) return [change]
    const found = conflicts.find(({ kind, id }) => kind === change.kind && id === change.id)
    if (found === undefined) return [change]
    return found.now === undefined ? [] : [{ ...change, seen: found.now.version }]
  })
  return { ...set, changes: next }
}
