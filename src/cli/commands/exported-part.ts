import {
  type Dataset,
  openGraph,
  privateAmounts,
  type SubgraphOptions,
  type Withheld,
  withheldAmounts,
  withholdAbove,
  words,
} from '../../index.ts'
import type { PlacedData } from '../data.ts'
import { idAfter, type TlpOptions } from '../tlp-options.ts'
import { viewOptions } from '../view-options.ts'

/** Which part of which dataset is written, and how far it may travel. */
export interface PartOptions extends SubgraphOptions, TlpOptions {
  readonly data?: string
}

/** The dataset as it may travel so far, where that was asked for. */
export function withheldBy(dataset: Dataset, { tlp, keepNotes }: TlpOptions): Withheld | undefined {
  return tlp === undefined ? undefined : withholdAbove(dataset, tlp, { keepNotes })
}

/** What was withheld of what is written, or what it holds that is not for everybody. */
export function privacyOf(part: Dataset, withheld: Withheld | undefined): string {
  if (withheld !== undefined) return words.withheldInWords(withheldAmounts(withheld, part), withheld.level)
  return words.privateInWords(privateAmounts(part))
}

/** What is written of the dataset, and how much of it was asked for by id. Of a part, no more is read than it has. */
export function partOf(
  placed: PlacedData,
  records: readonly string[],
  { withheld, ...options }: PartOptions & { readonly withheld: Withheld | undefined },
): { part: Dataset; note: string } {
  if (records.length === 0) return { part: withheld?.dataset ?? placed.dataset, note: '' }
  const graph = withheld === undefined ? placed.graph : openGraph(withheld.dataset)
  const { depth, direction, edges, kinds, preserve } = options
  const reach = { depth, direction, edges, kinds, preserve }
  const asked = viewOptions({ ...options })
  const after = (id: string) => idAfter(withheld, id)
  const view = graph.at({ ...asked, ...(asked.without && { without: asked.without.map(after) }) })
  const { dataset: part, reached, preserved, boundary } = view.subgraph(records.map(after), reach)
  const note = `${words.counted(reached.length, 'record')} within reach, ${preserved.length} added so that answers stay the same, ${boundary.length} because others name them`
  return { part, note }
}
