import type { InputFile } from '../raw-record.ts'
import type { ChangeConflict, ChangeSet, NamedRecord } from './change.ts'
import { changeFiles, type FilesChanged } from './change-files.ts'
import type { PlaceOptions } from './draft.ts'

/** Files with several sets of wishes done, one after the other: all of them or none. @throws as `changeFiles` does */
export function changeInTurn(
  before: readonly InputFile[],
  sets: readonly ChangeSet[],
  options: PlaceOptions,
): FilesChanged | ChangeConflict {
  let files = before
  const all: FilesChanged[] = []
  for (const set of sets) {
    const outcome = changeFiles(files, set, options)
    if (outcome.state === 'conflict') return outcome
    files = outcome.files
    all.push(outcome)
  }
  const [only] = all
  if (all.length === 1 && only !== undefined) return only
  const unique = (named: readonly NamedRecord[]) => [
    ...new Map(named.map((each) => [`${each.kind} ${each.id}`, each])).values(),
  ]
  return {
    ...{ state: 'done' as const, files },
    ...{ made: unique(all.flatMap(({ made }) => made)), changed: unique(all.flatMap(({ changed }) => changed)) },
    ...{ gone: unique(all.flatMap(({ gone }) => gone)), problems: all.at(-1)?.problems ?? [] },
  }
}
