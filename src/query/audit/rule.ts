import type { AuditCode } from '../../errors.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'
import type { View } from '../../sourcing/view.ts'
import type { Support } from '../support/support.ts'

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

/** What rules look at; what is costly is worked out once for all of them. */
export interface AuditContext {
  readonly view: View
  readonly sourcing: Sourcing
  /** The claims that were there by then, sorted. */
  readonly claims: readonly string[]
  /** Of those that are the same claim only the first: for whatever is true of all of them. */
  readonly claimsOnce: readonly string[]
  /** The sources that are in view, sorted. */
  readonly sources: readonly string[]
  /** The statements that are in view, sorted. */
  readonly statements: readonly string[]
  /** The latest assessment of each record by each assessor that counts, of those that say something there; sorted by id. */
  assessments(field?: 'status' | 'credibility'): readonly Assessment[]
  support(claim: string): Support
}
