import { sha256 } from '../../algorithm/sha256.ts'
import { idOfName, idOfSentence } from '../../dataset/shorthand/made-id.ts'
import { ID_PATTERN } from '../../model/fields.ts'
import type { Kind } from '../../model/kinds.ts'
import type { ImportedRecord } from './imported.ts'

/**
 * The id of each imported record, by `keyOf`: the one that the file gives it, else one made of its name, title or sentence, and of statements and judgements one made of
 * what they are of. Records that would have the same are all told apart by a digest of the format and their keys: the order of records changes nothing.
 */
export function idsOf(records: readonly ImportedRecord[], format: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const give = (some: readonly ImportedRecord[], wish: (record: ImportedRecord) => string) => {
    const wishes = some.map((record) => ({ record, wish: wish(record) }))
    const taken = new Set(ids.values())
    const counts = new Map<string, number>()
    for (const each of wishes) counts.set(each.wish, (counts.get(each.wish) ?? 0) + 1)
    for (const { record, wish: id } of wishes) {
      const isFree = counts.get(id) === 1 && !taken.has(id)
      ids.set(keyOf(record), isFree ? id : idApart(id, format, record))
    }
  }
  give(
    records.filter(({ kind }) => !(kind in PARENT)),
    ownWish,
  )
  const parentOf = ({ kind, fields }: ImportedRecord) => {
    const key = fields[PARENT[kind] ?? '']
    const found = typeof key === 'string' ? PARENT_KINDS.map((each) => ids.get(keyOf({ kind: each, key }))) : []
    return found.find((id) => id !== undefined)
  }
  const partWish = (record: ImportedRecord) =>
    given(record) ?? idApart(parentOf(record) ?? record.kind, format, record, '.')
  give(
    records.filter(({ kind }) => kind === 'statement'),
    partWish,
  )
  give(
    records.filter(({ kind }) => kind in PARENT && kind !== 'statement'),
    partWish,
  )
  return ids
}

/** What tells a record of a file from all others of it. */
export function keyOf({ kind, key }: { readonly kind: Kind; readonly key: string }): string {
  return `${kind} ${key}`
}

/** An id with a digest of what the record is known by in its file behind it: where another record has the id already. */
export function idApart(
  id: string,
  format: string,
  of: { readonly kind: Kind; readonly key: string },
  joint = '-',
): string {
  return `${id.slice(0, 100)}${joint}${sha256(`${format} ${keyOf(of)}`).slice(0, 10)}`
}

/** What the id of a part is made of: the field that names what it is of. */
const PARENT: Readonly<Partial<Record<Kind, string>>> = {
  statement: 'source',
  assessment: 'of',
  relation: 'from',
  search: 'for',
}
const PARENT_KINDS: readonly Kind[] = ['source', 'claim', 'actor', 'statement']

function ownWish(record: ImportedRecord): string {
  const { kind, key, fields } = record
  const text = [fields['name'], fields['title'], fields['text']].find(
    (each) => typeof each === 'string' && each.trim() !== '',
  )
  const short = typeof text === 'string' ? text.slice(0, 1_000) : key
  return given(record) ?? (kind === 'claim' ? idOfSentence(short) : idOfName(short))
}

function given({ id }: ImportedRecord): string | undefined {
  return id !== undefined && id.length <= 120 && ID_PATTERN.test(id) ? id : undefined
}
