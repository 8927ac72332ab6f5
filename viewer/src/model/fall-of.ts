import { type Impact, type OpenGraph, OUTLET_PREFIX, type ViewOptions } from '../library.ts'

/** What falls with all that a publisher put out, and with all that it owns. */
export interface OutletFall {
  readonly outlet: string
  readonly impact: Impact
}

/** What falls with some records, and with whatever those of them that publish put out: to take a speaker away leaves its documents. */
export interface Fall {
  readonly impact: Impact
  /** Of each actor that publishes and whose documents are not among what is taken away. */
  readonly outlets: readonly OutletFall[]
}

/** Both answers to what falls with records in a view. */
export function fallOf(open: OpenGraph, ids: readonly string[], view: ViewOptions): Fall {
  const asked = open.at(view)
  const outlets = ids.filter((id) => open.reader.kindOf(id) === 'actor').map((id) => OUTLET_PREFIX + id)
  const publishing = outlets.filter(
    (outlet) => !ids.includes(outlet) && open.ownership(outlet.slice(OUTLET_PREFIX.length)).documents.length > 0,
  )
  return {
    impact: asked.impact(ids),
    outlets: publishing.map((outlet) => ({ outlet, impact: asked.impact([outlet]) })),
  }
}
