import {
  type Acceptance,
  extensions,
  extensionWith,
  extensionWithout,
  type Framework,
  frameworkOf,
  groundedAcceptance,
  SEMANTICS,
  type Semantics,
} from '../../algorithm/argumentation.ts'
import { disjointSets } from '../../algorithm/disjoint-sets.ts'
import { loadSat, type SatSolver } from '../../algorithm/sat-solver.ts'
import { requireOneOf, requireWholeNumber } from '../../graph/require.ts'
import { byCodeUnit, groupBy, sortedUnique } from '../../model/order.ts'
import { isLater } from '../../sourcing/later.ts'
import { isCarried } from '../../sourcing/standing.ts'
import type { View } from '../../sourcing/view.ts'
import { deniedClaims } from '../conflicts/denied-claims.ts'
import { type Incompatible, incompatiblePairs } from './incompatible.ts'
import { type Prefer, type Rank, rankingOf } from './preference.ts'

/** What makes a story, who is preferred, and how many are listed. */
export interface StoriesOptions {
  /** What makes a set of claims a story. Default `preferred`: it can be defended, and nothing can be added. */
  readonly semantics?: Semantics | undefined
  /** A claim is not attacked by one that is less preferred than it. Default: none is preferred. */
  readonly prefer?: Prefer | undefined
  /** At most so many stories of each dispute are listed. Default 100. */
  readonly limit?: number | undefined
}

/** Which carried claims can stand together. */
export interface Stories {
  readonly semantics: Semantics
  readonly prefer: Prefer | null
  /** The disputes, each with its own stories: a story of all is one of each, and all that is undisputed. By first claim. */
  readonly disputes: readonly Dispute[]
  /** Carried claims that are in conflict with no other, sorted: they are in every story. */
  readonly undisputed: readonly string[]
  /** Carried claims that are denied, sorted. A denial is no claim, so nothing attacks them for it: see `conflicts`. */
  readonly denied: readonly string[]
}

/** Claims that are connected by conflict, and the sets of them that can stand together. */
export interface Dispute {
  /** By id. */
  readonly claims: readonly DisputedClaim[]
  /** By claims. */
  readonly attacks: readonly Attack[]
  /** Attacks that do not count, for what they attack is preferred. By claims. */
  readonly dropped: readonly Attack[]
  /** Each sorted; all of them sorted. None where the semantics has none: only `stable` may. */
  readonly stories: readonly (readonly string[])[]
  /** Whether these are all. */
  readonly complete: boolean
}

/** A claim in a dispute, and what becomes of it. */
export interface DisputedClaim {
  readonly claim: string
  /** What the grounded semantics makes of it, the most cautious: whatever the semantics. */
  readonly label: Acceptance
  /** in: its attackers, which are all out; out: those attackers that are in; undecided: those that are undecided. Sorted. */
  readonly because: readonly string[]
  /** Whether it is in some story. */
  readonly credulous: boolean
  /** Whether it is in all of them. */
  readonly sceptical: boolean
  /** Its place in the order of preference, the lowest first; null where there is none. */
  readonly rank: Rank | null
}

/** A claim that rules out another, and the two claims, each implied by one of them, that are in conflict. */
export interface Attack {
  readonly from: string
  readonly to: string
  readonly because: readonly [string, string]
}

/**
 * Which carried claims can stand together: abstract argumentation (Dung 1995) in which claims that cannot both be true attack each other,
 * but for attacks on a claim that is preferred (Amgoud and Cayrol 2002; since attacks are mutual, no two in a story are in
 * conflict for that: Amgoud and Vesic 2011). Worst case exponential in the size of a dispute.
 *
 * @throws HearsayError `bad-option`, `unknown-id`
 * @see https://doi.org/10.1016/0004-3702(94)00041-X
 */
export async function stories(view: View, options: StoriesOptions = {}): Promise<Stories> {
  const { semantics = 'preferred', prefer, limit = 100 } = options
  requireOneOf('semantics', semantics, SEMANTICS)
  requireWholeNumber('limit', limit, 1)
  const rankOf = prefer === undefined ? () => null : rankingOf(view, prefer)
  const pairs = incompatiblePairs(view)
  const disputed = new Set(pairs.flatMap(({ claims }) => claims))
  const carried = view.reader.ids('claim').filter((id) => !isLater(view, id) && isCarried(view, id))
  const open = await loadSat()
  return {
    semantics,
    prefer: prefer ?? null,
    disputes: split(pairs).map((each) => asDispute(each, { semantics, limit, rankOf, open })),
    undisputed: carried.filter((id) => !disputed.has(id)),
    denied: deniedClaims(view, carried),
  }
}

interface Asking {
  readonly semantics: Semantics
  readonly limit: number
  readonly rankOf: (claim: string) => Rank | null
  readonly open: () => SatSolver
}

/** The pairs of each connected part, parts by their first claim. */
function split(pairs: readonly Incompatible[]): Incompatible[][] {
  const nameOf = disjointSets(pairs.map(({ claims }) => claims))
  // Pairs are sorted, so that the first of a part has its first claim.
  return [...groupBy(pairs, ({ claims: [claim] }) => nameOf(claim)).values()]
}

function asDispute(pairs: readonly Incompatible[], asking: Asking): Dispute {
  const claims = sortedUnique(pairs.flatMap(({ claims: both }) => both))
  const all = pairs.flatMap(bothWays).sort((a, b) => byCodeUnit(`${a.from} ${a.to}`, `${b.from} ${b.to}`))
  const isDropped = ({ from, to }: Attack) => isPreferred(asking.rankOf(to), asking.rankOf(from))
  const attacks = all.filter((attack) => !isDropped(attack))
  const numberOf = new Map(claims.map((claim, number) => [claim, number]))
  const numbers = attacks.map(({ from, to }) => [numberOf.get(from) ?? 0, numberOf.get(to) ?? 0] as const)
  const framework = frameworkOf(claims.length, numbers)
  const found = listed(framework, asking)
  const named = found.extensions.map((extension) => extension.map((argument) => claims[argument] ?? ''))
  return {
    claims: withAcceptance(claims, { framework, found }, asking),
    attacks,
    dropped: all.filter(isDropped),
    stories: named.sort((a, b) => byCodeUnit(a.join(' '), b.join(' '))),
    complete: found.complete,
  }
}

function bothWays({ claims: [one, other], because }: Incompatible): Attack[] {
  const there: Attack = { from: one, to: other, because }
  return one === other ? [there] : [there, { from: other, to: one, because: [because[1], because[0]] }]
}

function isPreferred(rank: Rank | null, to: Rank | null): boolean {
  return rank !== null && to !== null && rank.rank < to.rank
}

function listed(framework: Framework, { semantics, limit, open }: Asking) {
  const found: (readonly number[])[] = []
  for (const extension of extensions(framework, semantics, open)) {
    if (found.length === limit) return { extensions: found, complete: false }
    found.push(extension)
  }
  return { extensions: found, complete: true }
}

/** What becomes of each claim: what the extensions found leave open is asked one by one. */
function withAcceptance(
  claims: readonly string[],
  { framework, found }: { readonly framework: Framework; readonly found: ReturnType<typeof listed> },
  { semantics, rankOf, open }: Asking,
): DisputedClaim[] {
  const acceptance = groundedAcceptance(framework)
  const opposite = { in: 'out', out: 'in', undecided: 'undecided' } as const
  const times = new Map<number, number>()
  for (const argument of found.extensions.flat()) times.set(argument, (times.get(argument) ?? 0) + 1)
  return claims.map((claim, argument) => {
    const label = acceptance[argument] ?? 'undecided'
    const because = (framework.attackers[argument] ?? []).filter((attacker) => acceptance[attacker] === opposite[label])
    const question = { argument, open }
    const inSome = times.has(argument)
    const inAll = (times.get(argument) ?? 0) === found.extensions.length
    const { complete } = found
    return {
      claim,
      label,
      because: because.map((attacker) => claims[attacker] ?? ''),
      credulous: inSome || (!complete && extensionWith(framework, semantics, question) !== undefined),
      sceptical: inAll && (complete || extensionWithout(framework, semantics, question) === undefined),
      rank: rankOf(claim),
    }
  })
}
