import { byCodeUnit } from '../../model/order.ts'
import { conditionsOf } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'

/** A claim that is carried, or was never, and stands no more because something that it rests on fell. */
export interface Unseated {
  readonly claim: string
  /** What it rested on and stands no more, nearest first, to a claim that fell; the claim itself left out. */
  readonly through: readonly string[]
  /** The edges between these. */
  readonly edges: readonly string[]
}

/** The shortest way from a claim that stands no more down to one that fell, over claims that stand no more. */
export function whyUnseated(
  view: View,
  claim: string,
  { lost, fell }: { readonly lost: ReadonlySet<string>; readonly fell: ReadonlySet<string> },
): Unseated {
  const parents = new Map<string, { claim: string; edge: string } | undefined>([[claim, undefined]])
  for (const id of parents.keys()) {
    if (fell.has(id)) return { claim, ...wayTo(parents, id) }
    for (const { to, edge } of supportsOf(view, id)) {
      if (lost.has(to) && !parents.has(to)) parents.set(to, { claim: id, edge })
    }
  }
  return { claim, through: [], edges: [] }
}

function wayTo(parents: ReadonlyMap<string, { claim: string; edge: string } | undefined>, last: string) {
  const through: string[] = []
  const edges: string[] = []
  let at = last
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
    through.unshift(at)
    edges.unshift(parent.edge)
    at = parent.claim
  }
  return { through, edges }
}

/** The claims that a claim's standing rests on, one step down: premises, conditionals that conclude it, their conditions. */
function supportsOf(view: View, claim: string): { to: string; edge: string }[] {
  const { reader } = view
  const premises = reader
    .linksFrom(claim, 'dependsOn')
    .filter(({ relation }) => relation !== undefined && view.isRead(relation))
    .map(({ to, key }) => ({ to, edge: key }))
  const conditional = reader
    .linksTo(claim, 'then')
    .flatMap(({ from, key }) => [{ to: from, edge: key }, ...conditionsOf(view, from).map((to) => ({ to, edge: key }))])
  return [...premises, ...conditional].sort((a, b) => byCodeUnit(a.to, b.to))
}
