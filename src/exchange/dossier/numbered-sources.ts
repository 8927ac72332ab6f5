import type { GraphReader } from '../../graph/reader.ts'
import type { GraphView } from '../../query/questions.ts'
import { namesIn } from '../../words/names.ts'
import type { Item, Parts, Section } from '../../words/parts.ts'
import { sourceDescriptor } from './source-descriptor.ts'

/** A document of a dossier, under its number. */
export interface NumberedSource {
  readonly number: number
  readonly id: string
  /** Who published it and when: "Reuters, 23 Feb 2026: "; empty where the title is all there is to call it by. */
  readonly by: string
  readonly title: string
  readonly url: string | undefined
  readonly archivedUrl: string | undefined
  /** What it is and how it is known: “wire report · read whole, looked at 3 Mar 2026”. */
  readonly descriptor: string
}

export interface NumberedSources {
  readonly sources: readonly NumberedSource[]
  /** The number of each document, and of each statement in it, that was told of. */
  readonly numbers: ReadonlyMap<string, number>
}

/** The documents that are told of, each once, in the order in which a reader meets them. */
export function numberedSources(
  { reader, view }: { readonly reader: GraphReader; readonly view: Pick<GraphView, 'reliability' | 'view'> },
  told: readonly (Section | Item)[],
): NumberedSources {
  const nameOf = namesIn(reader)
  const sources = new Map<string, NumberedSource>()
  const numbers = new Map<string, number>()
  for (const part of told.flatMap(partsIn)) {
    if (typeof part === 'string' || numbers.has(part.record)) continue
    const source = reader.record('source', reader.record('statement', part.record)?.source ?? part.record)
    if (source === undefined) continue
    const { id, title, url, archivedUrl } = source
    const number = sources.get(id)?.number ?? sources.size + 1
    const name = nameOf(id)
    const called = name.includes(title) ? { by: '', title: name } : { by: `${name}: `, title }
    const descriptor = sourceDescriptor(reader, view, source)
    sources.set(id, { number, id, ...called, url, archivedUrl, descriptor })
    numbers.set(part.record, number)
  }
  return { sources: [...sources.values()], numbers }
}

/** All that is said of something, piece by piece, as it is read. */
export function partsIn(told: Section | Item): Parts {
  const [own, under] = 'text' in told ? [told.text, told.under ?? []] : [[], told.items]
  return [...own, ...under.flatMap(partsIn)]
}
