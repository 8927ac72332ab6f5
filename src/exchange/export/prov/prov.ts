import { append } from '../../../algorithm/append.ts'
import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import type { AnyRecord, Kind, RecordOfKind } from '../../../model/kinds.ts'
import type { Source } from '../../../model/source.ts'
import type { Exported, Exporter, ExportInput } from '../exporter.ts'
import { CONTEXT, NAMES } from './context.ts'
import { exactFields } from './fields.ts'
import { address, instant, type JsonLd, type Names, type Node, named, namesIn } from './node.ts'
import { TERMS, type Terms } from './published-terms.ts'
import { statementTerms } from './statement-terms.ts'

/**
 * The records as JSON-LD 1.1 in PROV-O, schema.org and Web Annotation: documents, statements and claims are entities, actors agents,
 * captures, assessments and searches activities. Each field stands in `hearsay:` too, exactly, so that nothing is lost. The context is in
 * the file. One node a line, in the order of the dataset.
 *
 * @see https://www.w3.org/TR/prov-o/, https://www.w3.org/TR/annotation-vocab/, https://www.w3.org/TR/json-ld11/
 */
export const prov: Exporter = {
  format: 'prov',
  title: 'PROV-O as JSON-LD, with schema.org and Web Annotation',
  ending: '.jsonld',
  mediaType: 'application/ld+json',
  write: async ({ dataset }: ExportInput): Promise<Exported> => ({
    files: [{ path: `${dataset.manifest.id}.jsonld`, text: writeProv(dataset) }],
    losses: [],
  }),
}

function writeProv(dataset: Dataset): string {
  const names = namesIn(dataset.manifest.id)
  const nodes: Node[] = [datasetNode(dataset, names)]
  const kinds = new Map<string, Kind>()
  for (const { kind, record } of everyRecord(dataset)) kinds.set(record.id, kind)
  const links = linksOf(dataset, names)
  for (const { kind, record } of everyRecord(dataset)) {
    nodes.push(nodeOf(kind, record, { names, kindOf: (id) => kinds.get(id), links: links.get(record.id) ?? {} }))
    if (kind === 'source') append(nodes, captureNodes(record, names))
  }
  return `{"@context":${JSON.stringify(CONTEXT)},\n"@graph":[\n${nodes.map((node) => JSON.stringify(node)).join(',\n')}\n]}\n`
}

function datasetNode({ manifest }: Dataset, names: Names): Node {
  const iri = `${NAMES}${encodeURIComponent(manifest.id)}`
  return {
    '@id': iri,
    '@type': ['prov:Entity', 'schema:Dataset', 'hearsay:Dataset'],
    'schema:name': manifest.title,
    ...exactFields(manifest, { kind: 'dataset', iri, names }),
  }
}

interface Surroundings {
  readonly names: Names
  readonly kindOf: (id: string) => Kind | undefined
  readonly links: Terms
}

function nodeOf(kind: Kind, record: AnyRecord, { names, kindOf, links }: Surroundings): Node {
  const iri = names(record.id)
  const terms =
    kind === 'statement'
      ? statementTerms(record as RecordOfKind['statement'], { names, iri, kindOf })
      : (TERMS[kind] as (record: AnyRecord, names: Names) => Terms)(record, names)
  return { '@id': iri, ...terms, ...links, ...exactFields(record, { kind, iri, names }) }
}

/** What relations say of claims, straight from one to the other; of equivalent ones also in PROV’s word for the same thing shown otherwise. */
function linksOf({ relations }: Dataset, names: Names): ReadonlyMap<string, Terms> {
  const links = new Map<string, Record<string, JsonLd[]>>()
  for (const { type, from, to } of relations) {
    const terms = type === 'equivalent' ? ['hearsay:equivalent', 'prov:alternateOf'] : [`hearsay:${type}`]
    const of = links.get(from) ?? {}
    for (const term of terms) {
      of[term] ??= []
      of[term].push(named(names(to)))
    }
    links.set(from, of)
  }
  return links
}

/** That somebody had a document before them, and the copy that was kept of it. */
function captureNodes({ id, accessed, archivedUrl, digest }: Source, names: Names): Node[] {
  if (accessed === undefined) return []
  const iri = names(id)
  const copy = archivedUrl === undefined && digest === undefined ? undefined : `${iri}#copy`
  const capture = {
    '@id': `${iri}#capture`,
    '@type': ['prov:Activity', 'hearsay:Capture'],
    'prov:used': named(iri),
    'prov:endedAtTime': instant(accessed),
    'prov:generated': copy === undefined ? undefined : named(copy),
  }
  if (copy === undefined) return [capture]
  const kept = {
    '@id': copy,
    '@type': 'prov:Entity',
    'prov:specializationOf': named(iri),
    'schema:url': address(archivedUrl),
  }
  return [capture, { ...kept, 'schema:sha256': digest }]
}
