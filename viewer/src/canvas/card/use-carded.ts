import { useEffect, useState } from 'preact/hooks'
import { OUTLET_PREFIX } from '../../library.ts'
import type { Carded, Model } from '../../model/model.ts'
import { useModel } from '../../model/model-context.ts'

/** A node whose card is shown. Pinned: it is the chosen one, and nobody asked for its card. */
export interface Shown {
  readonly id: string
  readonly pinned: boolean
}

/** A pointer that only passes by asks for no card; one that leaves a node has time to reach its card. */
const [REST_MS, LEAVE_MS] = [220, 320]

/** The node whose card is shown: the one asked for, as long as anybody is on it or on the card; else the chosen one, if it can be taken away. */
export function useCarded(held: boolean): Shown | undefined {
  const model = useModel()
  const wanted = model.carded.value
  const [shown, setShown] = useState<Carded | undefined>(undefined)
  useEffect(() => {
    if (held || wanted === shown) return undefined
    const wait = wanted === undefined ? LEAVE_MS : wanted.by === 'pointer' ? REST_MS : 0
    const timer = setTimeout(() => setShown(wanted), wait)
    return () => clearTimeout(timer)
  }, [wanted, shown, held])
  if (shown !== undefined && isThere(model, shown.id)) return { id: shown.id, pinned: false }
  const chosen = chosenNode(model)
  return chosen === undefined ? undefined : { id: chosen, pinned: true }
}

/** The last chosen record, as it is drawn: a document, person or outlet. Of a claim the panel says everything. */
function chosenNode(model: Model): string | undefined {
  const id = model.state.value.selected.at(-1)
  if (id === undefined) return undefined
  const at = model.drawnAs.value.get(id) ?? id
  const kind = model.picture.value.nodes.get(at)?.kind
  const isAsked = kind === 'source' || kind === 'actor' || at.startsWith(OUTLET_PREFIX)
  return isAsked && isThere(model, at) ? at : undefined
}

/** Whether a node is drawn, and was there by the date of the page: before that nothing is told of it. */
function isThere(model: Model, id: string): boolean {
  const node = model.picture.value.nodes.get(id)
  return node !== undefined && model.conditions.value.ofNode(node) !== 'later'
}
