import { KIND_CODES } from '../columns/columns.ts'
import { NONE } from '../columns/ids.ts'
import { oncePer } from '../model/once.ts'
import { type End, endOfDocument } from './ends.ts'
import { type Grounding, groundingOf, isRejectedStep, openGrounding } from './grounding.ts'
import type { Lines } from './lines.ts'
import { type NamedLines, nameLines } from './named-lines.ts'
import type { Step } from './steps.ts'
import type { View } from './view.ts'
import { type Works, worksOf } from './works.ts'

/** What holds up in a view, by ids: lines of sourcing with their grounding. */
export interface Sourcing {
  readonly view: View
  /** The same by number. */
  readonly grounding: Grounding
  readonly lines: NamedLines
  readonly works: Works
  /** Whether an active statement leads to an active end. */
  isGrounded(statement: string): boolean
  /** Whether a step of a statement holds: not rejected, to an active actor, a grounded statement or a live document. */
  holds(step: Step): boolean
  /** Whether a step was judged, and it is not there: it is dead, wherever it leads. */
  isRejected(step: Pick<Step, 'given'>): boolean
  /** Whether an active statement has it from a place that says otherwise, or from steps that were all rejected. */
  isMisreport(statement: string): boolean
  /** Whether a source asserts nothing: satire or fiction. */
  isSatire(source: string): boolean
  /** Whether a statement carries what it says: grounded, in a source that was read (or `reported`). */
  isCarrying(statement: string): boolean
  /** Whether somebody read that source, whole or in excerpt. */
  isReadSource(source: string): boolean
  /** The end of a document taken whole. */
  documentEnd(source: string): End
}

/** The sourcing of a view, worked out once for each view. */
export const sourcingOf: (view: View) => Sourcing = oncePer((view) => nameSourcing(groundingOf(view)))

/**
 * The sourcing of a view in which some is known already.
 *
 * @param decided whether a statement, by its number, is grounded
 */
export function openSourcing(view: View, decided?: (statement: number) => boolean | undefined): Sourcing {
  return nameSourcing(openGrounding(view, decided))
}

function nameSourcing(grounding: Grounding): Sourcing {
  const { view, columns } = grounding
  const { ids, kinds } = columns
  const isStatement = (number: number) => number !== NONE && kinds[number] === KIND_CODES.statement
  const ofStatement = (answer: (statement: number) => boolean) => (id: string) => {
    const number = ids.numberOf(id)
    return isStatement(number) && answer(number)
  }
  const ofSource = (answer: (source: number) => boolean, unknown: boolean) => (id: string) => {
    const number = ids.numberOf(id)
    return number === NONE || kinds[number] !== KIND_CODES.source ? unknown : answer(number)
  }
  const isGrounded = ofStatement(grounding.isGrounded)
  const isRejected = (step: Pick<Step, 'given'>) => isRejectedStep(view, step)
  return {
    view,
    grounding,
    lines: namedLinesOf(grounding.lines),
    works: worksOf(view.reader),
    isGrounded,
    holds: (step) => {
      if (isRejected(step)) return false
      if (step.kind === 'statement') return isGrounded(step.id)
      return step.kind === 'actor' ? view.isActive(step.id) : grounding.isLiveDocument(ids.numberOf(step.id))
    },
    isRejected,
    isMisreport: ofStatement(grounding.isMisreport),
    isSatire: ofSource(grounding.isSatire, false),
    isCarrying: ofStatement(grounding.isCarrying),
    isReadSource: ofSource(grounding.isReadSource, true),
    documentEnd: (id) => endOfDocument(view.reader, id),
  }
}

/** The lines of a view by ids: the same for every view that has the same. */
const namedLinesOf: (lines: Lines) => NamedLines = oncePer(nameLines)
