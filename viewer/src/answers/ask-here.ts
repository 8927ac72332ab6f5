import { type Dossier, dossierOf, type OpenGraph, openGraph, type QuickGraph, type ViewOptions } from '../library.ts'
import { type Asking, askGraph } from './question.ts'

/** The answer to a question in the page itself: loaded only where the browser starts no worker. */
export function askHere(graph: QuickGraph, asking: Asking): unknown {
  return askGraph(opened(graph), asking)
}

/** The same of all that is to be told of a claim. */
export function dossierHere(graph: QuickGraph, claim: string, view: ViewOptions): Dossier {
  return dossierOf(opened(graph), claim, view)
}

const wholes = new WeakMap<QuickGraph, OpenGraph>()

/** The same graph with every question. */
function opened(graph: QuickGraph): OpenGraph {
  const whole = wholes.get(graph) ?? openGraph(graph.reader)
  wholes.set(graph, whole)
  return whole
}
