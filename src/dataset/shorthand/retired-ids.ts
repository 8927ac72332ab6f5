import { withReferences } from '../../model/references.ts'
import { type Retired, retirementOf } from '../../model/retired.ts'
import { SCHEMAS } from '../../model/schema/schemas.ts'
import type { RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'

/** What ids became, and records with the ids that they name made current; these stay as they are where nothing is retired. */
export function currentIds(raws: readonly RawRecord[]): {
  current: (id: string) => string
  replace: (raw: RawRecord) => RawRecord
} {
  const retired = new Map(raws.flatMap((raw) => retiredIn(raw).map((each): [string, Retired] => [each.id, each])))
  const current = (id: string) => retirementOf(id, retired)?.became ?? id
  if (retired.size === 0) return { current, replace: (raw) => raw }
  const replace = (raw: RawRecord): RawRecord => {
    if (!isMap(raw.value)) return raw
    const value = withReferences(raw.value, raw.kind, current)
    return value === raw.value ? raw : { ...raw, value }
  }
  return { current, replace }
}

/** The retired ids that a record of the section, or the manifest, holds. */
function retiredIn({ kind, value }: RawRecord): readonly Retired[] {
  if (kind !== 'retired' && kind !== 'dataset') return []
  const listed = kind === 'retired' ? [value] : isMap(value) && Array.isArray(value['retired']) ? value['retired'] : []
  return listed.flatMap((each: unknown) => {
    const read = SCHEMAS.retired.safeParse(each)
    return read.success ? [read.data] : []
  })
}
