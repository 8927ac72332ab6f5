import type { Statement } from '../../model/statement.ts'
import { bearingOf, claimNear } from './bearing.ts'
import type { Dice } from './dice.ts'
import type { Document } from './documents.ts'
import { firstStatement, openingOf } from './opening.ts'
import type { World } from './world.ts'

/** One statement of a claim, as far as it says what it comes from. */
export interface Line extends Pick<Statement, 'from' | 'fromBasis' | 'terms' | 'knowledge'> {
  /** Of most. */
  readonly id: string | undefined
  readonly document: Document
  /** How many statements it is from the one that begins. */
  readonly steps: number
}

/** Where a line is added. */
interface Place {
  readonly world: World
  readonly dice: Dice
  readonly claim: number
  readonly document: Document
  /** The lines before it. */
  readonly lines: readonly Line[]
}

/** No chain of statements is longer. */
export const MOST_STEPS = 8

/** A line that begins: somebody is quoted, who is named or not, or the document says it by itself. */
export function freshLine({ world, dice, claim, document, lines }: Place): Line {
  const { people, unnamed, groups, programs } = world.counts
  const line = { id: `st${claim}-${lines.length}`, document, steps: 0 }
  const draw = dice.unit()
  if (draw < 0.4) {
    return { ...line, from: [`p${dice.skewed(people, 3)}`], terms: dice.chance(0.15) ? 'onRecord' : undefined }
  }
  if (draw < 0.63) {
    return {
      ...line,
      from: [`u${dice.skewed(unnamed, 3)}`],
      terms: dice.pick(['background', 'deepBackground', 'offRecord']),
    }
  }
  if (draw < 0.65) return { ...line, from: [`g${dice.below(groups)}`] }
  if (draw < 0.66) return { ...line, from: [`x${dice.below(programs)}`] }
  return draw < 0.76 ? { ...line, knowledge: dice.pick(['witnessed', 'deduced']) } : line
}

/** A line that repeats: an earlier statement of the claim, its document, or what was said of another claim; or nothing that it names. */
export function repeatingLine(place: Place, before: Line): Line {
  const { dice, claim, document, lines } = place
  const id = dice.chance(0.05) ? undefined : `st${claim}-${lines.length}`
  const line = { id, document, steps: 0 }
  if (document.role === 'copy' && dice.chance(0.8)) return copied(line, dice)
  const draw = dice.unit()
  if (draw < 0.03 && claim > 0) return { ...line, from: fromOtherClaim(place) }
  if (draw > 0.9 || before.steps === MOST_STEPS) return line
  const fromBasis = dice.chance(0.1) ? 'inferred' : undefined
  return { ...line, steps: before.steps + 1, from: fromBefore(place, before, draw), fromBasis }
}

/** What a copy has from the document that it copies, or has added to it. */
function copied(line: Line, dice: Dice): Line {
  const draw = dice.unit()
  if (draw < 0.2) return { ...line, from: [] }
  return { ...line, steps: 1, fromBasis: draw < 0.3 ? 'inferred' : undefined }
}

function fromBefore({ world, dice, document, lines }: Place, before: Line, draw: number): string[] {
  const from = [draw < 0.78 && before.id !== undefined ? before.id : `s${before.document.number}`]
  if (dice.chance(0.08)) from.push(`p${dice.skewed(world.counts.people, 3)}`)
  const other = lines[dice.below(lines.length)]
  if (other === undefined || other === before || !dice.chance(0.1)) return from
  const isEarlier = other.document.number < document.number && other.steps <= before.steps
  if (isEarlier && other.id !== undefined) from.push(other.id)
  return from
}

/** What was said first of a claim that this one bears on, or of one near it; nothing where that was not yet published. */
function fromOtherClaim({ world, dice, claim, document }: Place): string[] | undefined {
  const other = bearingOf(world, claim)?.on ?? claimNear(dice, claim)
  const [stands] = openingOf(world, other)
  return stands !== undefined && stands.number < document.number ? [firstStatement(other)] : undefined
}
