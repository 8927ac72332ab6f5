import type { Dice } from './dice.ts'
import { type Document, documentAt } from './documents.ts'
import { openingOf } from './opening.ts'
import { freshLine, type Line, MOST_STEPS, repeatingLine } from './sourcing.ts'
import type { World } from './world.ts'

/**
 * The lines of sourcing of a claim, one a statement: mostly one to four, of a few claims hundreds. The first documents are those of its opening;
 * others are published within some documents after one that has it already. No two stand in one document, but where it drops an attribution.
 */
export function linesOf(world: World, claim: number): readonly Line[] {
  const dice = world.dice('lines', claim)
  const opening = openingOf(world, claim)
  const used = new Set<number>()
  const lines: Line[] = []
  const count = Math.max(opening.length, statementCount(dice, world.counts.sources))
  for (let at = 0; at < count; at += 1) {
    const document = opening[at] ?? nextDocument(world, { dice, lines, used })
    if (document === undefined) continue
    used.add(document.number)
    const place = { world, dice, claim, document, lines }
    const line = lines.length === 0 || dice.chance(0.12) ? freshLine(place) : repeatingLine(place)
    lines.push(line)
    if (line.from !== undefined && dice.chance(0.015)) lines.push(droppedAttribution(line, lines.length, claim))
  }
  return closedRing(lines, dice)
}

/** How many statements: the rare great counts fall off as their square grows. */
function statementCount(dice: Dice, sources: number): number {
  if (!dice.chance(0.004)) return 1 + dice.below(4)
  return Math.min(400, Math.ceil(sources / 4), Math.floor(24 / (dice.unit() + 0.01)))
}

interface Search {
  readonly dice: Dice
  readonly lines: readonly Line[]
  readonly used: ReadonlySet<number>
}

/** A document that does not have the claim yet; none where there seems to be no other. */
function nextDocument(world: World, { dice, lines, used }: Search): Document | undefined {
  const { sources } = world.counts
  const before = lines[dice.below(lines.length)]?.document.number ?? 0
  let number = Math.min(sources - 1, before + 1 + dice.below(60))
  for (let tries = 0; used.has(number); tries += 1) {
    if (tries === 8) return undefined
    number = dice.below(sources)
  }
  return documentAt(world, number)
}

/** Another statement of the claim in the same document, which names nobody. */
function droppedAttribution({ document, steps }: Line, at: number, claim: number): Line {
  return { id: `st${claim}-${at}`, document, steps: steps + MOST_STEPS }
}

/** The lines, of which a few lead in a ring: the first has it from the last that repeats others. */
function closedRing(lines: readonly Line[], dice: Dice): readonly Line[] {
  const [first, ...others] = lines
  if (first === undefined || others.length < 2 || !dice.chance(0.025)) return lines
  const repeats = ({ id, from }: Line) => id !== undefined && from?.[0]?.startsWith('st') === true
  const last = others.findLast((line) => line.document !== first.document && repeats(line))
  if (last?.id === undefined) return lines
  return [{ id: first.id, document: first.document, steps: 0, from: [last.id] }, ...others]
}
