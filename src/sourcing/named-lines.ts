import type { Columns } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { oncePer } from '../model/once.ts'
import { sortedUnique } from '../model/order.ts'
import { type End, endFor } from './ends.ts'
import { type ClaimSets, type Entailment, nameEntailment } from './entailment.ts'
import { LINE_FLAGS, type Lines, type ResolvedLine } from './lines.ts'
import { type Mutation, nameMutations, nameSteps, type Step } from './steps.ts'
import { rootOf } from './works.ts'

/** What a statement comes from, whatever is taken away. */
export interface Line {
  readonly statement: string
  /** The source that it stands in. */
  readonly source: string
  /** The work that this is a version of, by its first version. */
  readonly work: string
  /** Sorted by id. Empty where the statement opens a line of its own, or is a misreport. */
  readonly comesFrom: readonly Step[]
  readonly mutations: readonly Mutation[]
  /** What it names as where it has it from, or, where it drops the attribution, what is named beside it. */
  readonly named: readonly string[]
  /** The statement speaks in its source's own voice: it asserts. */
  readonly ownVoice: boolean
  /** Own voice beside an attributed statement of the same: it opens no line, it comes from what that comes from. */
  readonly droppedAttribution: boolean
  /** All that it names says otherwise: it comes from nothing, and is no own voice. */
  readonly misreport: boolean
  /** The end of the line that an own voice opens. */
  readonly end: End | undefined
}

/** Lines by ids. */
export interface NamedLines {
  /** @throws Error where there is no such statement */
  of(statement: string): Line
  readonly entailment: Entailment
}

/** So many lines are remembered by ids. */
const KEPT = 250_000

/** Lines for whoever asks by ids. Those that are the same at any time are the same for all views that read the same basis. */
export function nameLines(lines: Lines): NamedLines {
  const { columns } = lines
  const timeless = timelessOf(lines.claims)
  const own = new Map<string, Line>()
  const of = (id: string): Line => {
    const before = timeless.get(id) ?? own.get(id)
    if (before !== undefined) return before
    const number = columns.ids.numberOf(id)
    if (number === NONE) throw new Error(`no statement ${id}: the graph is broken`)
    const resolved = lines.resolve(number)
    const line = nameLine(columns, number, resolved)
    const known = resolved.isTimeless ? timeless : own
    if (known.size >= KEPT) known.clear()
    known.set(id, line)
    return line
  }
  return { of, entailment: nameEntailment(columns, lines.claims) }
}

const timelessOf = oncePer((_: ClaimSets) => new Map<string, Line>())

function nameLine(columns: Columns, statement: number, resolved: ResolvedLine): Line {
  const { ids, of, rows } = columns
  const { origins, contraries, flags, end } = resolved
  const source = of.statement.source[rows[statement] ?? 0] ?? 0
  return {
    statement: ids.at(statement),
    source: ids.at(source),
    work: ids.at(rootOf(columns, source)),
    comesFrom: nameSteps(columns, origins),
    mutations: nameMutations(columns, contraries),
    named: sortedUnique(namedIn(resolved).map((number) => ids.at(number))),
    ownVoice: (flags & LINE_FLAGS.ownVoice) !== 0,
    droppedAttribution: (flags & LINE_FLAGS.droppedAttribution) !== 0,
    misreport: (flags & LINE_FLAGS.misreport) !== 0,
    end: end === NONE ? undefined : endFor(columns, end),
  }
}

/** What is named as where something comes from. */
function namedIn(line: ResolvedLine): number[] {
  return (line.beside ?? [line]).flatMap(({ origins, contraries }) => [
    ...origins.map(({ named }) => named),
    ...contraries.map(({ named }) => named),
  ])
}
