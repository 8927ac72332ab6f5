import type { GraphReader } from '../graph/reader.ts'
import type { Dataset } from '../model/dataset.ts'
import { type AskedIn, type Opened, openViews, openWith } from './opened.ts'
import { type QuickQuestions, quickQuestionsOf } from './quick-questions.ts'

/** A graph as seen through options, for quick questions. */
export type QuickView = AskedIn<QuickQuestions>

/** A dataset that can be asked quick questions: as an `OpenGraph`, whose other questions are left out. */
export interface QuickGraph extends QuickQuestions, Opened {
  readonly options: QuickView['options']
  readonly view: QuickView['view']
  at: QuickView['at']
}

/**
 * Opens a valid dataset, or whatever else can be read as a graph, for the questions that are answered at once: a program that asks all others
 * elsewhere, as a page asks a worker, need not load what answers them. `openGraph(graph.reader)` has them all.
 */
export function openQuickGraph(of: Dataset | GraphReader): QuickGraph {
  return openWith(of, (reader) => openViews(reader, quickQuestionsOf))
}
