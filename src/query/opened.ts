import { buildGraph, type HearsayGraph } from '../graph/build.ts'
import { type Closure, type ClosureOptions, openClosure } from '../graph/closure.ts'
import { indexDataset } from '../graph/compact-index.ts'
import { datasetOf } from '../graph/dataset-of.ts'
import type { GraphReader } from '../graph/reader.ts'
import { type Dataset, inOrderOfId } from '../model/dataset.ts'
import { once } from '../model/once.ts'
import { openView, type View } from '../sourcing/view.ts'
import { settleOptions, type ViewOptions } from '../sourcing/view-options.ts'
import { currentIdsOf, type OnRetired, takingOldIds } from './current-ids.ts'

/** A dataset as a graph, whatever is asked of it. */
export interface Opened {
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

/** A valid dataset, its records in any order, or whatever else can be read as a graph, with the questions about it. */
export function openWith<Asked extends object>(
  of: Dataset | GraphReader,
  asked: (reader: GraphReader) => Asked,
): Opened & Asked {
  const given = 'linksFrom' in of ? of : inOrderOfId(of)
  const reader = 'linksFrom' in given ? given : indexDataset(given)
  const dataset = once(() => ('linksFrom' in given ? datasetOf(given) : given))
  const graph = once(() => buildGraph(dataset()))
  return {
    ...asked(reader),
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

/** Through which options a graph is seen. */
export interface Seen {
  /** Which records count here, with every default. */
  readonly options: View['options']
  readonly view: View
}

/** A view, and the questions that are asked in it. */
export type AskedIn<Asked> = Seen & Asked & { at(options: ViewOptions): AskedIn<Asked> }

/** Options of a view, with the ids that are in use in the place of retired ones. */
function inUse(options: ViewOptions, current: ((value: unknown) => unknown) | undefined): ViewOptions {
  const { without } = options
  if (current === undefined || without === undefined) return options
  return { ...options, without: current(without) as readonly string[] }
}

/** How many views are kept besides that of everything, so that asking again in the same one is quick. */
const KEPT_VIEWS = 16

/** The view of everything, from which all others are reached. */
export function openViews<Asked>(
  reader: GraphReader,
  asked: (view: View) => Asked,
  onRetired?: OnRetired,
): AskedIn<Asked> {
  const current = currentIdsOf(reader, onRetired)
  const kept = new Map<string, AskedIn<Asked>>()
  const open = (options: ViewOptions): AskedIn<Asked> => {
    const view = openView(reader, options)
    const seen: Seen = { view, options: view.options }
    return {
      ...seen,
      at: (more: ViewOptions) => at({ ...view.options, ...inUse(more, current) }),
      ...takingOldIds(asked(view), current),
    }
  }
  const everything = open({})
  const keyOf = (options: ViewOptions) => JSON.stringify(settleOptions(options))
  const keyOfEverything = keyOf({})
  const at = (options: ViewOptions): AskedIn<Asked> => {
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
