import type { Effects, Fallen, OutletEffects, Weakened } from '../query/impact/impact.ts'
import type { Unseated } from '../query/impact/unseated.ts'
import type { Route } from '../sourcing/routes.ts'
import { agreeing, counted, inDigits } from './counted.ts'
import { chained, type NameOf, named } from './names.ts'
import { type Item, listed, type Parts, type Section, say } from './parts.ts'

/** What happens to some claims, in words, and which claims these are. */
export interface Effect {
  readonly words: string
  readonly claims: readonly string[]
}

/** What happens to claims, the worst first; nothing of what does not happen. */
export function effectsOf({ fallen, unseated, weakened, cleared }: Effects): Effect[] {
  const effects = [
    { claims: idsOf(fallen), one: 'falls', many: 'fall' },
    { claims: idsOf(unseated), one: 'loses a premise', many: 'lose a premise' },
    { claims: idsOf(weakened), one: 'weakens', many: 'weaken' },
    { claims: idsOf(cleared), one: 'is no longer contradicted', many: 'are no longer contradicted' },
  ].filter(({ claims }) => claims.length > 0)
  return effects.map(({ claims, one, many }, index) => {
    const number = index === 0 ? counted(claims.length, 'claim') : inDigits(claims.length)
    return { words: `${number} ${agreeing(claims.length, one, many)}`, claims }
  })
}

function idsOf(list: readonly { readonly claim: string }[]): string[] {
  return list.map(({ claim }) => claim)
}

/** "Without X 6 claims fall and 4 weaken; 362 are unchanged." */
export function impactInWords(impact: Effects, nameOf: NameOf): Parts {
  const who = listed(impact.removed.map((id) => named(nameOf, id)))
  const effects = effectsOf(impact)
  if (effects.length === 0) return say`Without ${who} no claim changes.`
  const { unaffected } = impact
  const rest = unaffected === 0 ? '' : `; ${inDigits(unaffected)} ${agreeing(unaffected, 'is', 'are')} unchanged`
  return say`Without ${who}: ${listed(effects.map(({ words }) => words))}${rest}.`
}

/** "3 statements lose all ground, and 2 documents have nothing left that counts.": what becomes of what was printed; empty where nothing does. */
export function groundInWords({ statements, documents }: Effects): string {
  if (statements.length === 0) return ''
  const lost = `${counted(statements.length, 'statement')} ${agreeing(statements.length, 'loses', 'lose')} all ground`
  if (documents.length === 0) return `${lost}.`
  return `${lost}, and ${counted(documents.length, 'document')} ${agreeing(documents.length, 'has', 'have')} nothing left that counts.`
}

/** What falls with all that an actor among those taken away published: as a speaker it leaves its documents. */
export function outletInWords({ effects }: OutletEffects, nameOf: NameOf): Parts {
  return say`That is as a speaker only; the documents still count. ${impactInWords(effects, nameOf)}`
}

/** Every claim that changes, each with the route that broke, the premise that it lost or what is left; and the documents that have nothing left. */
export function impactSections(effects: Effects, nameOf: NameOf): Section[] {
  const { fallen, unseated, weakened, cleared, documents } = effects
  const section = <T extends { readonly claim: string }>(
    title: string,
    list: readonly T[],
    why: (entry: T) => Parts,
  ) => ({
    title,
    items: list.map((entry): Item => ({ text: [named(nameOf, entry.claim)], under: [{ text: why(entry) }] })),
  })
  const broken = ({ route }: Fallen) => say`it came through ${routeInWords(route, nameOf)}`
  return [
    section('Claims that fall', fallen, broken),
    section('Claims that lose a premise', unseated, (entry) => premiseInWords(entry, nameOf)),
    section(
      'Claims that weaken',
      weakened,
      (entry) => say`${weakeningInWords(entry)}; left: ${routeInWords(entry.route, nameOf)}`,
    ),
    section('Claims no longer contradicted', cleared, broken),
    {
      title: 'Documents that have nothing left that counts',
      items: documents.map((id): Item => ({ text: [named(nameOf, id)] })),
    },
  ].filter(({ items }) => items.length > 0)
}

/** What a claim rested on that no longer stands, nearest first. */
export function premiseInWords({ through }: Unseated, nameOf: NameOf): Parts {
  return say`rests on: ${chained(through, ' ← ', nameOf)}`
}

/** "independent routes 2 → 1, origins 2 → 1" */
export function weakeningInWords({ before, after }: Weakened): string {
  return `independent routes ${before.routes} → ${after.routes}, origins ${before.ends} → ${after.ends}`
}

/** The documents and people of a route, from the claim to its origin. */
export function routeInWords({ through }: Route, nameOf: NameOf): Parts {
  return chained(through, ' ← ', nameOf)
}

/** What becomes of one claim. */
export function fateOf({ fallen, unseated, weakened, cleared }: Effects, claim: string): string {
  const isIn = (list: readonly { readonly claim: string }[]) => list.some((entry) => entry.claim === claim)
  if (isIn(fallen)) return 'falls'
  if (isIn(unseated)) return 'loses a premise'
  const weak = weakened.find((entry) => entry.claim === claim)
  if (weak !== undefined) return `weakens: ${weakeningInWords(weak)}`
  return isIn(cleared) ? 'is no longer contradicted' : 'is unchanged'
}

/** The same impact without one claim: what happens to the others. */
export function effectsOnOthers({ fallen, unseated, weakened, cleared, ...rest }: Effects, claim: string): Effect[] {
  const others = <T extends { readonly claim: string }>(list: readonly T[]) =>
    list.filter((entry) => entry.claim !== claim)
  const impact = {
    fallen: others(fallen),
    unseated: others(unseated),
    weakened: others(weakened),
    cleared: others(cleared),
  }
  return effectsOf({ ...rest, ...impact })
}
