import { endsAbove } from '../../sourcing/ends-above.ts'
import { groundingOf } from '../../sourcing/grounding.ts'
import { claimSetsOf } from '../../sourcing/sides.ts'
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

/** Echoes, and how many there are besides. */
export interface Echoes {
  /** Loudest first, then by id. */
  readonly echoes: readonly Echo[]
  /** How many are left out, which are quieter. */
  readonly more: number
}

/** Echoes are told as long as they name no more than so many documents and ends in all, and the loudest in any case. */
export const MOST_NAMED = 100_000

/**
 * Claims that stand in more documents than they have ends. Of each claim no more is walked than shows that it has ends enough.
 *
 * @param step is called for each claim
 */
export function echoesOf(view: View, step: () => void, mostNamed: number = MOST_NAMED): Echoes {
  const { columns } = groundingOf(view)
  const { same } = claimSetsOf(view)
  const ofEquals = new Map<number, Heard | undefined>()
  const heard: Heard[] = []
  for (const claim of columns.recordsOf.claim) {
    step()
    const equals = same(claim)
    const first = equals[0] ?? claim
    const found = ofEquals.has(first) ? ofEquals.get(first) : hear(view, claim)
    if (equals.length > 1) ofEquals.set(first, found)
    if (found !== undefined) heard.push({ ...found, claim })
  }
  // Numbers are in order of id.
  heard.sort((a, b) => b.echo - a.echo || a.claim - b.claim)
  let named = 0
  let told = 0
  for (const each of heard) {
    named += each.named
    if (told > 0 && named > mostNamed) break
    told++
  }
  const echoes = heard.slice(0, told).flatMap(({ claim, echo }) => {
    const gathered = gather(view, claim)
    return gathered === undefined ? [] : [{ claim: columns.ids.at(claim), ...idsOf(view, gathered), echo }]
  })
  return { echoes, more: heard.length - told }
}

/** A claim that is an echo, and how many records it takes to tell it. */
interface Heard {
  readonly claim: number
  readonly echo: number
  readonly named: number
}

function hear(view: View, claim: number): Heard | undefined {
  const gathered = gather(view, claim)
  if (gathered === undefined) return undefined
  const [documents, ends] = [gathered.documents.size, gathered.ends.size]
  return { claim, echo: documents / ends, named: documents + ends }
}

interface Gathered {
  readonly documents: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
}

/** The read documents and the ends of a claim, where there are more of the former. */
function gather(view: View, claim: number): Gathered | undefined {
  const grounding = groundingOf(view)
  const { columns, isReadSource } = grounding
  const carriers = carryingNumbers(view, claim, 'for')
  if (carriers.length < 2) return undefined
  const documents = new Set(carriers.map((statement) => sourceAt(columns, statement)).filter(isReadSource))
  const ends = endsAbove(grounding, carriers, documents.size)
  return documents.size <= ends.size || ends.size === 0 ? undefined : { documents, ends }
}

function idsOf(view: View, { documents, ends }: Gathered): Pick<Echo, 'documents' | 'ends'> {
  const { ids } = groundingOf(view).columns
  const named = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b).map((number) => ids.at(number))
  return { documents: named(documents), ends: named(ends) }
}
