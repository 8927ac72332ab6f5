import { canonicalJson } from '../../model/canonical-json.ts'
import { type Dataset, everyRecord } from '../../model/dataset.ts'
import type { AnyRecord, Kind, KindWithMadeId } from '../../model/kinds.ts'
import { isMadeId, makeId, withOrdinal } from '../../model/made-ids.ts'
import { byCodeUnit, groupBy } from '../../model/order.ts'
import { withReferences } from '../../model/references.ts'
import type { Traces } from './traces.ts'

/** A record with its kind, under the id that it had. */
export interface KindedRecord {
  readonly kind: Kind
  readonly record: AnyRecord
}

const PREFIX = 'withheld-'

/**
 * `withheld-1` and on for each record, by its old id: in the order of kinds and ids, so that ties among them are decided as they were. Of
 * one length, for the same reason; behind those that the dataset has already.
 */
export function standInIds(withheld: readonly KindedRecord[], dataset: Dataset): Map<string, string> {
  const before = highestNumber(dataset, /^withheld-(\d{1,9})\b/)
  const length = String(before + withheld.length).length
  return new Map(
    withheld.map(({ record }, index) => [record.id, PREFIX + String(before + index + 1).padStart(length, '0')]),
  )
}

/** Which one a stand-in is. */
export function numberOf(standIn: string): number {
  return Number(standIn.slice(PREFIX.length))
}

/** The highest number that an id of the dataset has where the pattern says; 0 where none has. */
export function highestNumber(dataset: Dataset, pattern: RegExp): number {
  let highest = 0
  for (const { record } of everyRecord(dataset)) highest = Math.max(highest, Number(pattern.exec(record.id)?.[1] ?? 0))
  return highest
}

/** The new ids of records whose old one names a record that is withheld. */
export function cleanedIds(
  kept: readonly KindedRecord[],
  traces: Traces,
  standIns: ReadonlyMap<string, string>,
): Map<string, string> {
  const chosen = kept.map(({ record }) => record.id).filter((id) => !isMadeId(id))
  const taken = new Set([...standIns.values(), ...chosen])
  const cleaned = new Map<string, string>()
  for (const id of chosen) {
    const clean = traces.cleanId(id)
    if (clean === id) continue
    const free = freeId(clean, taken)
    taken.add(free)
    cleaned.set(id, free)
  }
  return cleaned
}

const LONGEST = 120

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let ordinal = 1; ; ordinal += 1) {
    const end = ordinal === 1 ? '' : `-${ordinal}`
    const free = id.slice(0, LONGEST - end.length) + end
    if (!taken.has(free)) return free
  }
}

/**
 * The ids that reading the dataset makes for records that have none, by their old ones.
 *
 * @param unnamed under their old ids and naming others by theirs
 */
export function idsMadeAgain(unnamed: readonly KindedRecord[], newId: (id: string) => string): Map<string, string> {
  const ids = new Map<string, string>()
  const groups = groupBy(unnamed, ({ kind, record }) =>
    makeId[kind as KindWithMadeId](withReferences(record, kind, newId) as never),
  )
  for (const [made, alike] of groups) {
    for (const [index, { record }] of inCanonicalOrder(alike, newId).entries())
      ids.set(record.id, withOrdinal(made, index + 1))
  }
  return ids
}

/** Records whose ids differ by the ordinal only, in the order in which they get it. */
function inCanonicalOrder(alike: readonly KindedRecord[], newId: (id: string) => string): readonly KindedRecord[] {
  if (alike.length === 1) return alike
  const written = alike.map((each) => {
    const { id: _, ...record } = withReferences(each.record, each.kind, newId)
    return { each, text: canonicalJson(record) }
  })
  return written.sort((a, b) => byCodeUnit(a.text, b.text)).map(({ each }) => each)
}

/**
 * Ids that keep tied records in their order: stand-ins have theirs, and all others get one behind the stand-in before them.
 *
 * @param tie old ids in their order
 * @param number which tie of the dataset it is
 */
export function idsInOrder(
  tie: readonly string[],
  standIns: ReadonlyMap<string, string>,
  number: number,
): Map<string, string> {
  const length = String(tie.length).length
  const ids = new Map<string, string>()
  let before = ''
  for (const [index, old] of tie.entries()) {
    const standIn = standIns.get(old)
    if (standIn === undefined) ids.set(old, `${before}tied-${number}-${String(index + 1).padStart(length, '0')}`)
    else before = `${standIn}-`
  }
  return ids
}
