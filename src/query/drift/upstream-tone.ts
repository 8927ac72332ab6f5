import { postorder } from '../../algorithm/depth-first.ts'
import { certaintyOf, type Statement } from '../../model/statement.ts'
import type { Sourcing } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
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
export function openToneUpstream(sourcing: Sourcing, statements: readonly string[]): (id: string) => boolean {
  const stepsOf = (id: string) =>
    sourcing.lines
      .of(id)
      .comesFrom.flatMap((step) => (step.kind === 'statement' && sourcing.holds(step) ? [step.id] : []))
  const before = new Map(postorder(statements, stepsOf).map((id) => [id, stepsOf(id)]))
  const tones = new Map<string, Tone>()
  const own = (id: string) => statementOf(sourcing.view.reader, id)
  for (let changed = true; changed; ) {
    changed = false
    for (const [id, steps] of before) {
      const known = tones.get(id) ?? SILENT
      const tone = steps.reduce((all, step) => joined(joined(all, tones.get(step) ?? SILENT), toneOf(own(step))), known)
      if (tone === known) continue
      tones.set(id, tone)
      changed = true
    }
  }
  return (id) => differs(own(id), tones.get(id) ?? SILENT)
}

function differs(statement: Statement, { certainty = 'unspecified', terms, hedges }: Tone): boolean {
  if (isRaised(certainty, certaintyOf(statement)) || isOpener(terms, statement.terms)) return true
  const kept = new Set(statement.hedges)
  return statement.hedges !== undefined && [...hedges].some((hedge) => !kept.has(hedge))
}

function toneOf(statement: Statement): Tone {
  const certainty = certaintyOf(statement)
  return {
    certainty: certainty === 'unspecified' ? undefined : certainty,
    terms: statement.terms,
    hedges: new Set(statement.hedges),
  }
}

/** Both taken together: the first of them where the second adds nothing. */
function joined(one: Tone, other: Tone): Tone {
  const isSurer = one.certainty === undefined || isRaised(other.certainty ?? 'unspecified', one.certainty)
  const certainty = isSurer ? (other.certainty ?? one.certainty) : one.certainty
  // `isOpener(before, after)`: less open terms come before.
  const terms = one.terms === undefined || isOpener(other.terms, one.terms) ? (other.terms ?? one.terms) : one.terms
  const hedges = [...other.hedges].every((hedge) => one.hedges.has(hedge))
    ? one.hedges
    : new Set([...one.hedges, ...other.hedges])
  if (certainty === one.certainty && terms === one.terms && hedges === one.hedges) return one
  return { certainty, terms, hedges: hedges.size === other.hedges.size ? other.hedges : hedges }
}
