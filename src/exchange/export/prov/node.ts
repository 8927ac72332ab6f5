import { NAMES } from './context.ts'

/** A node, or a value, of JSON-LD in its expanded way of writing: what it means hangs on no context but the prefixes. */
export type JsonLd = string | boolean | { readonly [key: string]: JsonLd | undefined } | readonly JsonLd[]
/** A node of JSON-LD. */
export type Node = { readonly '@id': string; readonly [key: string]: JsonLd | undefined }

/** The names of the records of a dataset. */
export type Names = (id: string) => string

export function namesIn(dataset: string): Names {
  return (id) => `${NAMES}${encodeURIComponent(dataset)}/${encodeURIComponent(id)}`
}

export function named(iri: string): JsonLd {
  return { '@id': iri }
}

/** An address: not an IRI, since addresses as people paste them often are none. */
export function address(url: string | undefined): JsonLd | undefined {
  return url === undefined ? undefined : { '@value': url, '@type': 'xsd:anyURI' }
}

/** Several values, or one, or nothing. */
export function several(values: readonly (JsonLd | undefined)[]): JsonLd | undefined {
  const found = values.filter((value) => value !== undefined)
  return found.length === 0 ? undefined : found.length === 1 ? found[0] : found
}

/** A date of EDTF as the type of XML Schema that says the same; nothing of one that those cannot say. */
export function xsdDate(edtf: string | undefined): JsonLd | undefined {
  if (edtf === undefined) return undefined
  const type = XSD_DATES.find(([pattern]) => pattern.test(edtf))?.[1]
  return type === undefined ? undefined : { '@value': edtf, '@type': type }
}

/** An instant, where a date is one. */
export function instant(edtf: string | undefined): JsonLd | undefined {
  return edtf !== undefined && DATE_TIME.test(edtf) ? { '@value': edtf, '@type': 'xsd:dateTime' } : undefined
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const XSD_DATES: readonly (readonly [RegExp, string])[] = [
  [DATE_TIME, 'xsd:dateTime'],
  [/^\d{4}-\d\d-\d\d$/, 'xsd:date'],
  [/^\d{4}-(?:0\d|1[0-2])$/, 'xsd:gYearMonth'],
  [/^\d{4}$/, 'xsd:gYear'],
]
