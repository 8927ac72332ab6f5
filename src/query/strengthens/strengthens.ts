import { type Laid, overlay } from '../../graph/overlay.ts'
import { requireRecord } from '../../graph/require.ts'
import { byCodeUnit } from '../../model/order.ts'
import type { Strength } from '../../sourcing/strength.ts'
import { openView, type View, viewThrough } from '../../sourcing/view.ts'
import { outlineOf } from '../support/outline.ts'
import { sideSupport } from '../support/support.ts'
import { type ImprovementKind, improvementsFor } from './improvements.ts'

/** What would help a claim most. */
export interface Strengthens {
  readonly claim: string
  readonly before: StrengthFigures
  /** What would raise its routes or its fewest origins: most first, then by kind and records. */
  readonly proposals: readonly Proposal[]
  /** How many things were tried, and whether these were all. */
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

/** So many changes are tried at most. */
const MOST_TRIED = 1000

/**
 * Which one new line of sourcing, or which one clarified identity, would raise the routes of a claim or its fewest origins most. Each is
 * really laid over the graph and asked again, so that the figures are those that `support` would give.
 *
 * @throws HearsayError `unknown-id`
 */
export function strengthens(view: View, claim: string): Strengthens {
  requireRecord(view, 'claim', claim)
  const before = sideSupport(view, claim, 'for')
  const improvements = improvementsFor(view, claim, before)
  const tried = improvements.slice(0, MOST_TRIED)
  const proposals = tried
    .map(({ kind, records, laid }): Proposal => {
      const changed = viewWith(view, laid)
      const after = figuresOf(outlineOf(changed, claim, 'for'))
      const was = figuresOf(before)
      const gain = { routes: after.routes - was.routes, fewest: after.fewest - was.fewest }
      return { kind, records, after, gain }
    })
    .filter(({ gain }) => gain.routes > 0 || gain.fewest > 0)
  return {
    claim,
    before: figuresOf(before),
    proposals: proposals.sort(compareProposals),
    tried: tried.length,
    complete: tried.length === improvements.length,
  }
}

/** A view in which some records are laid over the others. Where they are only of actors, all but who may be whom stays. */
function viewWith(view: View, laid: readonly Laid[]): View {
  const reader = overlay(view.reader, laid)
  return laid.every(({ kind }) => kind === 'actor') ? viewThrough(view, reader) : openView(reader, view.options)
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
