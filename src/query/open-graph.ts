import type { GraphReader } from '../graph/reader.ts'
import type { Dataset } from '../model/dataset.ts'
import type { Retired } from '../model/retired.ts'
import { type Opened, openViews, openWith } from './opened.ts'
import { type GraphView, questionsOf } from './questions.ts'

/** A dataset that can be asked. By itself it is the view of everything; `graph.at({ asOf: '2026-02-28' })` is another. */
export interface OpenGraph extends GraphView, Opened {}

/** How a graph is opened. */
export interface OpenGraphOptions {
  /** Is told of each id that is asked for and was retired: the answer is about what it became. */
  readonly onRetired?: ((retired: Retired) => void) | undefined
}

/** Opens a valid dataset for questions, its records in any order, or whatever else can be read as a graph. */
export function openGraph(of: Dataset | GraphReader, { onRetired }: OpenGraphOptions = {}): OpenGraph {
  return openWith(of, (reader): GraphView => openViews(reader, questionsOf, onRetired))
}
