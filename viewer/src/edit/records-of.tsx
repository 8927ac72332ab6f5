import { type GraphReader, KIND_LABELS, type Kind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { LongList } from '../parts/long-list.tsx'
import { beginEdit } from './editing.ts'
import { recordLabel } from './record-label.ts'

interface Entry {
  readonly kind: Kind
  readonly id: string
  readonly label: string
}

/** The records that say something of one: its statements, relations, assessments and searches, each to be changed or removed. */
export function RecordsOf({ id, close }: { readonly id: string; readonly close: () => void }) {
  const model = useModel()
  const entries = recordsOf(model.session.value.open.reader, id)
  if (entries.length === 0) return <p class="note">No record says anything of it.</p>
  const begin = (does: 'change' | 'remove', entry: Entry) => {
    close()
    beginEdit(model, does, entry)
  }
  return (
    <LongList items={entries} keyOf={({ kind, id: own }) => `${kind} ${own}`} class="records-of">
      {(entry) => (
        <>
          <span>
            <span class="eyebrow">{KIND_LABELS[entry.kind].one}</span> {entry.label}
          </span>
          <span class="item-buttons">
            <button
              type="button"
              class="text-button"
              aria-label={`Change: ${entry.label}`}
              onClick={() => begin('change', entry)}
            >
              Change
            </button>{' '}
            <button
              type="button"
              class="text-button"
              aria-label={`Remove: ${entry.label}`}
              onClick={() => begin('remove', entry)}
            >
              Remove
            </button>
          </span>
        </>
      )}
    </LongList>
  )
}

/** What says something of a record, a kind after the other. */
function recordsOf(reader: GraphReader, id: string): Entry[] {
  const reached = (kind: Kind, edges: readonly Parameters<GraphReader['linksTo']>[1][]) => {
    const ids = edges.flatMap((edge) => reader.linksTo(id, edge)).map(({ from }) => from)
    return [...new Set(ids)].map((own) => ({ kind, id: own }))
  }
  const relations = reader.relations().filter(({ from, to }) => from === id || to === id)
  const all = [
    ...reached('statement', ['asserts', 'denies', 'declines', 'in', 'quotes', 'repeats', 'cites']),
    ...relations.map((relation) => ({ kind: 'relation' as const, id: relation.id })),
    ...reached('assessment', ['assesses']),
    ...reached('search', ['searchedFor']),
  ]
  return all.map((named) => ({ ...named, label: recordLabel(reader, named, id) }))
}
