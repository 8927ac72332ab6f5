import type { Problem } from '../../errors.ts'
import type { RawRecord, Reading } from '../raw-record.ts'
import { defaultsOf, withDefaults } from './defaults.ts'

/** A record with what its file gives it. */
export type Giving = (raw: RawRecord, what?: 'bookkeeping') => RawRecord

/** What gives the records of a file what its `defaults` say. */
export function givingTo({ records, mayBeShort }: Reading, problems: Problem[]): Giving {
  const from = mayBeShort ? records.find(({ kind }) => kind === 'defaults') : undefined
  const defaults = from && defaultsOf(from, problems)
  if (from === undefined || defaults === undefined) return (raw) => raw
  return (raw, what) => withDefaults(raw, { defaults, from, what })
}

/** What a line made, with what its file gives it: what was made of a name is nobody's entry, and only gets who entered it. */
export function ofItsFile(raw: RawRecord, shorts: ReadonlyMap<RawRecord, Giving>): RawRecord {
  const { short } = raw
  const give = short === undefined || short.part === 'source' ? undefined : shorts.get(short.source)
  return give?.(raw, short?.part === 'name' ? 'bookkeeping' : undefined) ?? raw
}
