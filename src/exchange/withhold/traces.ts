import { replacing } from '../../algorithm/replace-words.ts'
import type { AnyRecord, Kind } from '../../model/kinds.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { BLACKED_OUT } from '../../words/withheld.ts'

/** What would give away a record that is withheld, taken out of what is not. */
export interface Traces {
  /** A record in whose texts and addresses nothing names one: the same where nothing did. */
  blackOut<T extends object>(record: T): T
  /** An id in which none is, each that was replaced by that of its stand-in. */
  cleanId(id: string): string
}

/**
 * Knows records by their ids, names, titles, sentences and addresses, to the letter. Who speaks of them in other words, nobody can tell
 * but a reader.
 *
 * @param standIns the new id of each
 */
export function tracesOf(
  withheld: readonly { readonly kind: Kind; readonly record: AnyRecord }[],
  standIns: ReadonlyMap<string, string>,
): Traces {
  const ids = withheld.flatMap(({ record: { id } }) => (isMadeId(id) ? [] : [id]))
  const names = withheld.flatMap(({ record }) => IDENTIFYING.flatMap((field) => textsIn(valueAt(record, field))))
  const inText = replacing([...names, ...ids.filter(isTelling)], () => BLACKED_OUT)
  const inId = replacing(ids, (id) => standIns.get(id) ?? id)
  return {
    blackOut: (record) => (names.length + ids.length === 0 ? record : (cleaned(record, inText) as typeof record)),
    cleanId: inId,
  }
}

const IDENTIFYING = ['name', 'title', 'text', 'url', 'archivedUrl', 'sameAs', 'digest']

/** Ids that are plain words stand in texts by chance. */
function isTelling(id: string): boolean {
  return id.length >= 4 && /[\d._-]/.test(id)
}

function valueAt(record: object, field: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[field]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}

const TEXTS = new Set(
  'name title text description note rationale method query tags hedges as exact prefix suffix page reason says'.split(
    ' ',
  ),
)
const ADDRESSES = new Set(['url', 'archivedUrl', 'sameAs', 'digest', 'exactDigest'])

/** A record, or a part of one, whose texts are cleaned; addresses and digests that name what is withheld are left out. */
function cleaned(value: object, clean: (text: string) => string): object {
  let changed = false
  const fields = Object.entries(value).flatMap(([field, part]): [string, unknown][] => {
    const next = ADDRESSES.has(field) ? withoutAddresses(part, clean) : cleanedPart(field, part, clean)
    if (next !== part) changed = true
    return next === undefined ? [] : [[field, next]]
  })
  return changed ? Object.fromEntries(fields) : value
}

function cleanedPart(field: string, part: unknown, clean: (text: string) => string): unknown {
  const isText = TEXTS.has(field) || field.startsWith('x-')
  if (typeof part === 'string') return isText ? clean(part) : part
  if (Array.isArray(part)) return cleanedList(part, (item) => cleanedPart(field, item, clean))
  if (typeof part !== 'object' || part === null) return part
  return field.startsWith('x-') ? cleanedDeep(part, clean) : cleaned(part, clean)
}

function withoutAddresses(part: unknown, clean: (text: string) => string): unknown {
  const isClean = (address: unknown) => typeof address !== 'string' || clean(address) === address
  if (!Array.isArray(part)) return isClean(part) ? part : undefined
  return part.every(isClean) ? part : part.filter(isClean)
}

function cleanedList(items: readonly unknown[], clean: (item: unknown) => unknown): readonly unknown[] {
  const next = items.map(clean)
  return next.some((item, index) => item !== items[index]) ? next : items
}

/** An extension, whose every text and key may say anything. */
function cleanedDeep(value: unknown, clean: (text: string) => string): unknown {
  const text = JSON.stringify(value)
  const deep = (part: unknown): unknown => {
    if (typeof part === 'string') return clean(part)
    if (Array.isArray(part)) return part.map(deep)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [clean(key), deep(item)]))
  }
  const next = deep(value)
  return JSON.stringify(next) === text ? value : next
}
