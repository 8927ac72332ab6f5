import type { Dataset } from '../../model/dataset.ts'
import type { Kind } from '../../model/kinds.ts'
import type { GraphView } from '../../query/questions.ts'

/** What is written in a foreign format. */
export interface ExportInput {
  /** The whole, or the part that was asked for, with what is withheld left out. */
  readonly dataset: Dataset
  /** The same as a graph, in the view that was asked for: as of when, without whom. Answers in what is written are of it. */
  readonly view: GraphView
  /** The ids that were asked for; empty for the whole. */
  readonly asked: readonly string[]
  /** Where things stand and how they look, for formats of drawings. */
  readonly picture?: Picture | undefined
}

/** A drawing as shown: by id of a node, in any unit, y upwards, colours as `#rrggbb`. */
export interface Picture {
  readonly nodes: ReadonlyMap<
    string,
    { readonly x: number; readonly y: number; readonly size: number; readonly color: string }
  >
}

/** Files in a foreign format, and exactly what of the records is not in them. */
export interface Exported {
  /** One, but for formats of many: their paths, without a folder above them. All with one line break at the end. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
  /** Each field of each record that the files do not have, in the order of the dataset. What is not listed can be read off the files. */
  readonly losses: readonly Loss[]
}

/** A field that is not in what was written. */
export interface Loss {
  readonly kind: Kind | 'dataset' | 'tour' | 'retired'
  readonly id: string
  /** The field, `anchor`, or of a part `quantity.unit`; empty for the whole record. */
  readonly field: string
  /** Why, alike for alike: “BibTeX has no field for it”. */
  readonly why: string
}

/** A foreign format that is written. */
export interface Exporter {
  /** As `--format` names it. */
  readonly format: string
  /** What it is, for people: “tables, one for each kind”. */
  readonly title: string
  /** How names of such files end, `.bib`; of formats of many files, that of a folder, empty. */
  readonly ending: string
  readonly mediaType: string
  /** @throws HearsayError `cannot-export` where nothing asked for can be said in it at all */
  write(input: ExportInput): Promise<Exported>
}
