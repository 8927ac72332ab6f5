/** Where names of records begin: `NAMES` + the dataset + `/` + the record. They need not lead anywhere. */
export const NAMES = 'https://hearsay-graph.github.io/hearsay/id/'

/**
 * The context that stands in every file, so that nobody needs the network to read one. `hearsay:` has what the published vocabularies lack:
 * - a class for each kind of record, `hearsay:Claim`, `hearsay:Statement`, …, and `hearsay:Capture`
 * - each field of each record under its own name, exactly as the data format has it (`hearsay:published` is EDTF): what names a record is an
 *   IRI, a list is an RDF list, a part such as `quantity` a node, a field `x-…` its canonical JSON as `rdf:JSON`
 * - the edges of the graph, from where nothing has to be counted through lists: `hearsay:quotes`, `repeats` and `cites` from a statement,
 *   and the types of relations (`hearsay:contradicts`, …) from claim to claim
 */
export const CONTEXT = {
  '@version': 1.1,
  hearsay: 'https://hearsay-graph.github.io/hearsay/ns#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const
