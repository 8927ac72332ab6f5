import { edgeRow, type GraphReader, KIND_LABELS, type Kind } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { LongList } from '../parts/long-list.tsx'
import { documentInFull, labelOf } from '../words/labels.ts'
import { beginEdit } from './editing.ts'

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
  const reached = (kinds: readonly Parameters<GraphReader['linksTo']>[1][]) => [
    ...new Set(kinds.flatMap((kind) => reader.linksTo(id, kind)).map(({ from }) => from)),
  ]
  const statements = reached(['asserts', 'denies', 'declines', 'in', 'quotes', 'repeats', 'cites'])
  const relations = reader.relations().filter(({ from, to }) => from === id || to === id)
  return [
    ...statements.map((each): Entry => ({ kind: 'statement', id: each, label: statementLabel(reader, id, each) })),
    ...relations.map(
      ({ id: own, type, from, to }): Entry => ({
        kind: 'relation',
        id: own,
        label: `“${labelOf(reader, from)}” ${edgeRow(type).label} “${labelOf(reader, to)}”`,
      }),
    ),
    ...reached(['assesses']).map((each): Entry => ({ kind: 'assessment', id: each, label: labelOf(reader, each) })),
    ...reached(['searchedFor']).map((each): Entry => ({ kind: 'search', id: each, label: labelOf(reader, each) })),
  ]
}

/** Of a claim's statements the document is told, of all others the claim. */
function statementLabel(reader: GraphReader, id: string, statement: string): string {
  const record = reader.record('statement', statement)
  if (record === undefined) return statement
  return record.claim === id ? documentInFull(reader, record.source) : labelOf(reader, record.claim)
}
