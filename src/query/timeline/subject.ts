import { requireKind } from '../../graph/require.ts'
import type { EdgeKind } from '../../model/edges.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import { statementsOn } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'

/**
 * The ids of the records whose events belong to a subject:
 * a claim has its statements, their sources, and the assessments of it and of them, in whatever words: claims that are the same have the same;
 * a source has its statements and the assessments of it and of them;
 * a statement has its source and its assessments; a topic has all that the claims about it have;
 * an actor has what it published, wrote, was quoted in or assessed, and the assessments of it.
 *
 * @throws HearsayError `unknown-id`
 */
export function timelineSubject(view: View, id: string): string[] {
  const kind = requireKind(view, id)
  if (kind === 'claim') return ofClaim(view, id)
  if (kind === 'source') return assessed(view, [id, ...linked(view, id, ['in'])])
  if (kind === 'statement') return assessed(view, [id, view.reader.record(kind, id)?.source ?? id])
  if (kind === 'topic') return linked(view, id, ['about']).flatMap((claim) => ofClaim(view, claim))
  if (kind === 'actor') return linked(view, id, ['publishedBy', 'authoredBy', 'quotes', 'assessedBy', 'assesses'])
  return [id]
}

function ofClaim(view: View, claim: string): string[] {
  const equals = entailmentOf(view).same(claim)
  const statements = equals.flatMap((id) => statementsOn(view, id))
  const sources = statements.flatMap((id) => view.reader.linksFrom(id, 'in').map(({ to }) => to))
  return [...sources, ...assessed(view, [...equals, ...statements])]
}

function assessed(view: View, ids: readonly string[]): string[] {
  return [...ids, ...ids.flatMap((id) => linked(view, id, ['assesses']))]
}

function linked({ reader }: View, id: string, edges: readonly EdgeKind[]): string[] {
  return edges.flatMap((edge) => reader.linksTo(id, edge).map(({ from }) => from))
}
