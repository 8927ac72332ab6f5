import { type Dataset, everyRecord } from '../../../model/dataset.ts'
import type { Kind } from '../../../model/kinds.ts'
import type { ImportNote } from '../imported.ts'
import { keyOf } from '../made-ids.ts'
import type { MadeRecord } from '../made-record.ts'
import { doiIn } from '../read-url.ts'

/** What shows that two records are the same. */
export type SameBy = 'id' | 'address' | 'name' | 'sentence'

/** A record of the dataset that an imported one is. */
export interface SameRecord {
  readonly id: string
  readonly by: SameBy
}

/**
 * The records of a dataset that imported ones are, by `keyOf`: of the id that the file itself gives, a document at the same address or of the same DOI, an actor or a topic of the
 * same name and of a sort that fits, a claim in the same words. Where several could be meant, none is, and a note says so.
 */
export function findSame(
  dataset: Dataset,
  incoming: readonly MadeRecord[],
): { readonly same: ReadonlyMap<string, SameRecord>; readonly notes: readonly ImportNote[] } {
  const there = new Map<string, string[]>()
  const ids = new Map<string, Kind>()
  for (const { kind, record } of everyRecord(dataset)) {
    ids.set(record.id, kind)
    const sign = signOf(kind, record as unknown as MadeRecord['record'])
    if (sign !== undefined) there.set(sign.text, [...(there.get(sign.text) ?? []), record.id])
  }
  const counts = new Map<string, number>()
  for (const { kind, record } of incoming) {
    const text = signOf(kind, record)?.text ?? ''
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const same = new Map<string, SameRecord>()
  const notes: ImportNote[] = []
  for (const made of incoming) {
    const sign = signOf(made.kind, made.record)
    const [only, ...more] = there.get(sign?.text ?? '') ?? []
    if (made.isNamed === true && ids.get(made.id) === made.kind) same.set(keyOf(made), { id: made.id, by: 'id' })
    else if (sign === undefined || only === undefined) continue
    else if (more.length === 0 && counts.get(sign.text) === 1) same.set(keyOf(made), { id: only, by: sign.by })
    else {
      const message = `it may be one that is there already, and which is not clear; it was taken as another (same ${sign.by})`
      notes.push({ type: 'ambiguous', message, value: [only, ...more].join(', '), at: made.at })
    }
  }
  return { same, notes }
}

/** What a record would be the same by. */
function signOf(kind: Kind, record: MadeRecord['record']): { readonly text: string; readonly by: SameBy } | undefined {
  const { name, text, type, url, revises, anonymous, count } = record
  if (kind === 'source' && typeof url === 'string' && revises === undefined)
    return { text: `source ${addressKey(url)}`, by: 'address' }
  if ((kind === 'actor' || kind === 'topic') && typeof name === 'string' && anonymous !== true && count === undefined)
    return { text: `${kind} ${SORTS[String(type)] ?? type} ${plain(name)}`, by: 'name' }
  if (kind === 'claim' && typeof text === 'string')
    return { text: `claim ${type ?? 'factual'} ${plain(text)}`, by: 'sentence' }
  return undefined
}

/** Sorts of actors that one file or another may not tell apart. */
const SORTS: Readonly<Record<string, string>> = { organization: 'body', government: 'body', group: 'body' }

function plain(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** What addresses of the same document have in common: the DOI; else all but the scheme, the place in the page, and what tells where a reader came from. */
export function addressKey(address: string): string {
  const doi = doiIn(address)
  if (doi !== undefined) return `doi:${doi}`
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  // What stands behind “#!” or “#/” is the page itself.
  if (!/^#[!/]/.test(url.hash)) url.hash = ''
  for (const name of [...url.searchParams.keys()])
    if (/^(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid|igshid)$/i.test(name)) url.searchParams.delete(name)
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`
}
