import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import { CONTEXT, NAMES } from '../../../../src/exchange/export/prov/context.ts'
import { RELATION_TYPES } from '../../../../src/model/vocabulary/relation.ts'

type Term = Parameters<Store['add']>[0]['object' | 'subject']

const [RDF, XSD] = [CONTEXT.rdf, CONTEXT.xsd]
/** Terms that repeat what fields say. */
const EDGES = new Set<string>(['quotes', 'repeats', 'cites', ...RELATION_TYPES])

/** The triples that the JSON-LD processor of others makes of a file; it has no network. */
export async function nquadsOf(text: string): Promise<string> {
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`the network was asked for ${url}`)
  }
  const options: object = { format: 'application/n-quads', documentLoader, safe: true }
  return (await jsonld.toRDF(JSON.parse(text), options)) as unknown as string
}

/** The records in the triples, by kind and id, with nothing but our own vocabulary read. */
export function recordsIn(nquads: string): Map<string, Record<string, unknown>> {
  const store = new Store(new Parser({ format: 'N-Quads' }).parse(nquads))
  const records = new Map<string, Record<string, unknown>>()
  for (const { subject, object } of store.match(null, null, null)) {
    if (!subject.value.startsWith(NAMES) || subject.value.includes('#') || !object.value.startsWith(CONTEXT.hearsay))
      continue
    const kind = object.value.slice(CONTEXT.hearsay.length).toLowerCase()
    const id = idIn(subject.value)
    records.set(`${kind} ${id}`, { id, ...fieldsOf(store, subject) })
  }
  return records
}

function fieldsOf(store: Store, subject: Term): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const { predicate, object } of store.match(subject as never, null, null)) {
    if (!predicate.value.startsWith(CONTEXT.hearsay)) continue
    const name = decodeURIComponent(predicate.value.slice(CONTEXT.hearsay.length))
    if (!EDGES.has(name)) fields[name] = valueIn(store, object)
  }
  return fields
}

function valueIn(store: Store, object: Term): unknown {
  if (object.termType === 'Literal') {
    const type = object.datatype.value
    if (type === `${RDF}JSON`) return JSON.parse(object.value)
    if (type === `${XSD}boolean`) return object.value === 'true'
    return type === `${XSD}integer` || type === `${XSD}double` ? Number(object.value) : object.value
  }
  if (object.termType === 'BlankNode' || object.value === `${RDF}nil`) return listOf(store, object)
  return object.value.includes('#') ? fieldsOf(store, object) : idIn(object.value)
}

function listOf(store: Store, head: Term): unknown[] {
  const items: unknown[] = []
  for (let at: Term | undefined = head; at !== undefined && at.value !== `${RDF}nil`; ) {
    const [first] = store.getObjects(at as never, `${RDF}first`, null)
    if (first === undefined) break
    items.push(valueIn(store, first))
    at = store.getObjects(at as never, `${RDF}rest`, null)[0]
  }
  return items
}

function idIn(iri: string): string {
  return decodeURIComponent(iri.slice(iri.lastIndexOf('/') + 1))
}
