import type { GraphReader } from '../graph/reader.ts'
import type { Dataset } from '../model/dataset.ts'
import { type Opened, openViews, openWith } from './opened.ts'
import { type GraphView, questionsOf } from './questions.ts'

/** A dataset that can be asked. By itself it is the view of everything; `graph.at({ asOf: '2026-02-28' })` is another. */
export interface OpenGraph extends GraphView, Opened {}

/** Opens a valid dataset for questions, its records in any order, or whatever else can be read as a graph. */
export function openGraph(of: Dataset | GraphReader): OpenGraph {
  return openWith(of, (reader): GraphView => openViews(reader, questionsOf))
}
