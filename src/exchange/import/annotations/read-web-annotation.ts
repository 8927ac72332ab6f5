import { sha256 } from '../../../algorithm/sha256.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'
import { type Annotation, type Annotator, listOf, objectOf } from './annotation.ts'
import { readBodies } from './read-bodies.ts'
import { momentOf } from './read-hypothesis-row.ts'
import { readTarget, type Target } from './read-target.ts'

type Node = Readonly<Record<string, unknown>>

/** Places of one annotation that are read. */
const MOST_TARGETS = 100

/** One annotation of W3C’s model: as many as it has targets, each with the same note. */
export function readWebAnnotation(value: unknown, at: ImportPlace, notes: ImportNotes): readonly Annotation[] {
  const node = objectOf(value)
  const targets = listOf(node['target'] ?? node['hasTarget'] ?? node['on']).flatMap(
    (each) => readTarget(each, at, notes) ?? [],
  )
  if (targets.length === 0) {
    notes.add('notUnderstood', 'an annotation of nothing: it names no page', at, value)
    return []
  }
  if (targets.length > MOST_TARGETS) notes.add('lost', `only ${MOST_TARGETS} places of an annotation are read`, at)
  tellRest(node, at, notes)
  const { comment, tags, created: bodyCreated } = readBodies(node, at, notes)
  const author = authorOf(node, at, notes)
  const created = momentOf(node['created'] ?? node['dcterms:created'] ?? bodyCreated, at, notes)
  const id = idOf(node, at, notes) ?? digestOf(targets, [comment ?? '', author?.id ?? '', created ?? ''])
  return targets.slice(0, MOST_TARGETS).map(({ address, title, anchor }, index) => ({
    id: index === 0 ? id : `${id}#${index + 1}`,
    at,
    document: { address, title },
    anchor,
    comment,
    tags,
    author,
    created,
    answers: isAnswer(node) ? [address] : [],
  }))
}

function idOf(node: Node, at: ImportPlace, notes: ImportNotes): string | undefined {
  return notes.text(node['id'] ?? node['@id'], at)
}

/** What an annotation without an id is known by: what it says, and of what. */
function digestOf(targets: readonly Target[], said: readonly string[]): string {
  return sha256(JSON.stringify([targets.map(({ address, anchor }) => [address, anchor?.['exact'] ?? '']), said])).slice(
    0,
    16,
  )
}

function isAnswer(node: Node): boolean {
  return listOf(node['motivation'] ?? node['motivatedBy']).some(
    (each) => typeof each === 'string' && /(^|[:#])replying$/.test(each),
  )
}

function authorOf(node: Node, at: ImportPlace, notes: ImportNotes): Annotator | undefined {
  const [first, ...others] = listOf(node['creator'] ?? node['annotatedBy'] ?? node['dcterms:creator'])
  if (others.length > 0) notes.add('lost', 'an annotation has several authors; the first was taken', at, others)
  if (typeof first === 'string') {
    const id = notes.text(first, at)
    return id === undefined ? undefined : { id, name: shortName(id), type: 'person' }
  }
  const agent = objectOf(first)
  const given = ['name', 'nickname', 'foaf:name', 'label', 'email'].map((field) =>
    notes.text(listOf(agent[field])[0], at),
  )
  const name = given.find((each) => each !== undefined)
  const id = notes.text(agent['id'] ?? agent['@id'], at) ?? name
  if (id === undefined) return undefined
  return {
    id,
    name: name ?? shortName(id),
    type: TYPES.get(String(listOf(agent['type'] ?? agent['@type'])[0]).replace(/^foaf:/, '')) ?? 'person',
  }
}

const TYPES: ReadonlyMap<string, Annotator['type']> = new Map([
  ['Organization', 'organization'],
  ['Software', 'software'],
  ['SoftwareAgent', 'software'],
])

/** What stands last in an address, or before the @ of an account. */
function shortName(id: string): string {
  const last = id.replace(/^(mailto|acct):/, '').replace(/[/#?]{1,20}$/, '')
  const name = last.slice(Math.max(last.lastIndexOf('/'), last.lastIndexOf('#')) + 1)
  return name.replace(/(?<=.)@.*$/, '') || id
}

const KNOWN: ReadonlySet<string> = new Set(
  '@context id @id type @type target hasTarget on body hasBody resource bodyValue creator annotatedBy dcterms:creator created dcterms:created motivation motivatedBy'.split(
    ' ',
  ),
)

/** What people do with annotations that their bodies and targets show as well. */
const PLAIN = /(^|[:#])(commenting|highlighting|tagging|replying|describing|bookmarking|linking|painting)$/

function tellRest(node: Node, at: ImportPlace, notes: ImportNotes): void {
  for (const [name, value] of Object.entries(node)) {
    const isSame = name === 'modified' && value === node['created']
    if (!KNOWN.has(name) && !isSame && value !== null)
      notes.add('lost', `the field ${name.slice(0, 60)} of an annotation has no place`, at, value)
  }
  for (const motivation of listOf(node['motivation'] ?? node['motivatedBy']))
    if (typeof motivation !== 'string' || !PLAIN.test(motivation))
      notes.add('lost', 'what an annotation is for has no place', at, motivation)
}
