import type { Actor } from '../../../model/actor.ts'
import type { Assessment } from '../../../model/assessment.ts'
import type { Claim } from '../../../model/claim.ts'
import type { AnyRecord, Kind, RecordOfKind } from '../../../model/kinds.ts'
import type { Relation } from '../../../model/relation.ts'
import type { Search } from '../../../model/search.ts'
import type { Source } from '../../../model/source.ts'
import type { Statement } from '../../../model/statement.ts'
import type { Topic } from '../../../model/topic.ts'
import { beginningOf } from './instants.ts'
import { opinionOf } from './stix-types.ts'
import { assessmentText, searchText, statementText } from './texts.ts'
import type { StixObject, StixWriting } from './writing.ts'

const CLASSES: Readonly<Record<Actor['type'], string>> = {
  person: 'individual',
  organization: 'organization',
  government: 'organization',
  group: 'group',
  role: 'class',
  software: 'system',
}

/** By the table of the standard from None to High (appendix A). */
const CONFIDENCES = { low: 15, moderate: 50, high: 85 } as const

/** The object that a record becomes. */
export function objectOf(kind: Kind, record: AnyRecord, writing: StixWriting): StixObject {
  return (OBJECTS[kind] as (record: AnyRecord, writing: StixWriting) => StixObject)(record, writing)
}

const OBJECTS: { readonly [K in Kind]: (record: RecordOfKind[K], writing: StixWriting) => StixObject } = {
  actor: (actor, writing) => ({
    ...writing.common('actor', actor),
    name: actor.name,
    identity_class: CLASSES[actor.type],
    ...optional('description', actor.description),
    ...references(
      actor.id,
      (actor.sameAs ?? []).map((url) => ({ source_name: new URL(url).hostname, url })),
    ),
  }),
  source: documentObject,
  topic: (topic: Topic, writing) => ({
    ...writing.common('topic', topic),
    name: topic.name,
    topic_type: topic.type,
    ...optional('description', topic.description),
    ...references(topic.id, []),
  }),
  claim: (claim: Claim, writing) => ({
    ...writing.common('claim', claim),
    content: claim.text,
    object_refs: writing.refs([...(claim.about ?? []), ...(claim.if ?? []), claim.then]),
    ...optional('labels', claim.tags),
    ...references(claim.id, []),
  }),
  statement: (statement: Statement, writing) => ({
    ...writing.common('statement', statement),
    content: statementText(statement, writing),
    object_refs: writing.refs([statement.claim, statement.source, ...(statement.from ?? [])]),
    ...references(statement.id, []),
  }),
  relation: (relation: Relation, writing) => ({
    ...writing.common('relation', relation),
    relationship_type: relation.type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    source_ref: writing.idOf(relation.from),
    target_ref: writing.idOf(relation.to),
    ...optional('description', relation.note),
    ...references(relation.id, []),
  }),
  assessment: assessmentObject,
  search: (search: Search, writing) => ({
    ...writing.common('search', search, beginningOf(search.date)),
    created_by_ref: writing.idOf(search.by),
    content: searchText(search, writing),
    object_refs: writing.refs([search.for, ...(search.found ?? [])]),
    ...references(search.id, []),
  }),
}

function documentObject(source: Source, writing: StixWriting): StixObject {
  const published = beginningOf(source.published)
  const said = writing.statementsIn(source.id)
  const publisher = source.publisher === undefined ? 'document' : writing.called(source.publisher, source.tlp)
  const addresses = [
    ...(source.url === undefined ? [] : [{ source_name: publisher, url: source.url }]),
    ...(source.archivedUrl === undefined ? [] : [{ source_name: 'archive', url: source.archivedUrl }]),
  ]
  return {
    ...writing.common('source', source),
    ...(published === undefined ? { content: source.title } : { name: source.title, published }),
    ...(published === undefined ? {} : optional('description', source.description)),
    ...optional('lang', source.language),
    object_refs: writing.refs(said.flatMap(({ id, claim }) => [claim, id])),
    ...references(source.id, addresses),
  }
}

function assessmentObject(assessment: Assessment, writing: StixWriting): StixObject {
  const opinion = opinionOf(assessment)
  const { confidence } = assessment
  const common = {
    ...writing.common('assessment', assessment, beginningOf(assessment.date)),
    created_by_ref: writing.idOf(assessment.by),
    ...(confidence === undefined ? {} : { confidence: CONFIDENCES[confidence] }),
    ...references(assessment.id, []),
  }
  if (opinion === undefined) {
    const about = writing.refs([assessment.of, ...(assessment.evidence ?? [])])
    return { ...common, content: assessmentText(assessment, writing), object_refs: about }
  }
  return {
    ...common,
    opinion,
    ...optional('explanation', assessment.rationale),
    object_refs: writing.refs([assessment.of]),
  }
}

/** Where the record is, by its id, and other addresses of it. */
function references(id: string, others: readonly object[]) {
  return { external_references: [{ source_name: 'hearsay', external_id: id }, ...others] }
}

/** A property, where there is something to say. */
function optional(name: string, value: string | readonly string[] | undefined): Record<string, unknown> {
  return value === undefined || value.length === 0 ? {} : { [name]: value }
}
