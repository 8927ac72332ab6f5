import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'
import { listOf, objectOf } from './annotation.ts'

/** What was written beside a passage. */
export interface Bodies {
  readonly comment: string | undefined
  readonly tags: readonly string[]
  readonly created: unknown
}

/** Bodies of one annotation that are read. */
const MOST_BODIES = 200

/** The comment and the tags of an annotation, going by what each of its bodies is for. Where none says so, it is a comment. */
export function readBodies(node: Readonly<Record<string, unknown>>, at: ImportPlace, notes: ImportNotes): Bodies {
  const said: string[] = []
  const tags: string[] = []
  const plain = notes.text(node['bodyValue'], at)
  if (plain !== undefined) said.push(plain)
  const bodies = listOf(node['body'] ?? node['hasBody'] ?? node['resource'])
  if (bodies.length > MOST_BODIES) notes.add('lost', `only ${MOST_BODIES} bodies of an annotation are read`, at)
  // Where an annotation comments as well, a body that does not say so is no tag.
  const motivations = listOf(node['motivation'] ?? node['motivatedBy'])
  const isTagging = motivations.length > 0 && motivations.every((each) => isFor(each, 'tagging'))
  const all = bodies.slice(0, MOST_BODIES).flatMap(choicesIn)
  for (const body of all) {
    const { text, address, purpose, type } = bodyOf(body, at, notes)
    const isTag = purpose === undefined ? isTagging || /Tag$/.test(type) : isFor(purpose, 'tagging')
    if (text !== undefined) (isTag ? tags : said).push(text)
    else if (address !== undefined) said.push(`${isFor(purpose, 'identifying') ? 'Identified as' : 'See'} ${address}`)
    else if (body !== null) notes.add('notUnderstood', 'a body of an annotation has no text', at, body)
    tellBody(body, at, notes)
  }
  const created = all.map((body) => objectOf(body)['created']).find((each) => typeof each === 'string')
  return { comment: said.length === 0 ? undefined : said.join('\n\n'), tags: [...new Set(tags)], created }
}

function bodyOf(body: unknown, at: ImportPlace, notes: ImportNotes) {
  const text = notes.text(body, at)
  // A body that is a text is an address in W3C’s model; programs write comments there all the same.
  if (text !== undefined) return /^[a-z][a-z\d+.-]*:\S+$/i.test(text) ? { address: text, type: '' } : { text, type: '' }
  const {
    value,
    chars,
    'cnt:chars': counted,
    'rdf:value': old,
    id,
    '@id': oldId,
    source,
    purpose,
    type,
    '@type': oldType,
  } = objectOf(body)
  return {
    text: [value, chars, counted, old].map((each) => notes.text(each, at)).find((each) => each !== undefined),
    address: notes.text(
      typeof source === 'object' ? (objectOf(source)['id'] ?? objectOf(source)['@id']) : (source ?? id ?? oldId),
      at,
    ),
    purpose,
    type: String(listOf(type ?? oldType)[0] ?? ''),
  }
}

/** Of bodies to choose from, each, in their order; a set is looked into once. */
function choicesIn(body: unknown): readonly unknown[] {
  const { items, members, type } = objectOf(body)
  const inside = items ?? members
  return Array.isArray(inside) && /^(Choice|List|Composite|Independents|Set)$/.test(String(type))
    ? inside.slice(0, MOST_BODIES)
    : [body]
}

function isFor(purpose: unknown, wanted: string): boolean {
  return listOf(purpose).some((each) => typeof each === 'string' && (each === wanted || each.endsWith(`:${wanted}`)))
}

function tellBody(body: unknown, at: ImportPlace, notes: ImportNotes): void {
  const { format, language } = objectOf(body)
  if (typeof format === 'string' && !/^text\/(plain|markdown)/.test(format))
    notes.add('lost', 'the form of a body has no place: its text is kept as it stands', at, format)
  if (language !== undefined) notes.add('lost', 'the language of a body has no place', at, language)
}
