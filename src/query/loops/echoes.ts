import { byCodeUnit } from '../../model/order.ts'
import { endsAbove } from '../../sourcing/ends-above.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { carryingNumbers } from '../../sourcing/speakers.ts'
import { sourceAt } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'

/** A claim that stands in more documents than it has ends. */
export interface Echo {
  readonly claim: string
  /** The read documents of the statements that carry it, sorted. */
  readonly documents: readonly string[]
  /** Its distinct ends, sorted. */
  readonly ends: readonly string[]
  /** Documents for each end. */
  readonly echo: number
}

/**
 * Claims that stand in more documents than they have ends, loudest first, then by id. Of each claim no more is walked than shows that it has
 * ends enough.
 *
 * @param step is called for each claim
 */
export function echoesOf(view: View, step: () => void): Echo[] {
  const { columns } = groundingOf(view)
  const echoes: Echo[] = []
  for (const claim of columns.recordsOf.claim) {
    step()
    const echo = echoOf(view, claim)
    if (echo !== undefined) echoes.push(echo)
  }
  return echoes.sort((a, b) => b.echo - a.echo || byCodeUnit(a.claim, b.claim))
}

function echoOf(view: View, claim: number): Echo | undefined {
  const grounding = groundingOf(view)
  const { columns, isReadSource } = grounding
  const carriers = carryingNumbers(view, claim, 'for')
  if (carriers.length < 2) return undefined
  const documents = new Set(carriers.map((statement) => sourceAt(columns, statement)).filter(isReadSource))
  const ends = endsAbove(grounding, carriers, documents.size)
  if (documents.size <= ends.size || ends.size === 0) return undefined
  const named = (numbers: Iterable<number>) =>
    [...numbers].sort((a, b) => a - b).map((number) => columns.ids.at(number))
  return {
    claim: columns.ids.at(claim),
    documents: named(documents),
    ends: named(ends),
    echo: documents.size / ends.size,
  }
}
