import type { Kind } from '../../model/kinds.ts'
import { withArticle } from '../words.ts'
import { type Descriptor, descriptorIn } from './anonymous.ts'
import type { Documents } from './documents.ts'
import type { Fault, Piece } from './line.ts'
import { anyOf, type NewActor, type People } from './people.ts'
import { alternativesOf, readWho, type Who } from './read-who.ts'

/** Whom or what a link names. */
export type Meant = { readonly who: Who } & (
  | { readonly kind: 'actor' | 'source' | 'statement'; readonly id: string }
  | { readonly kind: 'unnamed'; readonly descriptor: Descriptor }
)

/** What names are looked up in. */
export interface Known {
  readonly people: People
  readonly documents: Documents
  /** The kind of the record with that id, as it is written. */
  kindOf(id: string): Kind | undefined
  /** The id itself, or what it became where it was retired. */
  current(id: string): string
  /** Whether an actor is somebody who publishes, rather than a person. */
  publishes(id: string): boolean
  /** Whether an id was made, so that nothing may refer to it. */
  isMade(id: string): boolean
}

/** What a link names: one, or several alternatives. */
export function meaningsOf(
  link: Piece,
  known: Known,
  likely?: NewActor['type'],
): { meant: readonly Meant[]; faults: readonly Fault[] } {
  const isName = (text: string) =>
    known.people.names.findWhole(text).length > 0 || known.documents.titles.findWhole(text).length > 0
  const found = alternativesOf(link, isName).map((piece) => meaningOf(readWho(piece), known, likely))
  return {
    meant: found.flatMap((each) => ('fault' in each ? [] : [each])),
    faults: found.flatMap((each) => ('fault' in each ? [each.fault] : [])),
  }
}

function meaningOf(
  written: Who,
  known: Known,
  likely: NewActor['type'] | undefined,
): Meant | { readonly fault: Fault } {
  const who = { ...written, name: known.current(written.name) }
  const { people, documents } = known
  const kind = known.kindOf(who.name)
  if (known.isMade(who.name)) return { fault: madeId(who) }
  if (who.as === 'source') return documentOf(who, known)
  if (kind === 'actor' || kind === 'source' || kind === 'statement') return { who, kind, id: who.name }
  if (kind !== undefined) return { fault: wrongKind(who, kind) }
  const isKnown = people.names.find(who.name).length > 0
  const titles = isKnown || who.isNew ? [] : documents.titles.findWhole(who.name)
  if (titles.length > 1) return { fault: anyOf(who, titles) }
  if (titles[0] !== undefined) return { who, kind: 'source', id: titles[0] }
  const descriptor = isKnown || who.isNew ? undefined : descriptorIn(who.name)
  if (descriptor !== undefined) return { who, kind: 'unnamed', descriptor }
  const named = people.find(who, likely)
  return 'fault' in named ? named : { who, kind: 'actor', id: named.id }
}

/** `X (source)`: the document with that id or title, or the only one of that publisher. */
function documentOf(who: Who, { people, documents, kindOf }: Known): Meant | { readonly fault: Fault } {
  if (kindOf(who.name) === 'source') return { who, kind: 'source', id: who.name }
  const publishers = people.names.find(who.name)
  const titles = documents.titles.find(who.name)
  const found = titles.length > 0 ? titles : publishers.flatMap((id) => documents.of(id, '').map((each) => each.id))
  if (found.length > 1) return { fault: anyOf(who, found) }
  if (found[0] !== undefined) return { who, kind: 'source', id: found[0] }
  const message = `"${who.name}" is no document: add it to "sources", or leave "(source)" out`
  return { fault: { code: 'unknown-name', message, at: who.at } }
}

function wrongKind({ name, at }: Who, kind: Kind): Fault {
  return { code: 'wrong-kind', message: `"${name}" is ${withArticle(kind)}, and nobody who could have said it`, at }
}

/** That an id was made, and may be another tomorrow. */
export function madeId({ name, at }: Pick<Who, 'name' | 'at'>): Fault {
  const message = `"${name}" is a made id, and nothing may refer to one`
  return {
    code: 'made-id',
    message,
    hint: 'give what it means an id of its own: "hearsay fmt" writes that of a sentence',
    at,
  }
}
