import type { ImportedRecord } from '../imported.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { joined, keyOf } from './actors.ts'
import type { FtmEntity } from './entity.ts'
import { bySchema, DOCUMENTS } from './schemata.ts'

/** The document that an entity is, which nobody here has read, and the actors that it names: only of articles, since files name programs. */
export function documentOf({ id, schema, caption, properties }: FtmEntity): readonly ImportedRecord[] {
  const type = bySchema(DOCUMENTS, schema)
  if (type === undefined) return []
  const titles = ['title', 'name', 'fileName'].flatMap((name) => properties.texts(name))
  const title = titles[0] ?? caption
  if (title === undefined) return []
  for (const other of new Set(titles))
    if (other !== title) properties.tell('lost', 'a document has one title; its other names have no place in it', other)
  const isArticle = schema === 'Article'
  const authors = isArticle ? named(properties, 'author', 'person') : []
  const [publisher, ...others] = isArticle ? named(properties, 'publisher', 'organization') : []
  for (const { fields } of others)
    properties.tell('lost', 'a document has one publisher; others have no place in it', String(fields['name']), [
      'publisher',
    ])
  const url = first(properties, 'sourceUrl')
  const published = first(properties, 'publishedAt') ?? first(properties, 'date')
  const fields = {
    title: title.trim(),
    type,
    description: joined(properties.texts('summary')),
    url: properties.urlOf(url, ['sourceUrl']),
    published: properties.dateOf(published, ['publishedAt']),
    publisher: publisher?.key,
    ...(authors.length > 0 ? { authors: authors.map(({ key }) => key) } : {}),
    read: 'no',
  }
  properties.tell('assumed', 'nobody here has read a document that was imported', title)
  const record: ImportedRecord = { kind: 'source', key: keyOf(id), fields, at: properties.at }
  return [...authors, ...(publisher === undefined ? [] : [publisher]), record]
}

/** The first value of a property; others are told. */
function first(properties: FtmEntity['properties'], name: string): string | undefined {
  const [value, ...others] = properties.texts(name)
  for (const other of others)
    properties.tell('lost', `a document has one ${name}; others have no place in it`, other, [name])
  return value
}

/** Actors of whom only the name is there. */
function named(properties: FtmEntity['properties'], property: string, type: string): ImportedRecord[] {
  const names = new Set(properties.texts(property).map((name) => name.trim()))
  return [...names].flatMap((name) => {
    if (isPlaceholderAuthor(name)) {
      properties.tell('lost', `a name in ${property} that stands for nobody is no actor`, name, [property])
      return []
    }
    properties.tell(
      'assumed',
      `the ${property} of an article, of whom only the name is there, is taken for ${type === 'person' ? 'a person' : 'an organization'}`,
      name,
      [property],
    )
    return { kind: 'actor', key: `${property}:${name}`, fields: { name, type }, at: properties.at }
  })
}
