import { visibleText, words } from '../../index.ts'
import type { Layout } from '../terminal.ts'
import type { FileImported } from './import-files.ts'

/** What importing a file comes to, for whoever decides whether to do it. */
export function previewOf(file: FileImported, layout: Layout): string {
  const { imported, merged } = file
  const line = (text: string, indent = '') => layout.wrap(text, `${indent}  `, indent)
  const list = (head: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `\n${layout.style('bold', head)}\n${lines.map((each) => line(each, '  ')).join('')}`
  const named = words.importedRecord
  return [
    line(headOf(file)),
    ...words.mappedColumns(imported.mapping).map((each) => line(each, '  ')),
    ...words.madeExamples(merged.add).map((each) => line(`new ${each}`, '  ')),
    list(
      'Changed',
      merged.change.map((each) => `${named(each)}: ${each.fields.join(', ')}`),
    ),
    list(
      'Taken as the same as what is there',
      merged.matched.map((each) => `${named(each)}, by its ${each.by}`),
    ),
    conflictsOf(file, layout),
    list(
      'Not written',
      file.refused.map((each) => `${named(each)}: ${each.why}`),
    ),
    list('Taken out of the dataset by somebody, and left out', merged.removed.map(named)),
    list('No longer in the file, and kept', merged.gone.map(named)),
    ...words.importNotes(notesOf(file)).map(({ head, lines }) => list(head, lines)),
    list('Verdicts', words.verdictOffer(imported.verdicts)),
    list('Proposals', proposalsOf(file)),
  ].join('')
}

/** The same in a few lines. */
export function shortPreview(file: FileImported, layout: Layout): string {
  const { imported, merged } = file
  const notes = words.importNotesInShort(notesOf(file))
  const told = [
    headOf(file),
    ...(notes === '' ? [] : [`${notes} (--dry-run lists them)`]),
    ...words.verdictOffer(imported.verdicts),
    ...proposalsOf(file),
    ...(merged.removed.length === 0
      ? []
      : [`${words.counted(merged.removed.length, 'record')} that somebody took out stay out`]),
    ...(merged.gone.length === 0 ? [] : [`${words.counted(merged.gone.length, 'record')} no longer in the file stay`]),
    ...file.refused.map((each) => `not written: ${words.importedRecord(each)}: ${each.why}`),
  ]
  return told.map((each) => layout.wrap(each, '  ', '')).join('') + conflictsOf(file, layout)
}

/** What was not taken over while it was read and while it was merged. */
export function notesOf({ imported, merged }: FileImported) {
  return [...imported.notes, ...merged.notes]
}

function headOf({ imported, merged, isAgain }: FileImported): string {
  const { add, change, same, conflicts } = merged
  const what = `${visibleText(imported.name)} is ${imported.format}, ${imported.title}`
  const nothing = add.length === 0 && change.length === 0 && conflicts.length === 0
  if (nothing && same.length > 0) return `${what}: nothing new${isAgain ? ' since it was last imported' : ''}`
  const parts = [
    `${words.madeInWords(add)} new`,
    ...(change.length === 0 ? [] : [`${words.counted(change.length, 'record')} changed`]),
    ...(same.length === 0 ? [] : [`${words.counted(same.length, 'record')} as before`]),
    ...(conflicts.length === 0 ? [] : [words.counted(conflicts.length, 'conflict')]),
  ]
  return `${what}: ${parts.join('; ')}`
}

function conflictsOf({ merged: { conflicts } }: FileImported, layout: Layout): string {
  if (conflicts.length === 0) return ''
  const head = `Conflicts: what is there and what the file has differ (${conflicts.length}); nothing of it is written`
  const lines = conflicts.flatMap((each) => words.importConflict(each)).map((each) => `  ${each}\n`)
  const hint = 'To decide: --take mine, --take theirs, or for one --take theirs=ID:FIELD.'
  return `\n${layout.style('bold', head)}\n${lines.join('')}${layout.wrap(hint, '  ')}`
}

function proposalsOf({ imported: { proposals } }: FileImported): string[] {
  if (proposals.length === 0) return []
  const sentences = proposals.filter(({ claim }) => claim !== undefined).length
  const passages = proposals.length - sentences
  return [
    ...(sentences === 0
      ? []
      : [
          `${words.counted(sentences, 'sentence', 'sentences')} beside a document: proposed, and no record until you accept one (hearsay review)`,
        ]),
    ...(passages === 0
      ? []
      : [
          `${words.counted(passages, 'passage was marked', 'passages were marked')} with no sentence that anybody stands for: kept beside the data in imports (hearsay suggest DOCUMENT shows those of one)`,
        ]),
  ]
}
