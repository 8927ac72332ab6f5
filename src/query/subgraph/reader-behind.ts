import { columnsOf } from '../../graph/columns-of.ts'
import { indexDataset } from '../../graph/compact-index.ts'
import type { GraphReader } from '../../graph/reader.ts'
import { closedDataset } from './closed-dataset.ts'
import { recordsBehindAnswers } from './records-behind-answers.ts'

/** What answers about a claim rest on, as a graph of its own that gives the same ones; of the last claim asked for it is remembered. */
export function readerBehind(reader: GraphReader, claim: string): GraphReader {
  const known = lastByReader.get(reader)
  if (known?.claim === claim) return known.behind
  const columns = columnsOf(reader)
  const records = Array.from(recordsBehindAnswers(reader, [claim]), columns.ids.numberOf)
  const behind = indexDataset(closedDataset(columns, records).dataset)
  lastByReader.set(reader, { claim, behind })
  return behind
}

const lastByReader = new WeakMap<GraphReader, { readonly claim: string; readonly behind: GraphReader }>()
