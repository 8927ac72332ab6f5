import type { Columns } from '../../columns/columns.ts'
import type { AuditCode } from '../../errors.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'
import type { View } from '../../sourcing/view.ts'
import type { Corroborations } from '../support/strengths.ts'
import type { SourceGap } from './source-gaps.ts'

/** A rule of the audit as data, with how often it hit. */
export interface RuleCount {
  readonly code: AuditCode
  /** `error`: the dataset contradicts itself; `warning`: something is missing, weak or out of date. */
  readonly severity: 'error' | 'warning'
  /** What is found, in a few words. */
  readonly what: string
  /** Why it matters. */
  readonly why: string
  /** How to fix it. */
  readonly fix: string
  readonly found: number
}

/** One thing that an audit looks for. */
export interface AuditRule extends Omit<RuleCount, 'found'> {
  readonly check: (context: AuditContext) => readonly Hit[]
}

/** A record that a rule finds. */
export interface Hit {
  readonly record: string
  /** One sentence about this record. */
  readonly message: string
  /** Other records that it rests on, sorted. */
  readonly evidence?: readonly string[]
  /** The field that is missing or at odds. */
  readonly field?: string
}

/** What rules look at, by number; what is costly is worked out once for all of them. */
export interface AuditContext {
  readonly view: View
  readonly sourcing: Sourcing
  readonly columns: Columns
  /** The claims that were there by then, sorted. */
  readonly claims: Uint32Array
  /** Of those that are the same claim only the first: for whatever is true of all of them. */
  readonly claimsOnce: Uint32Array
  /** The sources that are in view, sorted. */
  readonly sources: Uint32Array
  /** The statements that are in view, sorted. */
  readonly statements: Uint32Array
  readonly corroborations: Corroborations
  /** The sources in view that lack a field, sorted. */
  lacking(field: SourceGap): Uint32Array
  /** The latest assessment of each record by each assessor that counts, of those that say something there; sorted by id. */
  assessments(field?: 'status' | 'credibility'): readonly Assessment[]
  /** The ends of a claim's `for` side, sorted. */
  ends(claim: number): readonly number[]
}
