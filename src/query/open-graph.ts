import { buildGraph, type HearsayGraph } from '../graph/build.ts'
import { type Closure, type ClosureOptions, openClosure } from '../graph/closure.ts'
import { indexDataset } from '../graph/compact-index.ts'
import { datasetOf } from '../graph/dataset-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { type Dataset, inOrderOfId } from '../model/dataset.ts'
import { once } from '../model/once.ts'
import { openView } from '../sourcing/view.ts'
import { settleOptions, type ViewOptions } from '../sourcing/view-options.ts'
import { type GraphView, questionsOf } from './questions.ts'

/** A dataset that can be asked. By itself it is the view of everything; `graph.at({ asOf: '2026-02-28' })` is another. */
export interface OpenGraph extends GraphView {
  readonly dataset: Dataset
  /** The graphology graph, for any graphology package; built when first read. Not to be changed. */
  readonly graph: HearsayGraph
  readonly reader: GraphReader
  /**
   * Everything upstream of records, downstream of them or around them, by the kinds of edges chosen: opened once, then asked as often as there
   * are records. Of the dataset as recorded: no view leaves anything out.
   *
   * @throws HearsayError `bad-option`
   */
  closure(options?: ClosureOptions): Closure
}

/** Opens a valid dataset for questions, its records in any order, or whatever else can be read as a graph. */
export function openGraph(of: Dataset | GraphReader): OpenGraph {
  const given = 'linksFrom' in of ? of : inOrderOfId(of)
  const reader = 'linksFrom' in given ? given : indexDataset(given)
  const dataset = once(() => ('linksFrom' in given ? datasetOf(given) : given))
  const graph = once(() => buildGraph(dataset()))
  return {
    ...openViews(reader),
    reader,
    closure: (options) => openClosure(reader, options),
    get dataset() {
      return dataset()
    },
    get graph() {
      return graph()
    },
  }
}

/** How many views are kept besides that of everything, so that asking again in the same one is quick. */
const KEPT_VIEWS = 16

/** The view of everything, from which all others are reached. */
function openViews(reader: GraphReader): GraphView {
  const kept = new Map<string, GraphView>()
  const open = (options: ViewOptions): GraphView => {
    const view = openView(reader, options)
    return { view, options: view.options, at: (more) => at({ ...view.options, ...more }), ...questionsOf(view) }
  }
  const everything = open({})
  const keyOf = (options: ViewOptions) => JSON.stringify(settleOptions(options))
  const keyOfEverything = keyOf({})
  const at = (options: ViewOptions): GraphView => {
    const key = keyOf(options)
    if (key === keyOfEverything) return everything
    const view = kept.get(key) ?? open(options)
    kept.delete(key)
    kept.set(key, view)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_VIEWS && oldest !== undefined) kept.delete(oldest)
    return view
  }
  return everything
}
