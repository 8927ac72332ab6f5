import type { JsonEntry } from '../json-entry.ts'
import { isPlaceholderAuthor } from '../placeholder.ts'
import { isProgram } from './own-records.ts'
import { askIdentity, idOf, type StixReading } from './stix-reading.ts'

/** Classes of identities, and what sort of actor they are. A `class` (a whole sector) says nothing, and is no actor. */
const TYPES: Readonly<Record<string, string>> = {
  individual: 'person',
  group: 'group',
  organization: 'organization',
  system: 'software',
}

/** Makes an actor of each identity that is somebody. */
export function readIdentities(reading: StixReading): void {
  for (const entry of reading.ofType('identity')) {
    if (entry.value['identity_class'] === 'class' || reading.recordOf.has(idOf(entry)) || isProgram(entry)) continue
    readIdentity(entry, reading)
  }
}

function readIdentity(entry: JsonEntry, reading: StixReading): void {
  askIdentity(entry)
  const name = entry.text('name')
  if (name === undefined || isPlaceholderAuthor(name)) {
    entry.tellWhole('lost', 'an identity without a name, or with one that stands for nobody, is no actor')
    return
  }
  const sameAs = wikidataOf(entry)
  reading.addObject('actor', entry, {
    name: name.trim(),
    type: typeOf(entry),
    description: entry.text('description'),
    ...(sameAs.length > 0 ? { sameAs } : {}),
  })
}

function typeOf(entry: JsonEntry): string {
  const printed = entry.text('identity_class')
  const type = TYPES[printed?.toLowerCase() ?? '']
  if (type === undefined)
    entry.tell(
      'assumed',
      'an identity that does not say what it is, or not in a word of the standard, is taken for an organization',
      printed,
      ['identity_class'],
    )
  return type ?? 'organization'
}

/** Addresses of Wikidata mean the same as the actor; other references are documents about it. */
function wikidataOf({ value }: JsonEntry): string[] {
  const references = Array.isArray(value['external_references']) ? value['external_references'] : []
  const urls = references.flatMap((reference: unknown) => wikidataUrl(reference) ?? [])
  return [...new Set(urls)]
}

/** The address of an item of Wikidata, of a reference that is one. */
export function wikidataUrl(reference: unknown): string | undefined {
  const url = (reference as { readonly url?: unknown } | null)?.url
  return typeof url === 'string' && /^https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/Q[1-9]\d{0,11}$/.test(url)
    ? url
    : undefined
}
