import type { Source } from '../../model/source.ts'
import { sourcingOf } from '../../sourcing/grounding.ts'
import type { View } from '../../sourcing/view.ts'

/**
 * The active statements that have an actor anywhere upstream: quoted, where a line ends, or as publisher or author of a
 * document that it stands in or comes from. O(all statements).
 */
export function downstreamOf(view: View, actor: string): ReadonlySet<string> {
  const { reader } = view
  const { lines, documentEnd } = sourcingOf(view)
  const issued = (id: string) => isIssuedBy(reader.record('source', id), actor)
  const found = new Set<string>()
  const repeatedBy = new Map<string, string[]>()
  for (const id of reader.ids('statement').filter(view.isActive)) {
    const { comesFrom, end } = lines.of(id)
    const source = reader.record('statement', id)?.source
    if (end?.id === actor || (source !== undefined && issued(source))) found.add(id)
    for (const upstream of comesFrom.filter((each) => view.isActive(each.id))) {
      if (upstream.kind === 'statement') repeatedBy.set(upstream.id, [...(repeatedBy.get(upstream.id) ?? []), id])
      else if (upstream.id === actor) found.add(id)
      else if (upstream.kind === 'document' && (issued(upstream.id) || documentEnd(upstream.id).id === actor))
        found.add(id)
    }
  }
  for (const id of found) for (const repeater of repeatedBy.get(id) ?? []) found.add(repeater)
  return found
}

/** Whether an actor published or wrote a source. */
export function isIssuedBy(source: Source | undefined, actor: string): boolean {
  return source !== undefined && (source.publisher === actor || (source.authors ?? []).includes(actor))
}
