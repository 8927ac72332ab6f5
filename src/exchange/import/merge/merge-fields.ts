import type { Fields } from '../../../dataset/raw-record.ts'
import { canonicalJson } from '../../../model/canonical-json.ts'
import type { Kind } from '../../../model/kinds.ts'
import { addressKey } from './find-same.ts'

/** The three versions of a record. */
export interface Versions {
  readonly kind: Kind
  readonly mine: Fields
  readonly theirs: Fields
  /** As it was last imported; absent where it was not, and is there all the same. */
  readonly before: Fields | undefined
}

/** Which side is taken where both changed a field; neither where nobody decided. */
export type Taking = (field: string) => 'mine' | 'theirs' | undefined

/** A field that both sides changed, each in its way. What is absent has none there. */
export interface FieldConflict {
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly before: unknown
}

/** A record with what is new in the file. */
export interface MergedFields {
  readonly record: Fields
  /** The fields that are others by it. */
  readonly changed: readonly string[]
  readonly conflicts: readonly FieldConflict[]
  /** What counts as last imported from now on. */
  readonly last: Fields
}

/**
 * Merges a record three ways: what only the file changed is taken, what only a person changed stays, and what both changed is a conflict that is not written unless somebody decided it. Lists in
 * which order says nothing are merged where both only added.
 */
export function mergeFields({ kind, mine, theirs, before }: Versions, take: Taking): MergedFields {
  const record: Record<string, unknown> = { ...mine }
  const last: Record<string, unknown> = { ...theirs }
  const changed: string[] = []
  const conflicts: FieldConflict[] = []
  const write = (field: string, value: unknown) => {
    changed.push(field)
    if (value === undefined) delete record[field]
    else record[field] = value
  }
  for (const field of new Set([...Object.keys(before ?? {}), ...Object.keys(theirs)])) {
    if (OWN.has(field)) continue
    const [own, other, old] = [mine[field], theirs[field], before?.[field]]
    if (isSame(own, other) || (before !== undefined && isSame(other, old))) continue
    if (before === undefined && isSpokenFor(kind, field, { mine, theirs })) continue
    if (isSame(own, old)) {
      write(field, other)
      continue
    }
    const union = SETS.has(field) ? unionOf(own, other, old) : undefined
    if (union !== undefined) {
      if (!isSame(union, own)) write(field, union)
      continue
    }
    const taken = take(field)
    if (taken === 'theirs') write(field, other)
    if (taken !== undefined) continue
    conflicts.push({ field, mine: own, theirs: other, before: old })
    if (old === undefined) delete last[field]
    else last[field] = old
  }
  return { record, changed, conflicts, last }
}

/** How a record came to be in the dataset is told by the dataset. */
const OWN: ReadonlySet<string> = new Set(['id', 'recorded', 'recordedBy', 'proposedBy'])

/** Lists whose order says nothing, and to which adding takes nothing back. */
const SETS: ReadonlySet<string> = new Set([
  ...['tags', 'about', 'sameAs', 'evidence', 'knownVia', 'possiblySameAs', 'notSameAs'],
])

/**
 * Fields that a dataset answers for also where it leaves them out, or for which a file may know less: of a record that was there before the first import
 * the file says nothing of them.
 */
function isSpokenFor(kind: Kind, field: string, { mine, theirs }: Pick<Versions, 'mine' | 'theirs'>): boolean {
  if (kind === 'source') {
    if (field === 'knownVia') return mine['knownVia'] === undefined
    if (field === 'url') return addressKey(String(mine['url'])) === addressKey(String(theirs['url']))
    if (field === 'title') return isAddress(theirs['title'], theirs['url'])
    return field === 'read' || field === 'accessed' || field === 'type'
  }
  if (kind === 'actor') return field === 'type' || field === 'anonymous' || field === 'name'
  return kind === 'claim' && (field === 'type' || field === 'text')
}

/** Whether a title is the address alone: the file has none. */
function isAddress(title: unknown, url: unknown): boolean {
  const bare = (text: unknown) =>
    String(text)
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
  return url !== undefined && bare(title) === bare(url)
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))
}

/** Both lists as one, where neither lacks anything of what was there before. */
function unionOf(own: unknown, other: unknown, old: unknown = []): readonly unknown[] | undefined {
  if (!Array.isArray(own) || !Array.isArray(other) || !Array.isArray(old)) return undefined
  const [mine, theirs] = [new Set(own), new Set(other)]
  if (!old.every((each) => mine.has(each) && theirs.has(each))) return undefined
  return [...own, ...other.filter((each) => !mine.has(each))]
}
