import type { Tlp } from '../../../model/fields.ts'
import { isEdtf } from '../dates/found.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'
import { readDate } from '../read-date.ts'
import { type Annotation, type Annotator, listOf, objectOf } from './annotation.ts'
import { documentAddress, isWebAddress } from './document-address.ts'
import { readSelectors } from './read-selectors.ts'

type Row = Readonly<Record<string, unknown>>

/** One annotation as the API of Hypothesis gives it; none where it was taken back, hidden, or is none. */
export function readHypothesisRow(value: unknown, at: ImportPlace, notes: ImportNotes): readonly Annotation[] {
  const row = objectOf(value)
  const id = notes.text(row['id'], at)
  const targets = listOf(row['target']).map(objectOf)
  const written = notes.text(row['uri'], at) ?? notes.text(targets[0]?.['source'], at)
  if (id === undefined || (written === undefined && listOf(row['references']).length === 0)) {
    notes.add(
      'notUnderstood',
      id === undefined ? 'an annotation without an id' : 'an annotation of nothing: it names no page',
      at,
      value,
    )
    return []
  }
  if (isHidden(row)) {
    notes.add('lost', 'an annotation that was deleted, or hidden by a moderator, is not taken', at, value)
    return []
  }
  tellRest(row, at, notes)
  if (targets.length > 1)
    notes.add('lost', 'only the first of the places of an annotation is read', at, targets.slice(1))
  return [
    {
      id,
      at,
      document: {
        address: addressOf(row, written, at, notes),
        title: notes.text(listOf(objectOf(row['document'])['title'])[0], at),
      },
      anchor: readSelectors(targets[0]?.['selector'], at, notes),
      comment: notes.text(row['text'], at),
      tags: listOf(row['tags']).flatMap((tag) => notes.text(tag, at) ?? []),
      author: annotatorOf(row, at, notes),
      created: momentOf(row['created'], at, notes),
      answers: listOf(row['references']).filter((each): each is string => typeof each === 'string'),
      tlp: levelOf(row, at, notes),
    },
  ]
}

/** Whether nobody is to see it. A note that waits for a moderator, or was flagged, is still there. */
function isHidden({ hidden, deleted, moderation_status: moderation }: Row): boolean {
  return hidden === true || deleted === true || moderation === 'DENIED' || moderation === 'SPAM'
}

/** The page itself; of a PDF on somebody's disk (`urn:x-pdf:`, `file:`) the address that its other links give, if any does. */
function addressOf(
  { document }: Row,
  written: string | undefined,
  at: ImportPlace,
  notes: ImportNotes,
): string | undefined {
  if (written === undefined) return undefined
  const address = documentAddress(written, at, notes)
  if (isWebAddress(address)) return address
  const links = listOf(objectOf(document)['link'])
    .slice(0, 50)
    .map((link) => notes.text(objectOf(link)['href'], at) ?? '')
  const other = links.map((link) => documentAddress(link, at, notes)).find(isWebAddress)
  if (other !== undefined) notes.add('lost', 'what names a file besides its address has no place', at, written)
  return other ?? address
}

function annotatorOf({ user, user_info: info }: Row, at: ImportPlace, notes: ImportNotes): Annotator | undefined {
  const account = notes.text(user, at)
  if (account === undefined) return undefined
  const shown = notes.text(objectOf(info)['display_name'], at)
  const [, name = account] = /^acct:([^@]+)@/.exec(account) ?? []
  return { id: account, name: shown ?? name, type: 'person' }
}

/** A moment as EDTF, to the second; without one, what stands there is told. */
export function momentOf(value: unknown, at: ImportPlace, notes: ImportNotes): string | undefined {
  const text = notes.text(value, at)
  if (text === undefined) return undefined
  const read = readDate(text)
  if (read !== undefined && 'date' in read && isEdtf(read.date)) return read.date
  notes.add('notUnderstood', 'when an annotation was made', at, text)
  return undefined
}

function levelOf({ permissions, group }: Row, at: ImportPlace, notes: ImportNotes): Tlp | undefined {
  const readers = listOf(objectOf(permissions)['read']).filter((each): each is string => typeof each === 'string')
  if (readers.includes('group:__world__')) return undefined
  const isOfGroup = readers.some((each) => each.startsWith('group:'))
  if (readers.length === 0 && (group === undefined || group === '__world__')) return undefined
  const isPrivate = readers.length > 0 && !isOfGroup
  notes.add(
    'assumed',
    isPrivate ? 'what only its author sees is TLP:RED' : 'what only a group sees is TLP:AMBER',
    at,
    isPrivate ? readers.join(', ') : group,
  )
  return isPrivate ? 'red' : 'amber'
}

/** Fields that are read, or say the same as one that is. */
const KNOWN: ReadonlySet<string> = new Set(
  'id uri text tags user user_info target document references created permissions group hidden deleted links'.split(
    ' ',
  ),
)

function tellRest(row: Row, at: ImportPlace, notes: ImportNotes): void {
  for (const [name, value] of Object.entries(row)) {
    const isEmpty =
      value === false || value === null || value === undefined || (Array.isArray(value) && value.length === 0)
    if (KNOWN.has(name) || isEmpty || (name === 'updated' && value === row['created'])) continue
    notes.add('lost', `the field ${name.slice(0, 60)} of an annotation has no place`, at, value)
  }
}
