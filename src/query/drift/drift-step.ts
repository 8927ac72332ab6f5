/** How a report changes as it is passed on. */
export const DRIFT_KINDS = [
  'certaintyRaised',
  'attributionLost',
  'descriptorChanged',
  'termsRaised',
  'quantityChanged',
  'polarityFlipped',
  'claimChanged',
  'responseChanged',
  'confirmationUnnamed',
] as const

/** In what a statement can differ from what it comes from. */
export type DriftKind = (typeof DRIFT_KINDS)[number]

/** One step at which something changed. */
export interface DriftStep {
  readonly kind: DriftKind
  readonly statement: string
  readonly source: string
  readonly claim: string
  /** The statement or document that it comes from; null where it is all that it comes from, or nothing. */
  readonly from: string | null
  /** What it said there, and what it says here; null where it said nothing. */
  readonly before: string | null
  readonly after: string | null
  /** The words that were lost: hedges, descriptors. */
  readonly words: readonly string[]
  /** The ends and documents that are named no more. */
  readonly records: readonly string[]
  readonly edges: readonly string[]
}
