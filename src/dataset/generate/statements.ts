import type { Anchor, Statement } from '../../model/statement.ts'
import { dayText, hourText } from './days.ts'
import type { Dice } from './dice.ts'
import { type Document, wasRead } from './documents.ts'
import { judgementsOf } from './judgements.ts'
import { linesOf } from './lines.ts'
import { bookkeeping, type GeneratedRecord, type Written } from './record.ts'
import type { Line } from './sourcing.ts'
import { nameOf, words } from './wording.ts'
import type { World } from './world.ts'

/** The statements of every claim (`st0-0`, …), some without an id, and beside a few of them what was found on looking them up. */
export function* statementsOf(world: World): Generator<GeneratedRecord> {
  for (let claim = 0; claim < world.counts.claims; claim += 1) {
    const dice = world.dice('statement', claim)
    const lines = linesOf(world, claim)
    for (const line of lines) {
      yield { kind: 'statement', record: statement(claim, line, { lines, dice }) }
      for (const record of judgementsOf(world, line, dice)) yield { kind: 'assessment', record }
    }
  }
}

function statement(
  claim: number,
  line: Line,
  { lines, dice }: { lines: readonly Line[]; dice: Dice },
): Written<'statement'> {
  const { id, document, from, fromBasis, terms, knowledge } = line
  const polarity = dice.chance(0.95) ? undefined : dice.pick(['denies', 'denies', 'neither'])
  return {
    id,
    source: `s${document.number}`,
    claim: `c${claim}`,
    ...{ from, fromBasis, polarity },
    response:
      polarity === 'neither' && dice.chance(0.8) ? dice.pick(['declined', 'noReply', 'noncommittal']) : undefined,
    certainty: dice.pick(['certain', 'probable', 'possible', 'unspecified']),
    knowledge: knowledge ?? (dice.chance(0.03) ? 'told' : undefined),
    terms,
    credits: dice.chance(0.015) ? creditsOf(line, lines, dice) : undefined,
    claimsConfirmation: dice.chance(0.01) ? true : undefined,
    hedges: dice.chance(0.04) ? [dice.pick(['reportedly', 'may', 'is said to'])] : undefined,
    made: madeText(document, dice),
    withdrawn: dice.chance(0.005) ? dayText(document.day + 60 + dice.below(200)) : undefined,
    anchor: wasRead(document) && dice.chance(0.3) ? anchorIn(document, dice) : undefined,
    note: dice.chance(0.01) ? `See the ${words(dice, 3)}.` : undefined,
    ...bookkeeping(dice, document.day),
  }
}

/** Whom the text credits: somebody by name, perhaps with the first statement or its document. */
function creditsOf(line: Line, lines: readonly Line[], dice: Dice): Statement['credits'] {
  const [first] = lines
  const ids =
    first?.id === undefined || first === line ? [] : [dice.chance(0.5) ? first.id : `s${first.document.number}`]
  return { as: `as ${nameOf(dice.below(200))} confirmed`, ids: ids.length > 0 && dice.chance(0.7) ? ids : undefined }
}

/** In a document that grew, when it said so; elsewhere, of a few, some days before. */
function madeText({ role, day }: Document, dice: Dice): string | undefined {
  if (role === 'live') return hourText(day, 7 + dice.below(13))
  const draw = dice.unit()
  if (draw < 0.02) return dayText(Math.max(0, day - 1 - dice.below(5)))
  return draw < 0.025 ? 'unknown' : undefined
}

function anchorIn({ type }: Document, dice: Dice): Anchor {
  const start = dice.below(5000)
  if (type === 'broadcast' || type === 'video' || type === 'audio') return { time: [start, start + 1 + dice.below(60)] }
  if (type === 'image') return { region: [dice.below(50), dice.below(50), 1 + dice.below(50), 1 + dice.below(50)] }
  if (type === 'filing' && dice.chance(0.5)) return { page: `${1 + dice.below(300)}` }
  return { start, end: start + 40 + dice.below(200) }
}
