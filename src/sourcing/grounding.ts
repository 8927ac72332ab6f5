import { type End, endOfDocument } from './ends.ts'
import { type Line, type Lines, openLines, type Upstream } from './lines.ts'
import type { View } from './view.ts'

/** What holds up in a view: lines of sourcing with their grounding. */
export interface Sourcing {
  readonly view: View
  readonly lines: Lines
  /** Whether an active statement leads to an active end. */
  isGrounded(statement: string): boolean
  /** Whether something that a statement comes from holds: an active actor, a grounded statement, a live document. */
  holds(upstream: Upstream): boolean
  /** Whether a statement carries what it says: grounded, in a source that was read (or `reported`). */
  isCarrying(statement: string): boolean
  /** Whether somebody read that source. */
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

  const documentEnd = (id: string): End => {
    const source = reader.record('source', id)
    return source === undefined ? { id, kind: 'source' } : endOfDocument(source)
  }
  const liveDocument = (id: string) => view.isActive(id) && view.isActive(documentEnd(id).id)
  const holds = ({ kind, id }: Upstream): boolean =>
    kind === 'statement' ? isGrounded(id) : kind === 'actor' ? view.isActive(id) : liveDocument(id)
  const opensLiveLine = ({ end }: Line) => end !== undefined && view.isActive(end.id)
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
      let holdsAlready = opensLiveLine(line)
      for (const upstream of line.comesFrom) {
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

  const isReadSource = (id: string) => (reader.record('source', id)?.knownVia ?? []).length === 0
  const isCarrying = (id: string): boolean => {
    if (!isGrounded(id)) return false
    return view.options.reported || isReadSource(lines.of(id).source)
  }
  return { view, lines, isGrounded, holds, isCarrying, isReadSource, documentEnd }
}

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

/** The lines of a view's graph: the same for every view of it that reads the same basis. */
function linesOf({ reader, options: { basis } }: View): Lines {
  let byBasis = linesByReader.get(reader)
  if (byBasis === undefined) {
    byBasis = new Map()
    linesByReader.set(reader, byBasis)
  }
  let lines = byBasis.get(basis)
  if (lines === undefined) {
    lines = openLines(reader, basis)
    byBasis.set(basis, lines)
  }
  return lines
}

const linesByReader = new WeakMap<View['reader'], Map<string, Lines>>()
