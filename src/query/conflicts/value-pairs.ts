import type { Value } from '../../model/claim.ts'
import { groupBy } from '../../model/order.ts'
import type { View } from '../../sourcing/view.ts'

/**
 * Every two of the claims given that state different exclusive values of the same `measure` and `of`, in the order given. A topic
 * that lies `within` another, however deep, is no other value. A text and a name are compared as written.
 */
export function valuePairs(view: View, claims: readonly string[]): (readonly [string, string])[] {
  const stated = claims.flatMap((id) => {
    const value = view.reader.record('claim', id)?.value
    return value === undefined || value.exclusive === false ? [] : [{ id, value }]
  })
  const groups = groupBy(stated, ({ value: { measure, of } }) => JSON.stringify([measure, of]))
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1)
        .filter((b) => differ(view, a.value, b.value))
        .map((b) => [a.id, b.id] as const),
    ),
  )
}

function differ(view: View, a: Value, b: Value): boolean {
  if (typeof a.is === 'string' && typeof b.is === 'string')
    return a.is !== b.is && !isWithin(view, a.is, b.is) && !isWithin(view, b.is, a.is)
  return wordsOf(view, a) !== wordsOf(view, b)
}

function isWithin({ reader }: View, inner: string, outer: string): boolean {
  const passed = new Set<string>()
  let at = reader.record('topic', inner)?.within
  while (at !== undefined && !passed.has(at)) {
    if (at === outer) return true
    passed.add(at)
    at = reader.record('topic', at)?.within
  }
  return false
}

function wordsOf({ reader }: View, { is }: Value): string | undefined {
  if (typeof is !== 'string') return is.text
  return (reader.record('topic', is) ?? reader.record('actor', is))?.name
}
