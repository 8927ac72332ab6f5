import { HearsayError } from '../../../errors.ts'
import { ImportNotes } from '../import-notes.ts'
import type { ForeignText, Imported, Importer } from '../imported.ts'
import { listOf, objectOf } from './annotation.ts'
import { importAnnotations } from './import-annotations.ts'
import { readHypothesisRow } from './read-hypothesis-row.ts'
import { isHypothesisTable, readHypothesisTable } from './read-hypothesis-table.ts'

/**
 * Annotations of Hypothesis: what its API answers (`{rows, total}`, a list, one), what its sidebar exports as JSON (`{annotations}`) and as CSV.
 *
 * Of each document that was annotated there is a record, with notes to the whole page in its description. A passage that was marked is a
 * proposal: its words are those of the document, and what was written beside it, with the answers to that, is its note. A statement is made
 * only where somebody says that there is a claim: by the tag `claim`, or by a comment that begins with `claim:`. What only its author sees is
 * TLP:RED, what only a group sees TLP:AMBER. Offsets, ranges and what moderators hid are told, and not taken.
 */
export const hypothesis: Importer = {
  format: 'hypothesis',
  title: 'annotations of Hypothesis (JSON of its API or sidebar, CSV)',
  recognises: (file) => rowsOf(file.json)?.rows.some(isHypothesis) === true || isHypothesisTable(file.text),
  read: async (file) => read(file),
}

function read(file: ForeignText): Imported {
  const notes = new ImportNotes()
  const found = rowsOf(file.json)
  if (found === undefined) return importAnnotations(readHypothesisTable(file.text, notes), notes)
  if (found.rows.length > 0 && !found.rows.some(isHypothesis))
    throw new HearsayError('cannot-import', 'there is no annotation of Hypothesis in it', { path: file.name })
  const { total } = objectOf(file.json)
  if (typeof total === 'number' && total > found.rows.length)
    notes.add(
      'lost',
      `the file holds ${found.rows.length} annotations of ${total}: the API gives them in pages`,
      { pointer: '/total' },
      total,
    )
  for (const [name, value] of Object.entries(found.beside))
    notes.add('lost', 'what a file says of itself has no place', { pointer: `/${name}` }, value)
  return importAnnotations(
    found.rows.flatMap((row, index) => readHypothesisRow(row, { pointer: found.pointer(index) }, notes)),
    notes,
  )
}

function rowsOf(json: unknown) {
  if (Array.isArray(json)) return { rows: json as unknown[], pointer: (index: number) => `/${index}`, beside: {} }
  const file = objectOf(json)
  for (const name of ['rows', 'annotations'] as const) {
    const rows = file[name]
    if (!Array.isArray(rows)) continue
    // Answers stand in a list of their own where a search asks for them apart.
    const replies = listOf(file['replies'])
    const all = [...(rows as unknown[]), ...replies]
    const { [name]: _, replies: __, total: ___, ...beside } = file
    return {
      rows: all,
      beside,
      pointer: (index: number) => (index < rows.length ? `/${name}/${index}` : `/replies/${index - rows.length}`),
    }
  }
  return isHypothesis(json) ? { rows: [json], pointer: () => '', beside: {} } : undefined
}

/** Whether it has what only annotations of Hypothesis have: the account, or what it was made on beside its rights. */
function isHypothesis(value: unknown): boolean {
  const { user, uri, target, permissions, document, type } = objectOf(value)
  if (type === 'Annotation') return false
  if (typeof user === 'string' && user.startsWith('acct:')) return true
  return typeof uri === 'string' && (Array.isArray(target) || permissions !== undefined || document !== undefined)
}
