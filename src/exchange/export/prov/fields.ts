import { canonicalJson } from '../../../model/canonical-json.ts'
import { REFERENCES } from '../../../model/references.ts'
import { type JsonLd, type Names, named } from './node.ts'

/** Where in a record a field stands: its kind, the path without places in lists, and the IRI of the node that holds it. */
interface Place {
  readonly kind: keyof typeof REFERENCES
  readonly path: readonly string[]
  readonly iri: string
}

/** The fields of a record in our own vocabulary, exactly: what is read of them is the record again. */
export function exactFields(
  record: object,
  { kind, iri, names }: { kind: keyof typeof REFERENCES; iri: string; names: Names },
): Record<string, JsonLd> {
  return fieldsOf(record, { kind, path: [], iri }, names)
}

function fieldsOf(record: object, place: Place, names: Names): Record<string, JsonLd> {
  const fields = Object.entries(record).filter(
    ([name, value]) => value !== undefined && !(name === 'id' && isWhole(place)),
  )
  return Object.fromEntries(fields.map(([name, value]) => [termOf(name), valueIn(name, value, { place, names })]))
}

/** The id of a record is in its IRI; that of a tour is not. */
function isWhole({ path }: Place): boolean {
  return path.length === 0
}

/** The name of a field as a term: extensions may have any characters. */
function termOf(name: string): string {
  return `hearsay:${encodeURIComponent(name)}`
}

function valueIn(name: string, value: unknown, { place, names }: { place: Place; names: Names }): JsonLd {
  if (name.startsWith('x-')) return { '@value': canonicalJson(value), '@type': 'rdf:JSON' }
  const inside = { ...place, path: [...place.path, name], iri: `${place.iri}${isWhole(place) ? '#' : '.'}${name}` }
  if (Array.isArray(value))
    return { '@list': value.map((item: unknown, at) => single(item, { ...inside, iri: `${inside.iri}.${at}` }, names)) }
  return single(value, inside, names)
}

function single(value: unknown, place: Place, names: Names): JsonLd {
  if (typeof value === 'string') return isReference(place) ? named(names(value)) : value
  if (typeof value === 'boolean') return value
  if (typeof value === 'number')
    return { '@value': String(value), '@type': Number.isSafeInteger(value) ? 'xsd:integer' : 'xsd:double' }
  return { '@id': place.iri, ...fieldsOf(value as object, place, names) }
}

function isReference({ kind, path }: Place): boolean {
  return REFERENCES[kind].some(
    ({ field }) => field.length === path.length && field.every((part, at) => part === path[at]),
  )
}
