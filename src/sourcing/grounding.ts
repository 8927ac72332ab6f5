import { append } from '../algorithm/append.ts'
import type { Columns } from '../columns/columns.ts'
import { KIND_CODES } from '../columns/columns.ts'
import { SOURCE_FLAGS } from '../columns/fields.ts'
import { NONE } from '../columns/ids.ts'
import { oncePer } from '../model/once.ts'
import { type Attributions, openAttributions } from './attributions.ts'
import { endOfSource } from './ends.ts'
import { rejectionOf } from './judged-lines.ts'
import { LINE_FLAGS, type Lines, openLines } from './lines.ts'
import type { Presence } from './presence.ts'
import type { Step } from './steps.ts'
import { nameSteps } from './steps.ts'
import { fewVerdicts, manyVerdicts, NO, PENDING, UNDECIDED, type Verdicts, YES } from './verdicts.ts'
import { numbersOf, type View } from './view.ts'

/** What holds up in a view, by number: lines of sourcing with their grounding. */
export interface Grounding {
  readonly view: View
  readonly columns: Columns
  readonly lines: Lines
  /** Whether an active statement leads to an active end. */
  isGrounded(statement: number): boolean
  /** Whether a step of a statement's line holds: not rejected, to an active actor, a grounded statement or a live document. */
  holds(statement: number, to: number): boolean
  /** Whether a step of a statement's line was judged, and it is not there: it is dead, wherever it leads. */
  isRejected(statement: number, to: number): boolean
  /** Whether an active statement has it from a place that says otherwise, or from steps that were all rejected. */
  isMisreport(statement: number): boolean
  /** Whether a source asserts nothing: satire or fiction. */
  isSatire(source: number): boolean
  /** Whether a document taken whole, and whoever it speaks for, is there to be relied on. */
  isLiveDocument(source: number): boolean
  /** Whether a statement carries what it says: grounded, in a source that was read (or `reported`). */
  isCarrying(statement: number): boolean
  /** Whether somebody read that source, whole or in excerpt. */
  isReadSource(source: number): boolean
}

/**
 * Grounding, decided for what is upstream of whatever is asked for, each statement once.
 *
 * @param before whether a statement is grounded, where that is known already
 */
export function openGrounding(view: View, before?: (statement: number) => boolean | undefined): Grounding {
  const { columns, presence, verdicts } = numbersOf(view)
  const { kinds, rows, of } = columns
  const lines = linesOf(view)
  const grounded: Verdicts = before === undefined ? (verdicts?.() ?? manyVerdicts(kinds.length)) : fewVerdicts()
  const flagsOf = (source: number) => of.source.flags[rows[source] ?? 0] ?? 0
  const sourceOf = (statement: number) => of.statement.source[rows[statement] ?? 0] ?? NONE

  /** The first version of a document that names no source stands for all of them: only taking the work away silences it. */
  const isLive = (end: number) =>
    kinds[end] === KIND_CODES.source ? !presence.isTakenAway(end) : presence.isActive(end)
  const isSatire = (source: number) => (flagsOf(source) & SOURCE_FLAGS.satire) !== 0
  const isLiveDocument = (source: number) =>
    presence.isActive(source) && !isSatire(source) && isLive(endOfSource(columns, source))
  let rejections: Map<number, ReadonlySet<number>> | undefined
  const rejectedOf = (statement: number): ReadonlySet<number> => {
    rejections ??= new Map()
    let rejected = rejections.get(statement)
    if (rejected === undefined) {
      const steps = nameSteps(columns, lines.resolve(statement).origins)
      rejected = new Set(steps.filter((step) => isRejectedStep(view, step)).map(({ id }) => columns.ids.numberOf(id)))
      rejections.set(statement, rejected)
    }
    return rejected
  }
  const isRejected = (statement: number, to: number) =>
    (lines.flagsAt(lines.at(statement)) & LINE_FLAGS.judged) !== 0 && rejectedOf(statement).has(to)
  const verdictOn = (statement: number): number => {
    const known = grounded.get(statement)
    if (known !== UNDECIDED || before === undefined) return known
    const decided = before(statement)
    return decided === undefined ? UNDECIDED : decided ? YES : NO
  }
  const isGrounded = (statement: number): boolean => {
    const known = verdictOn(statement)
    if (known === YES || known === NO) return known === YES
    ground(statement)
    return grounded.get(statement) === YES
  }
  const holds = (statement: number, to: number): boolean => {
    if (isRejected(statement, to)) return false
    const kind = kinds[to]
    if (kind === KIND_CODES.statement) return isGrounded(to)
    return kind === KIND_CODES.actor ? presence.isActive(to) : isLiveDocument(to)
  }

  /** What is decided of a statement by itself and what was decided before: undecided where it waits for others. */
  const verdictAtOnce = (statement: number): number => {
    if (!presence.isActive(statement) || isSatire(sourceOf(statement))) return NO
    const place = lines.at(statement)
    const end = lines.endAt(place)
    let holdsAlready = end !== NONE && isLive(end)
    for (let index = 0; index < lines.countAt(place); index++) {
      const to = lines.originAt(place, index)
      if (isRejected(statement, to)) continue
      if (kinds[to] === KIND_CODES.statement) {
        const verdict = verdictOn(to)
        if (verdict !== YES && verdict !== NO) return UNDECIDED
        if (verdict === YES) holdsAlready = true
      } else if (holds(statement, to)) holdsAlready = true
    }
    return holdsAlready ? YES : NO
  }

  /** Decides every statement upstream of one that is not decided yet. */
  const ground = (start: number): void => {
    const verdict = verdictAtOnce(start)
    if (verdict !== UNDECIDED) {
      grounded.set(start, verdict)
      return
    }
    const reached = [start]
    let waiting: Map<number, number[]> | undefined
    const ready: number[] = []
    grounded.set(start, PENDING)
    for (const statement of reached) {
      if (!presence.isActive(statement) || isSatire(sourceOf(statement))) continue
      const place = lines.at(statement)
      const end = lines.endAt(place)
      let holdsAlready = end !== NONE && isLive(end)
      for (let index = 0; index < lines.countAt(place); index++) {
        const to = lines.originAt(place, index)
        if (isRejected(statement, to)) continue
        if (kinds[to] !== KIND_CODES.statement) {
          if (holds(statement, to)) holdsAlready = true
          continue
        }
        const verdict = verdictOn(to)
        if (verdict === YES) holdsAlready = true
        else if (verdict !== NO) {
          if (verdict === UNDECIDED) {
            grounded.set(to, PENDING)
            reached.push(to)
          }
          waiting ??= new Map()
          const dependants = waiting.get(to)
          if (dependants === undefined) waiting.set(to, [statement])
          else dependants.push(statement)
        }
      }
      if (holdsAlready) ready.push(statement)
    }
    for (const statement of ready) {
      if (grounded.get(statement) === YES) continue
      grounded.set(statement, YES)
      append(ready, waiting?.get(statement) ?? [])
    }
    for (const statement of reached) if (grounded.get(statement) === PENDING) grounded.set(statement, NO)
  }

  const isMisreport = (statement: number): boolean => {
    if (!presence.isActive(statement) || isSatire(sourceOf(statement))) return false
    const place = lines.at(statement)
    const flags = lines.flagsAt(place)
    if ((flags & LINE_FLAGS.misreport) !== 0) return true
    return (flags & LINE_FLAGS.judged) !== 0 && allRejected(lines, place, rejectedOf(statement))
  }
  const isReadSource = (source: number) => (flagsOf(source) & SOURCE_FLAGS.unread) === 0
  return {
    view,
    columns,
    lines,
    isGrounded,
    holds,
    isRejected,
    isMisreport,
    isSatire,
    isLiveDocument,
    isCarrying: (statement) => isGrounded(statement) && (view.options.reported || isReadSource(sourceOf(statement))),
    isReadSource,
  }
}

function allRejected(lines: Lines, place: number, rejected: ReadonlySet<number>): boolean {
  const count = lines.countAt(place)
  for (let index = 0; index < count; index++) if (!rejected.has(lines.originAt(place, index))) return false
  return count > 0
}

/** Whether each of the ids that give a step was rejected there. */
export function isRejectedStep(view: View, { given }: Pick<Step, 'given'>): boolean {
  return given.length > 0 && given.every((each) => rejectionOf(view, each) !== undefined)
}

/** The grounding of a view, worked out once for each view. */
export const groundingOf: (view: View) => Grounding = oncePer((view) => openGrounding(view))

/** The lines of a view: the same for every view that sees the same statements, whatever is taken away. */
function linesOf(view: View): Lines {
  const { isThere } = numbersOf(view).presence
  let lines = linesByTime.get(isThere)
  if (lines === undefined) {
    lines = openLines(attributionsOf(view), isThere)
    linesByTime.set(isThere, lines)
  }
  return lines
}

const linesByTime = new WeakMap<Presence['isThere'], Lines>()

/** What statements come from by the records of a view's graph: the same for every view of it that reads the same basis. */
function attributionsOf(view: View): Attributions {
  const { columns } = numbersOf(view)
  const { basis } = view.options
  const byBasis = attributionsByColumns.get(columns) ?? new Map<string, Attributions>()
  attributionsByColumns.set(columns, byBasis)
  const known = byBasis.get(basis) ?? openAttributions(columns, basis)
  byBasis.set(basis, known)
  return known
}

const attributionsByColumns = new WeakMap<Columns, Map<string, Attributions>>()
