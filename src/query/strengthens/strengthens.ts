import { type Laid, overlay } from '../../graph/overlay.ts'
import { requireRecord } from '../../graph/require.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import type { Strength } from '../../sourcing/strength.ts'
import { openView, type View, viewThrough } from '../../sourcing/view.ts'
import { openKin } from '../change/kin.ts'
import { openTwoVersions } from '../change/partly-changed.ts'
import { readerBehind } from '../subgraph/reader-behind.ts'
import { outlineOf } from '../support/outline.ts'
import { type SideSupport, sideSupport } from '../support/support.ts'
import { openSweep, type SweepOptions } from '../sweep.ts'
import { type Improvement, type ImprovementKind, improvementsFor } from './improvements.ts'

/** What would help a claim most. */
export interface Strengthens {
  readonly claim: string
  readonly before: StrengthFigures
  /** What would raise its routes or its fewest origins: most first, then by kind and records. */
  readonly proposals: readonly Proposal[]
  /** How many things were tried, those that come to the same included, and whether these were all. */
  readonly tried: number
  readonly complete: boolean
}

/** The figures of `support` that count here, of the side for a claim. */
export interface StrengthFigures {
  /** `routes.disclosed`: a route that ends at a page which names no source makes nothing stronger. */
  readonly routes: number
  /** `origins.min` and `origins.max`. */
  readonly fewest: number
  readonly most: number
  readonly strength: Strength
}

/** One thing that could be found out, and what it would do for a claim. */
export interface Proposal {
  readonly kind: ImprovementKind
  /** The records that it concerns, sorted. */
  readonly records: readonly string[]
  readonly after: StrengthFigures
  /** By how much routes and the fewest origins would rise. */
  readonly gain: { readonly routes: number; readonly fewest: number }
}

type Outline = ReturnType<typeof outlineOf>

/** So many changes are considered at most. */
const MOST_TRIED = 1000

/** All trials together walk about so many statements and steps at most, but there are some whatever they walk. */
const MOST_WALKED = 400_000
const LEAST_TRIED = 10

/**
 * Which one new line of sourcing, or which one clarified identity, would raise the routes of a claim or its fewest origins most. Each is
 * really laid over the graph and asked again, so that the figures are those that `support` would give; what concerns records that no answer
 * can tell apart (see `openKin`) is laid once for all. O(trials × what is upstream), and where that is much only some are tried.
 *
 * @param options whom to tell how many trials are done
 * @throws HearsayError `unknown-id`
 */
export function strengthens(view: View, claim: string, options: SweepOptions = {}): Strengthens {
  requireRecord(view, 'claim', claim)
  const before = sideSupport(view, claim, 'for')
  const was = figuresOf(before)
  const improvements = improvementsFor(view, claim, before)
  const alike = alikeAmong(view, improvements.slice(0, MOST_TRIED))
  const tried = kindsInTurn(alike).slice(0, Math.max(LEAST_TRIED, Math.floor(MOST_WALKED / sizeOf(view, before))))
  const step = openSweep(tried.length, options, 1)
  const proposals = tried.flatMap((group) => {
    step()
    const after = figuresAfter(view, claim, group[0])
    const gain = { routes: after.routes - was.routes, fewest: after.fewest - was.fewest }
    if (gain.routes <= 0 && gain.fewest <= 0) return []
    return group.map(({ kind, records }): Proposal => ({ kind, records, after, gain }))
  })
  const count = tried.flat().length
  return {
    claim,
    before: was,
    proposals: proposals.sort(compareProposals),
    tried: count,
    complete: count === improvements.length && before.origins.moreReasons === undefined,
  }
}

type Alike = readonly [Improvement, ...Improvement[]]

/** Changes that come to the same, for no answer can tell apart the records that they concern; each in the order given. */
function alikeAmong(view: View, improvements: readonly Improvement[]): Alike[] {
  const kinOf = openKin(openTwoVersions(view, view))
  const groups = groupBy(improvements, ({ kind, records }) => {
    const kin = records.map(kinOf)
    const families = new Set(kin.map((each) => each?.family))
    const sorts = kin.map((each, index) => (each === undefined ? records[index] : `:${each.place} ${each.sort}`))
    return JSON.stringify([kind, families.size, sorts.sort()])
  })
  return [...groups.values()].flatMap(([first, ...others]): Alike[] =>
    first === undefined ? [] : [[first, ...others]],
  )
}

/** The first of each kind, then the second of each, and so on. */
function kindsInTurn(groups: readonly Alike[]): Alike[] {
  const turns = [...groupBy(groups, ([{ kind }]) => kind).values()].flatMap((ofKind) =>
    ofKind.map((group, turn) => ({ group, turn })),
  )
  return turns.sort((a, b) => a.turn - b.turn).map(({ group }) => group)
}

/** How much a trial walks: the statements upstream, and their steps. */
function sizeOf(view: View, { evidence }: SideSupport): number {
  const { lines } = sourcingOf(view)
  return evidence.reached.reduce((size, id) => size + 1 + lines.of(id).comesFrom.length, 1)
}

function figuresAfter(view: View, claim: string, { laid }: Improvement): StrengthFigures {
  return figuresOf(outlineOf(viewWith(view, claim, laid), claim, 'for'))
}

/**
 * A view for one claim in which some records are laid over the others. Where they are only of actors, all but who may be whom stays; else it
 * is of what answers about the claim rest on.
 */
function viewWith(view: View, claim: string, laid: readonly Laid[]): View {
  if (laid.every(({ kind }) => kind === 'actor')) return viewThrough(view, overlay(view.reader, laid))
  const reader = readerBehind(view.reader, claim)
  const { without, ...options } = view.options
  const there = without.filter((entry) => reader.kindOf(entry.slice(entry.indexOf(':') + 1)) !== undefined)
  return openView(overlay(reader, laid), { ...options, without: there })
}

function figuresOf({ routes, origins, strength }: Outline): StrengthFigures {
  return { routes: routes.disclosed, fewest: origins.min, most: origins.max, strength }
}

function compareProposals(a: Proposal, b: Proposal): number {
  const total = ({ gain }: Proposal) => gain.routes + gain.fewest
  return (
    total(b) - total(a) ||
    b.gain.fewest - a.gain.fewest ||
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    byCodeUnit(a.records.join(' '), b.records.join(' '))
  )
}

const KIND_ORDER: readonly ImprovementKind[] = ['newLine', 'notSame', 'affiliation', 'disclosed', 'secondOrigin']
