import type { GraphReader } from '../../graph/reader.ts'
import { everyRecord } from '../../model/dataset.ts'
import { isAbove, TLP_LABELS, type Tlp } from '../../model/fields.ts'
import type { OpenGraph } from '../../query/open-graph.ts'
import type { Item, Section } from '../../words/parts.ts'
import { type NumberedSource, partsIn } from './numbered-sources.ts'

/** "TLP:AMBER, for …": the narrowest mark of what the answers of a claim rest on, and of all that is named with it. */
export function handlingOf(
  open: OpenGraph,
  claim: string,
  { told, sources }: { readonly told: readonly (Section | Item)[]; readonly sources: readonly NumberedSource[] },
): string {
  const { dataset } = open.subgraph([claim], { depth: 0, preserve: 'answers' })
  const behind = [...everyRecord(dataset)].map(({ record }) => record.tlp)
  const parts = told.flatMap(partsIn)
  const named = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.record]))
  const beside = [...named, ...sources.map(({ id }) => id)].map((id) => levelOf(open.reader, id))
  return TLP_LABELS[narrowest([dataset.manifest.tlp, ...behind, ...beside])]
}

function levelOf(reader: GraphReader, id: string): Tlp | undefined {
  const kind = reader.kindOf(id)
  return kind === undefined || kind === 'status' ? undefined : reader.record(kind, id)?.tlp
}

function narrowest(levels: readonly (Tlp | undefined)[]): Tlp {
  return levels.reduce<Tlp>((most, level) => (level !== undefined && isAbove(level, most) ? level : most), 'clear')
}
