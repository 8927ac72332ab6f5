import type { GraphReader } from '../graph/reader.ts'
import { type Retired, retirementOf } from '../model/retired.ts'
import { OUTLET_PREFIX } from '../sourcing/taken-away.ts'

/** Is told of each id that was asked for and is no longer in use, with what it leads to. */
export type OnRetired = (retired: Retired) => void

/** Puts the ids that are in use in the place of those that were retired; `undefined` where the dataset has none of these. */
export function currentIdsOf(
  { manifest }: GraphReader,
  onRetired?: OnRetired,
): ((value: unknown) => unknown) | undefined {
  if (manifest.retired === undefined || manifest.retired.length === 0) return undefined
  const retired = new Map(manifest.retired.map((each) => [each.id, each]))
  const current = (id: string): string => {
    const mark = id.startsWith(OUTLET_PREFIX) ? OUTLET_PREFIX : ''
    const found = retirementOf(id.slice(mark.length), retired)
    if (found === undefined) return id
    onRetired?.(found)
    return mark + found.became
  }
  return (value) => currentIn(value, current)
}

/** An id, a list of them, or options in which some stand. What is more than that is left as it is. */
function currentIn(value: unknown, current: (id: string) => string): unknown {
  if (typeof value === 'string') return current(value)
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'string' ? current(each) : each))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value)
  if (entries.some(([, each]) => typeof each === 'object' && each !== null && !Array.isArray(each))) return value
  return Object.fromEntries(
    entries.map(([name, each]) => [
      name,
      FREE_TEXT.has(name) || typeof each === 'function' ? each : currentIn(each, current),
    ]),
  )
}

/** Options that hold words and no ids. */
const FREE_TEXT: ReadonlySet<string> = new Set(['text', 'words', 'tag', 'asOf'])

/** Questions that take ids which were retired for those that they became. */
export function takingOldIds<Asked>(asked: Asked, current: ((value: unknown) => unknown) | undefined): Asked {
  if (current === undefined) return asked
  const wrapped = Object.entries(asked as object).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value]
    return [name, (...args: unknown[]) => (value as (...all: unknown[]) => unknown)(...args.map(current))]
  })
  return Object.fromEntries(wrapped) as Asked
}
