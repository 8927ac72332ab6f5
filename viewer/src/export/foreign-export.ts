import { zipSync } from 'fflate'
import { type ExportedAs, exportAs, exporterOf, type Picture, words } from '../library.ts'
import type { Model } from '../model/model.ts'
import { type Sharing, type Travelling, travelling } from '../model/travelling.ts'
import { viewOptions } from '../state/page-state.ts'
import { shownDataset } from './shown-dataset.ts'

/** A file that is ready to be saved, and what is to be known before it is. */
export interface ForeignFile {
  readonly name: string
  readonly content: Blob
  /** What of the records is not in it, a line each; empty where all is. */
  readonly lost: readonly string[]
  /** What was withheld; empty where nothing was. */
  readonly withheld: string
}

/**
 * What is shown in a foreign format, places and colours as on the canvas where it has them, as far as it may travel. Several files are packed into one.
 *
 * @throws HearsayError `cannot-export` where the format can say nothing of what is shown
 */
export async function foreignFile(model: Model, sharing: Sharing, format: string): Promise<ForeignFile> {
  const taken = travelling(model, sharing)
  const { session, state, said } = taken
  const { dataset } = shownDataset(session.open, taken.picture, { shows: '', view: '', asked: '' })
  const { 'x-part': _, ...manifest } = dataset.manifest
  const part = { ...dataset, manifest }
  const exported = await exportAs(part, format, { view: viewOptions(state), picture: pictureOf(taken) })
  const brief = words.lossesInBrief(exported.losses)
  return {
    ...fileOf(exported, state.scope.kind === 'claim' ? state.scope.id : manifest.id),
    lost: brief === '' ? [] : [`${brief}.`, ...words.lossesInWords(exported.losses)],
    withheld: said(part),
  }
}

/** What is shown, as formats of drawings take it: by id, y upwards. */
function pictureOf({ picture, positions, looks }: Travelling): Picture {
  const nodes = [...picture.nodes.values()].flatMap((node) => {
    const at = positions.get(node.id)
    const { size, color } = looks.node(node)
    return at === undefined ? [] : [[node.id, { x: at.x, y: at.y, size, color }] as const]
  })
  return { nodes: new Map(nodes) }
}

function fileOf({ files, ending, mediaType }: ExportedAs, name: string): Pick<ForeignFile, 'name' | 'content'> {
  const [first, ...others] = files
  if (first !== undefined && others.length === 0 && ending !== '')
    return { name: `${name}${ending}`, content: new Blob([first.text], { type: `${mediaType};charset=utf-8` }) }
  const bytes = new TextEncoder()
  // The same files give the same bytes: no time of day is in them.
  const zip = zipSync(Object.fromEntries(files.map(({ path, text }) => [path, bytes.encode(text)])), {
    mtime: EARLIEST,
  })
  return { name: `${name}.zip`, content: new Blob([new Uint8Array(zip)], { type: 'application/zip' }) }
}

/** The first day that a ZIP file can tell. */
const EARLIEST = new Date(1980, 0, 1)

/** What a format is called, and what it is good for: “GEXF 1.3”, “the whole graph, for Gephi”. */
export async function aboutFormat(format: string): Promise<{ readonly name: string; readonly hint: string }> {
  const { title } = await exporterOf(format)
  const [name = format, ...hint] = title.split(': ')
  return { name: words.upperFirst(name), hint: hint.join(': ') }
}
