import {
  type Change,
  type ChangeSet,
  type Dataset,
  type ImportConflict,
  type ImportedFile,
  mergeImport,
  visibleText,
  words,
} from '../library.ts'
import type { ToldOfImport } from './import-told.ts'

/** What it comes to where a file of another program is added to what is open. */
export interface Addition {
  /** All of it as one change, which can be undone as one; nothing where there is nothing new. */
  readonly set: ChangeSet
  readonly told: readonly ToldOfImport[]
  /** Fields that stand otherwise in what is open. They are left as they are. */
  readonly conflicts: readonly Differing[]
}

/** A field as it is in what is open, and as the file has it. */
export interface Differing {
  readonly what: string
  readonly mine: string
  readonly theirs: string
}

/** What adding a file to a dataset comes to: nothing of it is done yet. */
export function additionTo(dataset: Dataset, imported: ImportedFile): Addition {
  const { add, change, conflicts, same, matched, notes } = mergeImport(dataset, imported, undefined)
  const changes = [
    ...add.map(({ kind, record }): Change => ({ do: 'add', kind, record })),
    ...change.map(({ kind, id, record, seen }): Change => ({ do: 'change', kind, id, record, seen })),
  ]
  const named = words.importedRecord
  const told = [
    { head: 'Changed', lines: change.map((each) => `${named(each)}: ${each.fields.join(', ')}`) },
    { head: 'Taken as the same as what is there', lines: matched.map((each) => `${named(each)}, by its ${each.by}`) },
    ...words.importNotes(notes),
  ]
  const asBefore = same.length === 0 ? '' : `; ${words.counted(same.length, 'record')} as before`
  return {
    set: { changes, why: `imported ${visibleText(imported.name)}` },
    told: [
      { head: `New: ${words.madeInWords(add)}${asBefore}`, lines: words.madeExamples(add) },
      ...told.filter(({ lines }) => lines.length > 0),
    ],
    conflicts: conflicts.map(sideBySide),
  }
}

function sideBySide(conflict: ImportConflict): Differing {
  const [what = '', ...versions] = words.importConflict(conflict)
  const [mine = '', theirs = ''] = versions.map((line) => line.replace(/^\s*[a-z]+:\s*/, ''))
  return { what, mine, theirs }
}
