import { nearest } from '../../algorithm/nearest-word.ts'
import { HearsayError } from '../../errors.ts'
import type { Dataset } from '../../model/dataset.ts'
import { openGraph } from '../../query/open-graph.ts'
import type { GraphView } from '../../query/questions.ts'
import { OUTLET_PREFIX } from '../../sourcing/taken-away.ts'
import type { ViewOptions } from '../../sourcing/view-options.ts'
import type { Exported, Exporter, Picture } from './exporter.ts'
import { EXPORTERS } from './exporters.ts'

/** Every foreign format that is written, as `exportAs` names them. */
export const EXPORT_FORMATS: readonly string[] = Object.keys(EXPORTERS)

/** The formats that the ending of a file tells. */
const BY_ENDING: Readonly<Record<string, string>> = {
  bib: 'bibtex',
  dot: 'graphviz',
  gexf: 'gexf',
  graphml: 'graphml',
  gv: 'graphviz',
  jsonld: 'prov',
  mmd: 'mermaid',
}

/** The foreign format that the name of a file says; undefined where it says none, as `.json` and `.csv` do, which may be several. */
export function exportFormatOfPath(path: string): string | undefined {
  const format = BY_ENDING[/\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '']
  return format !== undefined && EXPORT_FORMATS.includes(format) ? format : undefined
}

/** Of what the answers in an export are, and how it is drawn. */
export interface ExportAsOptions {
  /** Which records count in answers that stand in what is written; default all. */
  readonly view?: ViewOptions | undefined
  /** The ids that were asked for, of a part; default none, the whole. */
  readonly asked?: readonly string[] | undefined
  /** Where things stand and how they look, for formats of drawings. */
  readonly picture?: Picture | undefined
}

/** What was written, and in which format. */
export interface ExportedAs extends Exported, Omit<Exporter, 'write'> {}

/**
 * A dataset in a foreign format, with exactly what of it that format does not have. What is not to be told is withheld before (`withholdAbove`), a part is cut before
 * (`subgraph`).
 *
 * @throws HearsayError `bad-option` where there is no such format, `cannot-export` where nothing of it can be said in it, `bad-date`
 */
export async function exportAs(
  dataset: Dataset,
  format: string,
  { view = {}, asked = [], picture }: ExportAsOptions = {},
): Promise<ExportedAs> {
  const { write, ...about } = await exporterOf(format)
  const graph = openGraph(dataset)
  const { without } = view
  // Whom a part does not have, nothing in it rests on.
  const known = without?.filter((id) => graph.reader.kindOf(id.replace(OUTLET_PREFIX, '')) !== undefined)
  const input = { dataset, view: graph.at({ ...view, ...(known && { without: known }) }), asked, picture }
  return { ...(await write(input)), ...about }
}

/** What is to be known of a foreign format that is written. @throws HearsayError `bad-option` where there is none such */
export async function exporterOf(format: string): Promise<Exporter> {
  const load = Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined
  if (load !== undefined) return load()
  const like = nearest(format, EXPORT_FORMATS)
  const hint = like === undefined ? `one of ${EXPORT_FORMATS.join(', ')}` : `did you mean ${like}?`
  throw new HearsayError('bad-option', `no format is called "${format}"`, { path: 'format', hint })
}

/**
 * The part of a dataset that a view knows of: without what is later, or taken as discredited, and with all that the rest names.
 */
export function inView(view: GraphView): Dataset {
  const ids = view.find().results.flatMap(({ id, wordings, dead }) => (dead === 'without' ? [] : [id, ...wordings]))
  return view.subgraph(ids, { depth: 0 }).dataset
}
