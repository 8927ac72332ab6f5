import { readOf } from '../model/source.ts'
import { type Attributions, openAttributions, type Step } from './attributions.ts'
import { type End, endOfDocument } from './ends.ts'
import { rejectionOf } from './judged-lines.ts'
import { type Line, type Lines, openLines } from './lines.ts'
import type { View } from './view.ts'
import { type Works, worksOf } from './works.ts'

/** What holds up in a view: lines of sourcing with their grounding. */
export interface Sourcing {
  readonly view: View
  readonly lines: Lines
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

/**
 * Sourcing in a view. Grounding is the least fixed point, so that a loop never holds itself up; it is worked out for
 * what is upstream of a statement when that is first asked for, in time linear in that.
 *
 * @param decided whether a statement is grounded, where that is known already
 */
export function openSourcing(
  view: View,
  decided: (statement: string) => boolean | undefined = () => undefined,
): Sourcing {
  const lines = linesOf(view)
  const grounded = new Map<string, boolean>()
  const { reader } = view

  const documentEnd = (id: string): End => endOfDocument(reader, id)
  /** The first version of a document that names no source stands for all of them: only taking the work away silences it. */
  const isLive = ({ id, kind }: End) => (kind === 'source' ? !view.isTakenAway(id) : view.isActive(id))
  const isSatire = (source: string) => SATIRE.has(reader.record('source', source)?.genre ?? 'news')
  const liveDocument = (id: string) => view.isActive(id) && !isSatire(id) && isLive(documentEnd(id))
  const isRejected = ({ given }: Pick<Step, 'given'>) =>
    given.length > 0 && given.every((each) => rejectionOf(view, each) !== undefined)
  const isMisreport = (id: string): boolean => {
    if (!view.isActive(id)) return false
    const { misreport, comesFrom, source } = lines.of(id)
    return !isSatire(source) && (misreport || (comesFrom.length > 0 && comesFrom.every(isRejected)))
  }
  const holds = (step: Step): boolean => {
    if (isRejected(step)) return false
    const { kind, id } = step
    return kind === 'statement' ? isGrounded(id) : kind === 'actor' ? view.isActive(id) : liveDocument(id)
  }
  const opensLiveLine = ({ end }: Line) => end !== undefined && isLive(end)
  const isGrounded = (id: string): boolean => {
    const known = grounded.get(id) ?? decided(id)
    if (known !== undefined) return known
    ground(id)
    return grounded.get(id) ?? false
  }

  /** Decides every statement upstream of one that is not decided yet. */
  const ground = (start: string): void => {
    const reached = new Set([start])
    const waiting = new Map<string, string[]>()
    const ready: string[] = []
    for (const id of reached) {
      if (!view.isActive(id)) continue
      const line = lines.of(id)
      if (isSatire(line.source)) continue
      let holdsAlready = opensLiveLine(line)
      for (const upstream of line.comesFrom) {
        if (isRejected(upstream)) continue
        const known =
          upstream.kind === 'statement' ? (grounded.get(upstream.id) ?? decided(upstream.id)) : holds(upstream)
        if (known === true) holdsAlready = true
        else if (known === undefined) {
          reached.add(upstream.id)
          const dependants = waiting.get(upstream.id)
          if (dependants === undefined) waiting.set(upstream.id, [id])
          else dependants.push(id)
        }
      }
      if (holdsAlready) ready.push(id)
    }
    for (const id of ready) {
      if (grounded.get(id) === true) continue
      grounded.set(id, true)
      ready.push(...(waiting.get(id) ?? []))
    }
    for (const id of reached) if (!grounded.has(id)) grounded.set(id, false)
  }

  const isReadSource = (id: string) => {
    const source = reader.record('source', id)
    return source === undefined || readOf(source) !== 'no'
  }
  const isCarrying = (id: string): boolean => {
    if (!isGrounded(id)) return false
    return view.options.reported || isReadSource(lines.of(id).source)
  }
  return {
    view,
    lines,
    works: worksOf(reader),
    isGrounded,
    holds,
    isRejected,
    isMisreport,
    isSatire,
    isCarrying,
    isReadSource,
    documentEnd,
  }
}

/** What is not meant as news of the world. */
const SATIRE: ReadonlySet<string> = new Set(['satire', 'fiction'])

/** The sourcing of a view, worked out once for each view. */
export function sourcingOf(view: View): Sourcing {
  let sourcing = sourcings.get(view)
  if (sourcing === undefined) {
    sourcing = openSourcing(view)
    sourcings.set(view, sourcing)
  }
  return sourcing
}

const sourcings = new WeakMap<View, Sourcing>()

/** The lines of a view: the same for every view that sees the same statements, whatever is taken away. */
function linesOf(view: View): Lines {
  let lines = linesByTime.get(view.isThere)
  if (lines === undefined) {
    lines = openLines(attributionsOf(view), view.isThere)
    linesByTime.set(view.isThere, lines)
  }
  return lines
}

const linesByTime = new WeakMap<View['isThere'], Lines>()

/** What statements come from by the records of a view's graph: the same for every view of it that reads the same basis. */
function attributionsOf({ reader, options: { basis } }: View): Attributions {
  const byBasis = attributionsByReader.get(reader) ?? new Map<string, Attributions>()
  attributionsByReader.set(reader, byBasis)
  const known = byBasis.get(basis) ?? openAttributions(reader, basis)
  byBasis.set(basis, known)
  return known
}

const attributionsByReader = new WeakMap<View['reader'], Map<string, Attributions>>()
