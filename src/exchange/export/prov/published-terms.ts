import type { Actor } from '../../../model/actor.ts'
import type { Assessment } from '../../../model/assessment.ts'
import type { Claim } from '../../../model/claim.ts'
import type { RecordOfKind } from '../../../model/kinds.ts'
import type { Relation } from '../../../model/relation.ts'
import type { Search } from '../../../model/search.ts'
import type { Source } from '../../../model/source.ts'
import type { Topic } from '../../../model/topic.ts'
import { address, instant, type JsonLd, type Names, named, several, xsdDate } from './node.ts'

/** What PROV-O and schema.org have terms for, of a record. */
export type Terms = Readonly<Record<string, JsonLd | undefined>>

const AGENTS: Readonly<Record<Actor['type'], string>> = {
  person: 'prov:Person',
  organization: 'prov:Organization',
  government: 'prov:Organization',
  group: 'prov:Agent',
  role: 'prov:Agent',
  software: 'prov:SoftwareAgent',
}

const WORKS: Readonly<Partial<Record<Source['type'], string>>> = {
  article: 'schema:Article',
  'wire-report': 'schema:NewsArticle',
  paper: 'schema:ScholarlyArticle',
  dataset: 'schema:Dataset',
  post: 'schema:SocialMediaPosting',
  image: 'schema:ImageObject',
  video: 'schema:VideoObject',
  audio: 'schema:AudioObject',
}

const THINGS: Readonly<Partial<Record<Topic['type'], string>>> = {
  place: 'schema:Place',
  event: 'schema:Event',
  product: 'schema:Product',
}

/** The terms of each kind, but of statements, which have a file of their own. */
export const TERMS: {
  readonly [K in Exclude<keyof RecordOfKind, 'statement'>]: (record: RecordOfKind[K], names: Names) => Terms
} = {
  actor: (actor: Actor, names) => ({
    '@type': [...new Set(['prov:Agent', AGENTS[actor.type]]), 'hearsay:Actor'],
    'schema:name': actor.name,
    'schema:description': actor.description,
    'schema:affiliation': all([actor.affiliation], names),
    'schema:parentOrganization': all([actor.ownedBy], names),
    'schema:sameAs': several((actor.sameAs ?? []).map(address)),
  }),
  source: (source: Source, names) => ({
    '@type': ['prov:Entity', WORKS[source.type] ?? 'schema:CreativeWork', 'hearsay:Source'],
    'schema:name': source.title,
    'schema:url': address(source.url),
    'schema:datePublished': xsdDate(source.published),
    'schema:inLanguage': source.language,
    'schema:author': all(source.authors, names),
    'schema:publisher': all([source.publisher], names),
    'prov:wasAttributedTo': all([...(source.authors ?? []), source.publisher], names),
    'prov:wasRevisionOf': all([source.revises], names),
    // A copy or translation presents the same thing again.
    'prov:alternateOf': all([source.republishes], names),
    'prov:wasDerivedFrom': all([source.republishes], names),
    'prov:generatedAtTime': instant(source.published),
  }),
  topic: (topic: Topic) => ({
    '@type': [THINGS[topic.type] ?? 'schema:Thing', 'hearsay:Topic'],
    'schema:name': topic.name,
    'schema:sameAs': several((topic.sameAs ?? []).map(address)),
  }),
  claim: (claim: Claim, names) => ({
    '@type': ['prov:Entity', 'schema:Claim', 'hearsay:Claim'],
    'schema:text': claim.text,
    'schema:about': all(claim.about, names),
    'schema:keywords': several(claim.tags ?? []),
  }),
  relation: (_: Relation) => ({ '@type': 'hearsay:Relation' }),
  assessment: (assessment: Assessment, names) => ({
    '@type': ['prov:Activity', 'hearsay:Assessment'],
    'prov:wasAssociatedWith': all([assessment.by], names),
    'prov:used': all([assessment.of, ...(assessment.evidence ?? [])], names),
    'prov:endedAtTime': instant(assessment.date),
  }),
  search: (search: Search, names) => ({
    '@type': ['prov:Activity', 'hearsay:Search'],
    'prov:wasAssociatedWith': all([search.by], names),
    'prov:used': all([...search.places.filter((place) => typeof place === 'string'), ...(search.found ?? [])], names),
    'prov:endedAtTime': instant(search.date),
  }),
}

/** The records that ids name, each once. */
export function all(ids: readonly (string | undefined)[] | undefined, names: Names): JsonLd | undefined {
  const known = (ids ?? []).filter((id) => id !== undefined)
  return several([...new Set(known)].map((id) => named(names(id))))
}
