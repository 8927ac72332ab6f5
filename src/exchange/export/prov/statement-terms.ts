import type { Kind } from '../../../model/kinds.ts'
import type { Anchor, Statement } from '../../../model/statement.ts'
import { type JsonLd, type Names, named, several } from './node.ts'
import { all, type Terms } from './published-terms.ts'

/**
 * A statement in the terms of PROV-O and Web Annotation: a passage quoted from its document, with the claim as body and the place as
 * target; attributed to whom it quotes, derived from what it repeats or cites. Who saw it has the document as primary source.
 */
export function statementTerms(
  statement: Statement,
  { names, iri, kindOf }: { names: Names; iri: string; kindOf: (id: string) => Kind | undefined },
): Terms {
  const from = (kind: Kind) => (statement.from ?? []).filter((id) => kindOf(id) === kind)
  const [actors, statements, sources] = [from('actor'), from('statement'), from('source')]
  const isWitness = statement.knowledge === 'witnessed' && (statement.from ?? []).length === 0
  return {
    '@type': ['prov:Entity', 'oa:Annotation', 'hearsay:Statement'],
    'prov:wasQuotedFrom': named(names(statement.source)),
    'prov:wasAttributedTo': all(actors, names),
    'prov:wasDerivedFrom': all([...statements, ...sources], names),
    'prov:hadPrimarySource': isWitness ? named(names(statement.source)) : undefined,
    'hearsay:quotes': all(actors, names),
    'hearsay:repeats': all(statements, names),
    'hearsay:cites': all(sources, names),
    'oa:hasBody': named(names(statement.claim)),
    'oa:hasTarget': target(statement, iri, names),
  }
}

function target({ source, anchor }: Statement, iri: string, names: Names): JsonLd {
  const selectors = anchor === undefined ? [] : selectorsOf(anchor, `${iri}#target`)
  if (selectors.length === 0) return named(names(source))
  const whole = { '@id': `${iri}#target`, '@type': 'oa:SpecificResource', 'oa:hasSource': named(names(source)) }
  return { ...whole, 'oa:hasSelector': several(selectors) }
}

/** The place as selectors of Web Annotation; what those lack (a page, a digest) is in our own fields alone. */
function selectorsOf({ start, end, exact, prefix, suffix, time, region }: Anchor, iri: string): JsonLd[] {
  const selectors: JsonLd[] = []
  if (start !== undefined && end !== undefined)
    selectors.push({
      '@id': `${iri}.position`,
      '@type': 'oa:TextPositionSelector',
      'oa:start': integer(start),
      'oa:end': integer(end),
    })
  if (exact !== undefined)
    selectors.push({
      '@id': `${iri}.quote`,
      '@type': 'oa:TextQuoteSelector',
      'oa:exact': exact,
      'oa:prefix': prefix,
      'oa:suffix': suffix,
    })
  const parts = [time && `t=${time.join(',')}`, region && `xywh=percent:${region.join(',')}`].filter(
    (part) => part !== undefined,
  )
  if (parts.length > 0)
    selectors.push({
      '@id': `${iri}.fragment`,
      '@type': 'oa:FragmentSelector',
      'rdf:value': parts.join('&'),
      ...CONFORMS,
    })
  return selectors
}

const CONFORMS = { 'http://purl.org/dc/terms/conformsTo': { '@id': 'http://www.w3.org/TR/media-frags/' } }

function integer(value: number): JsonLd {
  return { '@value': String(value), '@type': 'xsd:nonNegativeInteger' }
}
