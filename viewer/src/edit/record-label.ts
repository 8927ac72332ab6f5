import { edgeRow, type GraphReader, type Kind } from '../library.ts'
import { documentInFull, labelOf } from '../words/labels.ts'

/** What a record is called where it is to be changed; a relation, which is no node, by what it says. @param beside a record that is told already */
export function recordLabel(
  reader: GraphReader,
  { kind, id }: { readonly kind: Kind; readonly id: string },
  beside = '',
): string {
  if (kind === 'relation') {
    const relation = reader.relations().find((each) => each.id === id)
    if (relation === undefined) return id
    return `“${labelOf(reader, relation.from)}” ${edgeRow(relation.type).label} “${labelOf(reader, relation.to)}”`
  }
  const statement = kind === 'statement' ? reader.record('statement', id) : undefined
  if (statement === undefined) return labelOf(reader, id)
  // Of a claim's statements the document is told, of all others the claim.
  return statement.claim === beside ? documentInFull(reader, statement.source) : labelOf(reader, statement.claim)
}
