import { postorder } from '../../algorithm/depth-first.ts'
import { KIND_CODES } from '../../columns/columns.ts'
import type { Statement } from '../../model/statement.ts'
import type { Saying, Sayings } from './sayings.ts'
import { isOpener, isRaised } from './steps.ts'

/** In what tone things are said in the statements upstream of one, taken together. */
interface Tone {
  /** The lowest certainty that one of them gives; undefined where none does. */
  readonly certainty: Statement['certainty']
  /** The least open terms. */
  readonly terms: Statement['terms']
  readonly hedges: ReadonlySet<string>
}

const SILENT: Tone = { certainty: undefined, terms: undefined, hedges: new Set() }

/**
 * A way to ask whether a statement can have raised or lost anything against some statement upstream of it, along steps that hold: where it
 * cannot, no chain of it has to be looked at. A superset of those that did. Linear in the statements and their upstream steps where loops are few.
 */
export function openToneUpstream(sayings: Sayings, statements: readonly number[]): (statement: number) => boolean {
  const above = (statement: number) => heldStatements(sayings, statement)
  const before = new Map(postorder(statements, above).map((statement) => [statement, above(statement)]))
  const tones = new Map<number, Tone>()
  const toneOf = openTones()
  for (let changed = true; changed; ) {
    changed = false
    for (const [statement, steps] of before) {
      const known = tones.get(statement) ?? SILENT
      let tone = known
      for (const step of steps) tone = joined(joined(tone, tones.get(step) ?? SILENT), toneOf(sayings.of(step)))
      if (tone === known) continue
      tones.set(statement, tone)
      changed = true
    }
  }
  return (statement) => differs(sayings.of(statement), tones.get(statement) ?? SILENT)
}

/** The statements that a statement comes from by steps that hold. */
function heldStatements({ columns, grounding: { lines, holds } }: Sayings, statement: number): readonly number[] {
  const place = lines.at(statement)
  const found: number[] = []
  for (let index = 0; index < lines.countAt(place); index++) {
    const to = lines.originAt(place, index)
    if (columns.kinds[to] === KIND_CODES.statement && holds(statement, to)) found.push(to)
  }
  return found.length === 0 ? NOTHING : found
}

const NOTHING: readonly number[] = []

function differs(saying: Saying, { certainty = 'unspecified', terms, hedges }: Tone): boolean {
  if (isRaised(certainty, saying.certainty) || isOpener(terms, saying.terms)) return true
  if (saying.hedges === undefined || hedges.size === 0) return false
  const kept = new Set(saying.hedges)
  return [...hedges].some((hedge) => !kept.has(hedge))
}

/** The tone of what is said, made once for each saying: most statements share theirs. */
function openTones(): (saying: Saying) => Tone {
  const known = new Map<Saying, Tone>()
  return (saying) => {
    let tone = known.get(saying)
    if (tone === undefined) {
      const { certainty, terms, hedges } = saying
      tone = { certainty: certainty === 'unspecified' ? undefined : certainty, terms, hedges: new Set(hedges) }
      known.set(saying, tone)
    }
    return tone
  }
}

/** Both taken together: the first of them where the second adds nothing. */
function joined(one: Tone, other: Tone): Tone {
  if (other === SILENT || one === other) return one
  const isSurer = one.certainty === undefined || isRaised(other.certainty ?? 'unspecified', one.certainty)
  const certainty = isSurer ? (other.certainty ?? one.certainty) : one.certainty
  // `isOpener(before, after)`: less open terms come before.
  const terms = one.terms === undefined || isOpener(other.terms, one.terms) ? (other.terms ?? one.terms) : one.terms
  const hedges = holdsAll(one.hedges, other.hedges) ? one.hedges : new Set([...one.hedges, ...other.hedges])
  if (certainty === one.certainty && terms === one.terms && hedges === one.hedges) return one
  return { certainty, terms, hedges: hedges.size === other.hedges.size ? other.hedges : hedges }
}

function holdsAll(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  for (const hedge of part) if (!whole.has(hedge)) return false
  return true
}
