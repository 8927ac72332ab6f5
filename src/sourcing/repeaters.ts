import type { GraphReader } from '../graph/reader.ts'
import { polarityOf } from '../model/statement.ts'
import type { Sourcing } from './grounding.ts'
import type { Lines } from './lines.ts'
import { statementOf } from './statements.ts'

/** Against the stream: what comes from a record. */

/**
 * The statements that come from an actor, a statement, or a document taken whole. Each claim is read once, when first needed; of the rest
 * of the graph nothing is.
 */
export function repeatersOf(sourcing: Sourcing, id: string): string[] {
  const { view, lines } = sourcing
  const claims = new Set(claimsPassedOn(view.reader, lines, id))
  return [...claims].flatMap((claim) => readClaim(sourcing, claim).get(id) ?? [])
}

/** The claims of all statements that can come from a record: what carries over is the same claim or one entailed. */
function claimsPassedOn(reader: GraphReader, { entailment }: Lines, id: string): readonly string[] {
  const claimOf = (statement: string) => statementOf(reader, statement).claim
  const statement = reader.record('statement', id)
  if (statement !== undefined) {
    const polarity = polarityOf(statement)
    if (polarity === 'neither') return entailment.same(statement.claim)
    return polarity === 'affirms' ? entailment.broader(statement.claim) : entailment.narrower(statement.claim)
  }
  const naming = [...reader.linksTo(id, 'quotes'), ...reader.linksTo(id, 'cites')].map(({ from }) => from)
  const copies = reader.linksTo(id, 'republishes').flatMap(({ from }) => reader.linksTo(from, 'in'))
  // Beside a statement that names it, one that drops the attribution may say the same in other words.
  return [...naming, ...copies.map(({ from }) => from)].flatMap((statement) => entailment.same(claimOf(statement)))
}

type Repeaters = ReadonlyMap<string, readonly string[]>

/** What the statements of a claim come from, turned round. */
function readClaim({ view: { reader }, lines }: Sourcing, claim: string): Repeaters {
  const known = repeatersByLines.get(lines) ?? new Map<string, Repeaters>()
  repeatersByLines.set(lines, known)
  const read = known.get(claim)
  if (read !== undefined) return read
  const repeaters = new Map<string, string[]>()
  for (const kind of ['asserts', 'denies', 'declines'] as const) {
    for (const { from: statement } of reader.linksTo(claim, kind)) {
      for (const { id } of lines.of(statement).comesFrom) {
        const before = repeaters.get(id)
        if (before === undefined) repeaters.set(id, [statement])
        else before.push(statement)
      }
    }
  }
  known.set(claim, repeaters)
  return repeaters
}

const repeatersByLines = new WeakMap<Lines, Map<string, Repeaters>>()
