import type { Corroboration, QuickView, Support } from '../library.ts'

/** What the sourcing of a claim amounts to, and how many origins its own side has at most, whatever stands against it. */
export interface Sourced {
  readonly corroboration: Corroboration
  readonly origins: number
  /** Documents read that count for it. */
  readonly documents: number
  /** The origin, where its own side has just that one. */
  readonly sole: string | undefined
}

/** The same of a claim in a view. */
export function sourcedIn(view: Pick<QuickView, 'support'>, claim: string): Sourced {
  return sourcedAs(view.support(claim))
}

function sourcedAs({ corroboration, for: { origins, documents } }: Support): Sourced {
  const sole = origins.max === 1 ? origins.ends[0]?.id : undefined
  return { corroboration, origins: origins.max, documents: documents.read, sole }
}
