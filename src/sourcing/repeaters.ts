import { append } from '../algorithm/append.ts'
import { KIND_CODES } from '../columns/columns.ts'
import { othersOf } from '../columns/edge-table.ts'
import { NONE } from '../columns/ids.ts'
import { keep } from '../model/kept.ts'
import { POLARITIES } from '../model/vocabulary/statement.ts'
import type { Grounding } from './grounding.ts'
import type { Lines } from './lines.ts'
import type { Sourcing } from './sourcing.ts'
import { statementsIn } from './statements.ts'

/** Against the stream: what comes from a record. */

/** The statements that come from an actor, a statement, or a document taken whole. See `repeatersAt`. */
export function repeatersOf({ grounding }: Sourcing, id: string): string[] {
  const { ids } = grounding.columns
  const number = ids.numberOf(id)
  return number === NONE ? [] : repeatersAt(grounding, number).map((statement) => ids.at(statement))
}

/**
 * The statements that come from an actor, a statement, or a document taken whole, by number. Each claim is read once, when first needed; of
 * the rest of the graph nothing is.
 */
export function repeatersAt({ lines }: Grounding, record: number): number[] {
  const found: number[] = []
  for (const claim of new Set(claimsPassedOn(lines, record))) {
    const repeaters = readClaim(lines, claim).get(record)
    if (repeaters !== undefined) append(found, repeaters)
  }
  return found
}

const AFFIRMS = POLARITIES.indexOf('affirms')
const NEITHER = POLARITIES.indexOf('neither')

/** The claims of all statements that can come from a record: what carries over is the same claim or one entailed. */
function claimsPassedOn({ columns, claims }: Lines, record: number): readonly number[] {
  const { of, rows, kinds } = columns
  const claimOf = (statement: number) => of.statement.claim[rows[statement] ?? 0] ?? 0
  if (kinds[record] === KIND_CODES.statement) {
    const polarity = of.statement.polarity[rows[record] ?? 0]
    const claim = claimOf(record)
    if (polarity === NEITHER) return claims.same(claim)
    return polarity === AFFIRMS ? claims.broader(claim) : claims.narrower(claim)
  }
  const naming = (['quotes', 'cites'] as const).flatMap((edge) => [...othersOf(columns.edges(edge).incoming, record)])
  const copies = [...othersOf(columns.edges('republishes').incoming, record)]
  // Beside a statement that names it, one that drops the attribution may say the same in other words.
  return [...naming, ...copies.flatMap((copy) => [...statementsIn(columns, copy)])].flatMap((statement) =>
    claims.same(claimOf(statement)),
  )
}

type Repeaters = ReadonlyMap<number, readonly number[]>

/** What the statements of a claim come from, turned round. */
function readClaim(lines: Lines, claim: number): Repeaters {
  const known = repeatersByLines.get(lines) ?? new Map<number, Repeaters>()
  repeatersByLines.set(lines, known)
  const read = known.get(claim)
  if (read !== undefined) return read
  const repeaters = new Map<number, number[]>()
  for (const edge of ['asserts', 'denies', 'declines'] as const) {
    for (const statement of othersOf(lines.columns.edges(edge).incoming, claim)) {
      const place = lines.at(statement)
      for (let index = 0; index < lines.countAt(place); index++) {
        const to = lines.originAt(place, index)
        const before = repeaters.get(to)
        if (before === undefined) repeaters.set(to, [statement])
        else before.push(statement)
      }
    }
  }
  return keep(known, claim, repeaters)
}

const repeatersByLines = new WeakMap<Lines, Map<number, Repeaters>>()
