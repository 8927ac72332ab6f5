import { type NodeKind, spanOf, type ViewOptions } from '../library.ts'

/** What is on the canvas before filters. */
export type Scope =
  | { readonly kind: 'everything' }
  /** All that the sourcing of a claim rests on, for and against. */
  | { readonly kind: 'claim'; readonly id: string }
  /** Records within so many steps. */
  | { readonly kind: 'near'; readonly ids: readonly string[]; readonly depth: number; readonly direction: Reach }
  /** The ways from one record to another. */
  | { readonly kind: 'path'; readonly from: string; readonly to: string }

export const REACHES = ['both', 'upstream', 'downstream'] as const
export type Reach = (typeof REACHES)[number]

export const LAYOUTS = ['provenance', 'force', 'time'] as const
export type Layout = (typeof LAYOUTS)[number]

export const DISPLAYS = ['graph', 'both', 'table'] as const
export type Display = (typeof DISPLAYS)[number]

/** What the panel shows: the chosen record, or an answer about the whole dataset. */
export const PANES = [
  'record',
  'dataset',
  'conflicts',
  'consistent-sets',
  'weak-points',
  'loops',
  'audit',
  'unnamed',
  'track-record',
  'timeline',
  'changes',
  'path',
  'saved',
] as const
export type Pane = (typeof PANES)[number]

export const GROUPINGS = ['none', 'publisher', 'owner'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** How everything is drawn: all claims or documents in groups, or each record by itself. */
export const OVERVIEWS = ['none', 'topic', 'publisher', 'owner', 'community'] as const
export type Overview = (typeof OVERVIEWS)[number]

/** A question about every record of the canvas: those that it fits stand out. */
export const LENSES = ['contested', 'single', 'circular', 'no-archive'] as const
export type Lens = (typeof LENSES)[number]

export interface Camera {
  readonly x: number
  readonly y: number
  readonly ratio: number
}

/** Where somebody is in a guided tour of the dataset. */
export interface TourPlace {
  readonly id: string
  /** Counted from 1. */
  readonly step: number
}

/** All that decides what the page shows of a dataset: plain data, in the URL as a whole. */
export interface PageState {
  /** In the order chosen; the panel shows the last. */
  readonly selected: readonly string[]
  readonly pane: Pane
  readonly scope: Scope
  /** Records whose neighbours were added to the scope. */
  readonly expanded: readonly string[]
  /** Records taken off the canvas by hand. */
  readonly hidden: readonly string[]
  /** What the legend switched off, as `kind:topic`, `edge:denies`, `status:refuted`. */
  readonly off: readonly string[]
  readonly lens: Lens | null
  readonly layout: Layout
  readonly display: Display
  /** Whether who repeats is drawn as what it repeats; null: as the scope has it, the sourcing of a claim folded, all else not. */
  readonly foldOrigins: boolean | null
  /** What everything is grouped by; of any other scope nothing. */
  readonly overview: Overview
  /** Nodes of a folded picture, or groups of an overview, whose records stand for themselves. */
  readonly unfolded: readonly string[]
  readonly grouping: Grouping
  /** An EDTF date: the world as published by then. */
  readonly asOf: string | null
  /** An EDTF date before that: what came after it stands out, and is told. Null: nothing is compared. */
  readonly since: string | null
  /** Taken as discredited: sources, actors, statements, `outlet:ID`. */
  readonly without: readonly string[]
  readonly basis: 'both' | 'stated'
  readonly attributions: 'judged' | 'printed'
  readonly dates: 'possible' | 'certain'
  readonly reported: boolean
  /** Where nodes were dragged to, in the coordinates of the layout. */
  readonly pins: Readonly<Record<string, readonly [number, number]>>
  /** Null: everything in view. */
  readonly camera: Camera | null
  /** The tour that leads through the page; what is shown may have gone elsewhere since its step. */
  readonly tour: TourPlace | null
  /** The document at the desk; empty: the list of those that can be; null: the page is what is shown. */
  readonly desk: string | null
}

/** Node kinds that start switched off; statements are then folded into the edges that they make. */
const KINDS_OFF: readonly NodeKind[] = ['statement', 'topic', 'assessment', 'search', 'status']
const EDGES_OFF = ['copies', 'published', 'ties', 'about', 'assessed', 'searched']

export const OFF_AT_FIRST: readonly string[] = [
  ...KINDS_OFF.map((kind) => `kind:${kind}`),
  ...EDGES_OFF.map((group) => `edge:${group}`),
].sort()

export const INITIAL_STATE: PageState = {
  selected: [],
  pane: 'record',
  scope: { kind: 'everything' },
  expanded: [],
  hidden: [],
  off: OFF_AT_FIRST,
  lens: null,
  layout: 'provenance',
  display: 'graph',
  foldOrigins: null,
  overview: 'none',
  unfolded: [],
  grouping: 'none',
  asOf: null,
  since: null,
  without: [],
  basis: 'both',
  attributions: 'judged',
  dates: 'possible',
  reported: false,
  pins: {},
  camera: null,
  tour: null,
  desk: null,
}

/** The state in which a dataset opens: on a claim, with its sourcing, or on everything where it has no claim. */
export function firstState(claim: string | undefined): PageState {
  if (claim === undefined) return { ...INITIAL_STATE, pane: 'dataset', layout: 'force' }
  return { ...INITIAL_STATE, selected: [claim], scope: { kind: 'claim', id: claim } }
}

/** Whether who repeats is drawn as what it repeats. */
export function isFolded({ foldOrigins, scope }: Pick<PageState, 'foldOrigins' | 'scope'>): boolean {
  return foldOrigins ?? scope.kind === 'claim'
}

/** What the canvas is grouped by: only everything can be. */
export function overviewOf({ overview, scope }: Pick<PageState, 'overview' | 'scope'>): Overview {
  return scope.kind === 'everything' ? overview : 'none'
}

/** The record that the panel shows. */
export function openRecord({ selected }: PageState): string | undefined {
  return selected.at(-1)
}

/** The earlier of the two dates that are compared; null where nothing is, or where it is not the earlier one. */
export function comparedSince({ since, asOf }: Pick<PageState, 'since' | 'asOf'>): string | null {
  if (since === null || asOf === null) return since
  return spanOf(since).latest < spanOf(asOf).latest ? since : null
}

/** What every question takes, as the state has it. */
export function viewOptions({ asOf, without, basis, attributions, dates, reported }: PageState): ViewOptions {
  return { asOf: asOf ?? undefined, without, basis, attributions, dates, reported }
}
