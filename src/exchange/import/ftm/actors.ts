import type { ImportedRecord } from '../imported.ts'
import type { FtmEntity } from './entity.ts'
import { ACTORS, bySchema } from './schemata.ts'

/** The actor that an entity is, where it is somebody with a name; other names are told. */
export function actorOf({ id, schema, caption, properties }: FtmEntity): ImportedRecord | undefined {
  const type = bySchema(ACTORS, schema)
  if (type === undefined) return undefined
  const names = properties.texts('name').map((name) => name.trim())
  const name = caption !== undefined && names.includes(caption.trim()) ? caption.trim() : names[0]
  if (name === undefined) return undefined
  for (const other of new Set(names))
    if (other !== name)
      properties.tell('lost', 'an actor has one name; its other names have no place in it', other, ['name'])
  if (schema === 'LegalEntity')
    properties.tell(
      'assumed',
      'a legal entity that does not say whether it is a person is taken for an organization',
      name,
    )
  const sameAs = wikidataOf(id, properties.texts('wikidataId'), properties)
  const description = joined(properties.texts('description'))
  const fields = {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  }
  return { kind: 'actor', key: keyOf(id), fields, at: properties.at }
}

/** OpenSanctions gives an entity that Wikidata has its item as id. */
function wikidataOf(id: string, ids: readonly string[], properties: FtmEntity['properties']): string[] {
  const items = new Set<string>()
  for (const item of [id, ...ids].map((text) => text.trim())) {
    if (/^Q[1-9]\d{0,11}$/.test(item)) items.add(`https://www.wikidata.org/wiki/${item}`)
    else if (item !== id) properties.tell('notUnderstood', 'a wikidataId is no item of Wikidata', item, ['wikidataId'])
  }
  return [...items]
}

export function keyOf(id: string): string {
  return `ftm:${id}`
}

/** Several texts as paragraphs of one. */
export function joined(texts: readonly string[]): string | undefined {
  return texts.length === 0 ? undefined : texts.join('\n\n')
}
