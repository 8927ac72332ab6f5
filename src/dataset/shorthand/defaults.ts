import { append } from '../../algorithm/append.ts'
import type { Problem } from '../../errors.ts'
import { KIND_NAMES, KINDS } from '../../model/kinds.ts'
import { bookkeeping } from '../../model/schema/fields.ts'
import { SCHEMAS } from '../../model/schema/schemas.ts'
import { shapeProblems } from '../check/shape-problems.ts'
import type { Fields, Locator, RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'

/** What records of each kind have in a file where they do not say otherwise. */
export type Defaults = (kind: RawRecord['kind']) => Fields

/** What the `defaults` of a file say; `undefined` where they are wrong, which is a problem. */
export function defaultsOf(raw: RawRecord, problems: Problem[]): Defaults | undefined {
  const result = SCHEMAS.defaults.safeParse(raw.value)
  if (!result.success) append(problems, shapeProblems(raw, result.error.issues))
  if (!result.success || !isMap(raw.value)) return undefined
  const value = raw.value
  const ofAll = Object.fromEntries(Object.entries(value).filter(([field]) => field in bookkeeping))
  const ofKind = new Map<string, Fields>(
    KIND_NAMES.map((kind) => [kind, { ...ofAll, ...(value[KINDS[kind].section] as Fields | undefined) }]),
  )
  return (kind) => ofKind.get(kind) ?? {}
}

interface Given {
  readonly defaults: Defaults
  /** The record of the section. */
  readonly from: RawRecord
  /** Only who entered it, and how far it may travel. */
  readonly what: 'bookkeeping' | undefined
}

/** A record with what the file gives it: the same one where that is nothing. What it says itself counts. */
export function withDefaults(raw: RawRecord, { defaults, from, what }: Given): RawRecord {
  if (!isMap(raw.value)) return raw
  const given = defaults(raw.kind)
  const own = raw.value
  const added = Object.keys(given).filter((field) => !(field in own) && (what === undefined || field in bookkeeping))
  if (added.length === 0) return raw
  const fields = Object.fromEntries(added.map((field) => [field, given[field]]))
  return { ...raw, value: { ...fields, ...own }, at: defaultLocator(raw, new Set(added), from) }
}

/** Finds fields in the record, and those that it has from the defaults there. */
function defaultLocator({ at, kind }: RawRecord, added: ReadonlySet<unknown>, { at: defaults }: RawRecord): Locator {
  const section = kind in KINDS ? [KINDS[kind as keyof typeof KINDS].section] : []
  return {
    ...at,
    place: (path, part) => {
      if (!added.has(path[0])) return at.place(path, part)
      return defaults.place(path[0] !== undefined && path[0] in bookkeeping ? path : [...section, ...path], part)
    },
    written: (path) => (added.has(path[0]) ? undefined : at.written(path)),
  }
}
