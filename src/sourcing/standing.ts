import { derivable, type Rule } from '../algorithm/derivable.ts'
import { NONE } from '../columns/ids.ts'
import { keep } from '../model/kept.ts'
import { oncePer } from '../model/once.ts'
import { sortedUnique } from '../model/order.ts'
import { groundingOf } from './grounding.ts'
import type { Presence } from './presence.ts'
import { relationsFrom } from './relations.ts'
import { entailmentOf } from './sides.ts'
import { speakersOn } from './speakers.ts'
import { numbersOf, type View } from './view.ts'

/** Whether a claim is carried: some carrying statement affirms it or a claim that narrows to it. */
export function isCarried(view: View, claim: string): boolean {
  const number = numbersOf(view).columns.ids.numberOf(claim)
  if (number === NONE) return false
  const { isCarrying } = groundingOf(view)
  return [...speakersOn(view, number, 'for')].sort((a, b) => a - b).some(isCarrying)
}

/**
 * The claims of those given, and of all that they rest on, that stand: carried with every claim that they depend on
 * standing, or concluded by a conditional that stands with every claim of its `if`. Least fixed point. Linear in these and what they name.
 */
export function standing(view: View, claims: Iterable<string>): ReadonlySet<string> {
  const reached = new Set(claims)
  const rules: Rule<string>[] = []
  for (const claim of reached) {
    const { premises, conditionals } = needsOf(view, claim)
    for (const each of [...premises, ...conditionals.flat()]) reached.add(each)
    if (isCarried(view, claim)) rules.push({ gives: claim, needs: premises })
    for (const needs of conditionals) rules.push({ gives: claim, needs })
  }
  return derivable(rules)
}

/** What may have to stand so that a claim does: all of its premises, or, with each conditional that concludes it, the conditions of that. */
interface Needs {
  readonly premises: readonly string[]
  readonly conditionals: readonly (readonly string[])[]
}

/** What a claim needs is found once for all views that read the same relations: which statements count in them makes no difference to it. */
function needsOf(view: View, claim: string): Needs {
  const known = needsByReading(numbersOf(view).presence.isRead)
  const conditionals = () =>
    conditionalsFor(view, claim).map((conditional) => [conditional, ...conditionsOf(view, conditional)])
  return known.get(claim) ?? keep(known, claim, { premises: premisesOf(view, claim), conditionals: conditionals() })
}

const needsByReading = oncePer((_: Presence['isRead']) => new Map<string, Needs>())

/** The claims that a claim, or one equal to it, depends on, by relations that are read. */
export function premisesOf(view: View, claim: string): string[] {
  const equals = entailmentOf(view).same(claim)
  return sortedUnique(equals.flatMap((id) => relationsFrom(view, id, 'dependsOn').map(({ to }) => to)))
}

/** The conditionals that conclude a claim, or one equal to it. */
export function conditionalsFor(view: View, claim: string): string[] {
  const equals = entailmentOf(view).same(claim)
  return sortedUnique(equals.flatMap((id) => view.reader.linksTo(id, 'then').map(({ from }) => from)))
}

/** The claims in a conditional's `if`. */
export function conditionsOf({ reader }: View, conditional: string): string[] {
  return reader.linksFrom(conditional, 'if').map(({ to }) => to)
}

/** The claims given and all whose standing bears on theirs: premises, conditionals that conclude them, their conditions. */
export function upstreamClaims(view: View, claims: Iterable<string>): Set<string> {
  const reached = new Set(claims)
  for (const claim of reached) {
    const { premises, conditionals } = needsOf(view, claim)
    for (const each of [...premises, ...conditionals.flat()]) reached.add(each)
  }
  return reached
}
