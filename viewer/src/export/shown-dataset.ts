import type { Dataset, QuickGraph } from '../library.ts'
import type { Picture } from '../scene/picture.ts'

/** What is shown as a dataset of its own. */
export interface ShownDataset {
  readonly dataset: Dataset
  /** The ids of records that are shown: drawn, or told by an edge or a ring. */
  readonly shown: readonly string[]
  /** The ids of records that are there only because others name them. */
  readonly boundary: readonly string[]
}

/** What a part was made of. */
export interface PartOrigin {
  /** In words. */
  readonly shows: string
  /** The fragment of the link that showed it. */
  readonly view: string
  /** Dataset and digest, view, version of the program. */
  readonly asked: string
  /** What was withheld of a part of the dataset; empty where nothing was. */
  readonly said?: (part: Dataset) => string
}

/** The extension field of the manifest that says that a dataset is a part of another. */
const PART_FIELD = 'x-part'

/**
 * The records that a picture shows, and all that these name, so that it is a valid dataset: what is drawn as a node, the statements
 * that make its edges, the assessments behind its rings, and relations between its claims. The manifest says in `x-part` of what it is a
 * part, how it was chosen, which records are its boundary, and what was withheld.
 */
export function shownDataset(open: QuickGraph, picture: Picture, how: PartOrigin): ShownDataset {
  const { dataset, reached, boundary } = open.subgraph(shownRecords(open, picture), { depth: 0 })
  return { dataset: withPart(dataset, { ...how, boundary }), shown: reached, boundary }
}

/** The same with every record that the answers about what is shown rest on. */
export function answeringDataset(open: QuickGraph, picture: Picture, how: PartOrigin): ShownDataset {
  const seeds = shownRecords(open, picture)
  const { dataset, reached, preserved, boundary } = open.subgraph(seeds, { depth: 0, preserve: 'answers' })
  return {
    dataset: withPart(dataset, { ...how, boundary }),
    shown: [...new Set([...reached, ...preserved])].sort(),
    boundary,
  }
}

function shownRecords({ reader }: QuickGraph, { nodes, edges }: Picture): string[] {
  const ids = new Set<string>()
  for (const [id, { kind, folded }] of nodes) {
    // A group of documents is no record: it stands for those folded into it.
    for (const other of [id, ...folded]) if (kind !== 'status' && reader.kindOf(other) !== undefined) ids.add(other)
    const claims = kind === 'claim' ? [id, ...folded] : []
    for (const { from } of claims.flatMap((claim) => reader.linksTo(claim, 'assesses'))) ids.add(from)
  }
  for (const id of edges.flatMap(({ statements }) => statements)) {
    ids.add(id)
    // A line may stand for what was said of another claim, which entails the one that is drawn or rules it out.
    const claim = reader.record('statement', id)?.claim
    if (claim !== undefined) ids.add(claim)
  }
  return [...ids].sort()
}

function withPart(dataset: Dataset, part: PartOrigin & { readonly boundary: readonly string[] }): Dataset {
  const { manifest } = dataset
  const { said, ...rest } = part
  const withheld = said?.(dataset) ?? ''
  const own = { of: manifest.id, ...rest, ...(withheld === '' ? {} : { withheld }) }
  return { ...dataset, manifest: { ...manifest, [PART_FIELD]: own } }
}
