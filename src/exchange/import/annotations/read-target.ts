import type { Fields } from '../../../dataset/raw-record.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { ImportPlace } from '../imported.ts'
import { listOf, objectOf } from './annotation.ts'
import { documentAddress } from './document-address.ts'
import { readFragment } from './read-fragment.ts'
import { readSelectors } from './read-selectors.ts'

/** What an annotation is of. */
export interface Target {
  readonly address: string
  readonly title?: string | undefined
  readonly anchor?: Fields | undefined
}

/** A fragment that names a place in what it is of, rather than a part of a page by its name. */
const PLACE = /#((?:page|t|xywh)=[^#]*)$/

/** What an annotation is of, by its address or as a part of it (SpecificResource). Undefined where nothing names it. */
export function readTarget(target: unknown, at: ImportPlace, notes: ImportNotes): Target | undefined {
  const node = objectOf(target)
  const source = node['source'] ?? node['hasSource'] ?? node['full']
  const named = typeof target === 'string' ? target : (source ?? node['id'] ?? node['@id'])
  const [first, ...others] = listOf(named)
  if (others.length > 0)
    notes.add('lost', 'the place of an annotation has several sources; the first was taken', at, others)
  const whole = objectOf(first)
  const written = notes.text(typeof first === 'string' ? first : (whole['id'] ?? whole['@id']), at)
  if (written === undefined) {
    if (target !== undefined) notes.add('notUnderstood', 'the place of an annotation names no document', at, target)
    return undefined
  }
  const address = documentAddress(written, at, notes)
  const place = PLACE.exec(address)?.[1]
  const selected = readSelectors(node['selector'] ?? node['hasSelector'], at, notes)
  const inAddress = place === undefined ? {} : readFragment(place, at, notes)
  const anchor = { ...inAddress, ...selected }
  for (const name of ['state', 'styleClass', 'renderedVia', 'scope'])
    if (node[name] !== undefined) notes.add('lost', `the field ${name} of a place has no place`, at, node[name])
  return {
    address: place === undefined ? address : address.replace(PLACE, ''),
    title: titleOf([whole, node], at, notes),
    anchor: Object.keys(anchor).length === 0 ? undefined : anchor,
  }
}

function titleOf(
  nodes: readonly Readonly<Record<string, unknown>>[],
  at: ImportPlace,
  notes: ImportNotes,
): string | undefined {
  for (const node of nodes)
    for (const name of ['title', 'dc:title', 'dcterms:title', 'label', 'name']) {
      const title = notes.text(listOf(node[name])[0], at)
      if (title !== undefined) return title
    }
  return undefined
}
