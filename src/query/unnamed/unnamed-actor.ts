import type { CoincidenceReason } from '../../sourcing/coincidence.ts'

/** An anonymous actor: who quotes it, what rests on it alone, who it may be. */
export interface UnnamedActor {
  readonly actor: string
  /** As printed. */
  readonly descriptor: string
  readonly type: string
  /** How many people it stands for; null where the text does not say. */
  readonly count: number | null
  readonly affiliation: string | null
  /** The active statements that quote it, by the terms of their attribution; `unspecified` where none are recorded. */
  readonly terms: readonly { readonly terms: string; readonly statements: readonly string[] }[]
  /** The sources that quote it. */
  readonly sources: readonly string[]
  /** The claims of which it is an end. */
  readonly claims: readonly string[]
  /** The claims of which it is the only end. */
  readonly alone: readonly string[]
  /**
   * Who may be the same, sorted by id: whom the dataset lists, and other anonymous ends of the same claims that may coincide, those that share most
   * of its claims, up to the limit. Nobody who is named is put forward but by the dataset.
   */
  readonly mayBe: readonly {
    readonly actor: string
    /** Whether the dataset says so; else it was worked out. */
    readonly listed: boolean
    readonly reason: CoincidenceReason
    /** Of its claims those of which the other is an end too. */
    readonly claims: readonly string[]
  }[]
  /** How many other anonymous ends of the same claims may be the same besides. */
  readonly mayBeMore: number
}
