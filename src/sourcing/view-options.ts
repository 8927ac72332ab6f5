import { sortedUnique } from '../model/order.ts'

/** Which records count. Every question takes these. */
export interface ViewOptions {
  /** EDTF, read at its last instant: the world as published by then. */
  readonly asOf?: string | undefined
  /** A date-time with its offset, or a date: the dataset as recorded by then. */
  readonly recordedUntil?: string | undefined
  /**
   * Ids of sources, actors or statements taken as discredited. A source stands for its work, all versions of that document; `outlet:ID` for
   * all works any version of which that actor, or one that it owns, publishes.
   */
  readonly without?: readonly string[] | undefined
  /** `stated`: what a curator inferred is left out. */
  readonly basis?: 'stated' | 'both' | undefined
  /** `printed`: judgements on lines of sourcing are not read; `judged` (default): a line that was rejected is dead. */
  readonly attributions?: 'judged' | 'printed' | undefined
  /** `possible` (default): what may count counts; `certain`: only what must. */
  readonly dates?: 'possible' | 'certain' | undefined
  /** Sources that nobody read carry by themselves. */
  readonly reported?: boolean | undefined
}

/** Why a record is not in view. */
export type DeadReason = 'later' | 'retracted' | 'without'

/** Why a record does not count. */
export const DEAD_LABELS: Readonly<Record<DeadReason, string>> = {
  later: 'not published by then',
  retracted: 'retracted or taken back',
  without: 'treated as wrong',
}

/** The options of a view, with every default. */
export type SettledOptions = Required<Pick<ViewOptions, 'basis' | 'attributions' | 'dates' | 'reported'>> &
  Pick<ViewOptions, 'asOf' | 'recordedUntil'> & { readonly without: readonly string[] }

/** The options of a view with every default, the same for all that mean the same. */
export function settleOptions(options: ViewOptions): SettledOptions {
  const { asOf, recordedUntil, basis = 'both', attributions = 'judged', dates = 'possible', reported = false } = options
  return { basis, attributions, dates, reported, without: sortedUnique(options.without ?? []), asOf, recordedUntil }
}
