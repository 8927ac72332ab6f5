import type { RecordKind } from '../../graph/reader.ts'
import type { Status } from '../../model/vocabulary/assessment.ts'
import type { Corroboration } from '../../sourcing/corroboration.ts'
import type { Tally } from './tally.ts'

/** A dataset in figures. All but `records.later` are over what is not later than the view. */
export interface Stats {
  readonly id: string
  readonly title: string
  /** Records of each kind, and those that are left out because they are later. */
  readonly records: Readonly<Record<RecordKind | 'relation' | 'later', number>>
  readonly actors: { readonly byType: Tally; readonly anonymous: number }
  readonly sources: {
    readonly byType: Tally
    /** Read by a curator, or known only via others. */
    readonly read: number
    readonly unread: number
    readonly retracted: number
    /** First and last date of publication that are known; null where none is. */
    readonly published: readonly [string | null, string | null]
    readonly undated: number
  }
  readonly statements: {
    readonly byPolarity: Tally
    /** In the source's own voice. */
    readonly asserting: number
    /** Active and leading to an active end. */
    readonly grounded: number
    /** Not active: retracted, withdrawn, or taken as discredited. */
    readonly inactive: number
  }
  readonly claims: {
    readonly byType: Tally
    readonly byStatus: Tally<Status | 'unassessed'>
    readonly byCorroboration: Tally<Corroboration>
    /** Statements of a claim itself, whichever way they speak; null where there is no claim. */
    readonly statements: { readonly least: number; readonly median: number; readonly most: number } | null
    readonly unstated: number
  }
  readonly relations: { readonly byType: Tally }
}
