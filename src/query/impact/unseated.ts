import { breadthFirst, wayTo } from '../../algorithm/breadth-first.ts'
import { byCodeUnit } from '../../model/order.ts'
import { relationsFrom } from '../../sourcing/relations.ts'
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
  const steps = (id: string) => supportsOf(view, id).filter(({ to }) => lost.has(to))
  for (const reached of breadthFirst([claim], steps)) {
    if (!fell.has(reached.at)) continue
    const way = wayTo(reached).steps
    return { claim, through: way.map(({ to }) => to), edges: way.map(({ edge }) => edge) }
  }
  return { claim, through: [], edges: [] }
}

/** The claims that a claim's standing rests on, one step down: premises, conditionals that conclude it, their conditions. */
function supportsOf(view: View, claim: string): { to: string; edge: string }[] {
  const { reader } = view
  const premises = relationsFrom(view, claim, 'dependsOn').map(({ to, key }) => ({ to, edge: key }))
  const conditional = reader
    .linksTo(claim, 'then')
    .flatMap(({ from, key }) => [{ to: from, edge: key }, ...conditionsOf(view, from).map((to) => ({ to, edge: key }))])
  return [...premises, ...conditional].sort((a, b) => byCodeUnit(a.to, b.to))
}
