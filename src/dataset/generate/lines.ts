import type { Dice } from './dice.ts'
import { type Document, documentAt } from './documents.ts'
import { openingOf } from './opening.ts'
import { freshLine, type Line, repeatingLine } from './sourcing.ts'
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
    const before = dice.chance(0.45) ? lines.at(-1) : lines[dice.below(lines.length)]
    const document = opening[at] ?? documentAfter(world, { dice, before: before?.document.number ?? 0, used })
    if (document === undefined) continue
    used.add(document.number)
    const place = { world, dice, claim, document, lines }
    const isFresh = before === undefined || dice.chance(0.12)
    const line = isFresh ? freshLine(place) : repeatingLine(place, before)
    lines.push(line)
    if (line.from?.length && dice.chance(0.015)) lines.push(droppedAttribution(line, lines.length, claim))
  }
  return closedRing(lines, dice)
}

/** How many statements: the rare great counts fall off as their square grows. */
function statementCount(dice: Dice, sources: number): number {
  if (!dice.chance(0.004)) return 1 + dice.below(4)
  return Math.min(400, Math.ceil(sources / 4), Math.floor(24 / (dice.unit() + 0.01)))
}

interface Wanted {
  readonly dice: Dice
  readonly before: number
  readonly used: ReadonlySet<number>
}

/** A document after one, near it if there is one that does not have the claim yet; any where none comes after; none where all seem to have it. */
function documentAfter(world: World, { dice, before, used }: Wanted): Document | undefined {
  const after = world.counts.sources - 1 - before
  for (let tries = 0; tries < 8; tries += 1) {
    const number = after > 0 ? before + 1 + dice.below(Math.min(after, 60 << tries)) : dice.below(before + 1)
    if (!used.has(number)) return documentAt(world, number)
  }
  return undefined
}

/** Another statement of the claim in the same document, which names nobody. */
function droppedAttribution({ document }: Line, at: number, claim: number): Line {
  return { id: `st${claim}-${at}`, document, steps: 0 }
}

/** The lines, of which a few lead in a ring: the first has it from the last that comes from it. */
function closedRing(lines: readonly Line[], dice: Dice): readonly Line[] {
  const [first, ...others] = lines
  if (first === undefined || others.length < 2 || !dice.chance(0.03)) return lines
  const named = new Map(lines.map((line) => [line.id, line]))
  const before = (line: Line) => named.get(line.from?.[0] ?? '')
  const comesFromFirst = (line: Line) => {
    let at: Line | undefined = line
    while (at !== undefined && at !== first) at = before(at)
    return at === first
  }
  const last = others.findLast((line) => line.id !== undefined && comesFromFirst(line))
  if (last?.id === undefined || last.document === first.document) return lines
  return [{ id: first.id, document: first.document, steps: 0, from: [last.id] }, ...others]
}
