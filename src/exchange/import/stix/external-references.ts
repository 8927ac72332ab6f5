import type { JsonEntry } from '../json-entry.ts'
import { isObject } from '../json-entry.ts'
import { wikidataUrl } from './identities.ts'
import type { StixReading } from './stix-reading.ts'

/**
 * Makes a document of each external reference of an object: nobody has read it, and where the object is a document itself it is known
 * through that. A reference with neither address nor number is told.
 *
 * @param via the key of the document that refers to it
 */
export function readReferences(entry: JsonEntry, reading: StixReading, via?: string): void {
  const references = entry.field('external_references')
  if (references === undefined || references === null) return
  for (const [index, value] of (Array.isArray(references) ? references : [references]).entries()) {
    const path = ['external_references', index]
    if (!isObject(value)) entry.tell('notUnderstood', 'an external reference is no object', value, path)
    else if (via !== undefined || wikidataUrl(value) === undefined) readReference(value, { entry, path, reading, via })
  }
}

interface Referring {
  readonly entry: JsonEntry
  readonly path: readonly (string | number)[]
  readonly reading: StixReading
  readonly via: string | undefined
}

function readReference(value: Readonly<Record<string, unknown>>, { entry, path, reading, via }: Referring): void {
  const text = (name: string) => entry.textOf(Object.hasOwn(value, name) ? value[name] : undefined, [...path, name])
  const url = entry.urlOf(text('url'), [...path, 'url'])
  const [sourceName, externalId, description] = [text('source_name'), text('external_id'), text('description')]
  if (url === undefined && externalId === undefined && description === undefined) {
    entry.tell('lost', 'an external reference without address, number and description is no document', value, path)
    return
  }
  for (const [name, part] of Object.entries(value))
    if (!TAKEN.has(name))
      entry.tell('lost', `the field ${name} of an external reference has no place in a document`, part, [...path, name])
  const named = [sourceName, externalId].filter((part) => part !== undefined).join(' ')
  const key =
    url === undefined ? `reference:${named}:${externalId === undefined ? description : ''}` : `reference:${url}`
  const known = reading.records.get(key)
  if (known !== undefined) {
    entry.tell('lost', 'a document that several objects refer to has the words of the first', value, path)
    return
  }
  const title = named || description || url
  reading.add('source', key, entry, {
    title: title?.trim(),
    type: 'other',
    url,
    read: 'no',
    ...(via === undefined ? {} : { knownVia: [via] }),
    ...(description === undefined || description === title ? {} : { description }),
  })
  entry.tell('assumed', 'nobody has read a document that is only referred to', named || url, path)
}

const TAKEN: ReadonlySet<string> = new Set(['source_name', 'external_id', 'description', 'url'])
