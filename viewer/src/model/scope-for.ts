import type { Scope } from '../state/page-state.ts'
import type { Model } from './model.ts'

/** Where to go so that a record is seen: nowhere if it is on the canvas, else to its sourcing or its neighbourhood. */
export function scopeFor(model: Model, id: string): Scope {
  const { picture, drawnAs, state, session } = model
  if (picture.peek().nodes.has(drawnAs.peek().get(id) ?? id)) return state.peek().scope
  return ownScope(session.peek().open.reader.kindOf(id), id)
}

/** The scope that shows best what a record is about. */
export function ownScope(kind: string | undefined, id: string): Scope {
  if (kind === 'claim') return { kind: 'claim', id }
  return { kind: 'near', ids: [id], depth: 1, direction: 'both' }
}
