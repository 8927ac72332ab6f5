import { descriptorIn, type GraphReader } from '../../library.ts'
import { documentInFull, labelOf } from '../../words/labels.ts'
import type { Link } from '../state/form.ts'
import { allOf } from './all-of.ts'
import { fitting } from './fuzzy.ts'

/** Somebody or something that a statement can be from. */
export interface Candidate {
  readonly id: string
  readonly label: string
  /** What else tells it from others: of a document, what it is; of an outlet, what choosing it means. */
  readonly note: string
  readonly link: Link
}

/** All that a statement of a document can be from: people and outlets, then documents; nothing of itself, and nobody whom another describes only. */
export function candidatesFor(reader: GraphReader, source: string): Candidate[] {
  const sources = allOf(reader, 'source')
  const publishes = new Set(sources.flatMap(({ id, publisher }) => (id === source ? [] : (publisher ?? []))))
  const actors = allOf(reader, 'actor').flatMap((actor) => {
    const { id } = actor
    if (actor.anonymous === true && !id.startsWith(`${source}.`) && reader.linksTo(id, 'quotes').length === 0) return []
    const label = labelOf(reader, id)
    const link: Link = { kind: 'record', id, label }
    if (!publishes.has(id)) return [{ id, label, note: '', link }]
    const itself: Candidate = { id: `${id} itself`, label, note: 'spoke themselves', link: { ...link, itself: true } }
    return [{ id, label, note: 'what they reported', link }, itself]
  })
  const documents = sources.flatMap(({ id }) => {
    if (id === source) return []
    const label = documentInFull(reader, id)
    const link: Link = { kind: 'record', id, label: labelOf(reader, id) }
    return [{ id, label, note: 'document', link }]
  })
  return [...actors, ...documents]
}

/** What fits what is typed; behind it whoever is only described so, or has no record yet. */
export function foundFor(all: readonly Candidate[], typed: string, limit: number): Candidate[] {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '') return []
  const descriptor = descriptorIn(text)
  const isUnnamed = descriptor !== undefined
  // The beginnings of names are in small letters too, as they are typed.
  const isPlain = isUnnamed && (descriptor.isGroup || /^(?:an?|another|one of)\s/i.test(text))
  const made: Candidate = isUnnamed
    ? { id: 'unnamed', label: text, note: 'not named; of this document only', link: { kind: 'unnamed', name: text } }
    : { id: 'new', label: text, note: 'new', link: { kind: 'new', name: text } }
  const known = fitting(all, text, limit - 1)
  const isThere = known.some(({ label }) => label.toLowerCase() === text.toLowerCase())
  if (isPlain && !isThere) return [made, ...known]
  return isThere ? known : [...known, made]
}
