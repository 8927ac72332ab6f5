import type { Dataset } from '../../model/dataset.ts'
import { isMadeId } from '../../model/made-ids.ts'
import { highestNumber, idsInOrder, idsMadeAgain, type KindedRecord } from './new-ids.ts'
import { tiesIn } from './ties.ts'

/**
 * The new id of every record whose id changes: those that are given, those made of others that change, and those of ties that would
 * be decided in another way.
 *
 * @param contents what stands in the place of every record, under its old id and naming old ones
 * @param given the new ids of records that are withheld or named for one
 * @param standIns those of them that are withheld
 */
export function settledIds(
  dataset: Dataset,
  contents: readonly KindedRecord[],
  { given, standIns }: { given: ReadonlyMap<string, string>; standIns: ReadonlyMap<string, string> },
): Map<string, string> {
  const ties = tiesIn(dataset)
  const chosen = new Map(given)
  let number = highestNumber(dataset, /\btied-(\d{1,9})\b/)
  for (;;) {
    const unnamed = contents.filter(({ record: { id } }) => isMadeId(id) && !chosen.has(id))
    const ids = new Map([...chosen, ...idsMadeAgain(unnamed, (id) => chosen.get(id) ?? id)])
    const disturbed = ties.filter((tie) => !isInOrder(tie.map((old) => ids.get(old) ?? old)))
    if (disturbed.length === 0) return ids
    for (const tie of disturbed) {
      number += 1
      for (const [old, id] of idsInOrder(tie, standIns, number)) chosen.set(old, id)
    }
  }
}

function isInOrder(ids: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id)
}
