import { type Actor, descriptorIn, type GraphReader, idOfName, isPlainName, type LinkName } from '../../library.ts'
import { allOf } from '../choosing/all-of.ts'
import type { Link } from '../state/form.ts'

interface Naming {
  readonly source: string
  readonly reader: GraphReader
  readonly inWords?: boolean
}

/** Whoever has no record yet. */
type Nameless = Extract<Link, { kind: 'unnamed' | 'new' }>

/** Links as a line names them, and the records of those whom none can name. */
export interface NamedLinks {
  readonly links: readonly (readonly LinkName[])[]
  readonly added: readonly Actor[]
}

/**
 * A chain as a line has it: people by their names where these mean nobody else, else by their ids; and whoever is new by a record of their own where
 * their name would be read as something else.
 */
export function linksInWords(links: readonly Link[], naming: Naming): NamedLinks {
  const added: Actor[] = []
  const named = links.map((link): readonly LinkName[] => {
    if (link.kind === 'record') return [knownLink(link, naming)]
    if (link.kind === 'asked') return []
    const isUnnamed = descriptorIn(link.name) !== undefined
    const isReadAsMeant = isPlainName(link.name) && isUnnamed === (link.kind === 'unnamed') && isName(link)
    if (isReadAsMeant) return [{ name: link.name, as: link.kind === 'new' && link.isSure === true ? 'new' : undefined }]
    const actor = newActor(link, { ...naming, added })
    added.push(actor)
    return [{ name: actor.id }]
  })
  return { links: named.filter((link) => link.length > 0), added }
}

/** Whether a new name is none that would be taken for an id, or refused. */
function isName({ kind, name }: Nameless): boolean {
  if (kind === 'unnamed') return true
  return (
    !/^[a-z0-9][a-z0-9._-]*$/.test(name) &&
    /^[\p{L}\p{N}]/u.test(name) &&
    !/^the\s+\p{Ll}/u.test(name) &&
    name.length <= 120
  )
}

function newActor({ kind, name }: Nameless, { source, reader, added }: Naming & { added: Actor[] }): Actor {
  const wanted = kind === 'unnamed' ? `${source}.${idOfName(name)}` : idOfName(name)
  const isTaken = (id: string) => reader.kindOf(id) !== undefined || added.some((actor) => actor.id === id)
  let id = wanted
  for (let ordinal = 2; isTaken(id); ordinal += 1) id = `${wanted}-${ordinal}`
  if (kind === 'new') return { id, name, type: 'person' }
  const { isGroup = false, count } = descriptorIn(name) ?? {}
  return { id, name, type: isGroup ? 'group' : 'person', anonymous: true, ...(count === undefined ? {} : { count }) }
}

function knownLink(
  { id, itself }: Extract<Link, { kind: 'record' }>,
  { source, reader, inWords = false }: Naming,
): LinkName {
  const as = itself === true ? 'itself' : undefined
  const actor = reader.record('actor', id)
  if (actor === undefined) {
    const title = reader.record('source', id)?.title
    return { name: inWords && title !== undefined && isPlainName(title) ? title : id, as }
  }
  const { name } = actor
  if (actor.anonymous === true) {
    // Whoever a document only describes is made of its lines: there the same words mean the same people.
    const isOfLine = id.startsWith(`${source}.`) && isPlainName(name) && descriptorIn(name) !== undefined
    return { name: isOfLine ? name : id, as }
  }
  const isFree = isPlainName(name) && descriptorIn(name) === undefined && isOnlyOne(reader, actor)
  return { name: isFree ? name : id, as }
}

/** Whether nobody and nothing else has the name of an actor, whatever its capitals. */
function isOnlyOne(reader: GraphReader, { id, name }: Actor): boolean {
  const lower = name.toLowerCase()
  const isOther = (other: { readonly id: string; readonly name: string }) =>
    other.id !== id && other.name.toLowerCase() === lower
  return reader.kindOf(name) === undefined && !allOf(reader, 'actor').some(isOther)
}
