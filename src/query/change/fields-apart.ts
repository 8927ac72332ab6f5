import { canonicalJson } from '../../model/canonical-json.ts'
import { sortedUnique } from '../../model/order.ts'

/** The fields of two versions of a record that are not the same, sorted; of one that is not there, all. */
export function fieldsApart(old: object = {}, fresh: object = {}): string[] {
  const [left, right] = [old as Record<string, unknown>, fresh as Record<string, unknown>]
  const fields = sortedUnique([...Object.keys(left), ...Object.keys(right)])
  return fields.filter((field) => canonicalJson(left[field]) !== canonicalJson(right[field]))
}
