import type { Model } from '../model/model.ts'
import type { Scope } from '../state/page-state.ts'

/** Chooses records and shows them on the canvas with what is around them, in one step back; the list stays open. */
export function goTo(model: Model, ids: readonly string[], scope: Scope = around(ids)): void {
  const { pane } = model.state.peek()
  model.act({ type: 'set-scope', scope, layout: 'provenance' })
  model.act({ type: 'select', ids }, { amend: true })
  model.act({ type: 'show-pane', pane }, { amend: true })
}

function around(ids: readonly string[]): Scope {
  return { kind: 'near', ids, depth: 1, direction: 'both' }
}
