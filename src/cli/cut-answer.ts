import { HearsayError } from '../errors.ts'
import { words } from '../index.ts'

/** What of an answer is asked for. */
export interface Cutting {
  /** So many entries of every list at most; what comes in pairs, such as the two ends of a span, stays whole. */
  readonly limit?: number | undefined
  /** Only these fields; one inside another, or inside the entries of a list, behind a dot. */
  readonly fields?: readonly string[] | undefined
}

/** Parts of answers, and what is not in them. */
export interface CutAnswers {
  readonly answers: readonly unknown[]
  /** A sentence for each option that left something out. */
  readonly leftOut: readonly string[]
}

/**
 * The parts of answers to one question that are asked for: lists with fewer entries, objects with fewer fields, nothing else changed.
 *
 * @throws HearsayError `bad-option` where a field is asked for that no answer has
 */
export function cutAnswers(answers: readonly unknown[], cutting: Cutting): CutAnswers {
  if (cutting.limit === undefined && cutting.fields === undefined) return { answers, leftOut: [] }
  const cut: Cut = { limit: cutting.limit ?? Number.POSITIVE_INFINITY, lists: new Map(), fields: new Set() }
  const wanted = cutting.fields === undefined ? undefined : wantedOf(cutting.fields)
  const copies = answers.map((answer) => copy(answer, '', { cut, wanted }))
  if (wanted !== undefined) requireFound(wanted)
  return { answers: copies, leftOut: [...listsInWords(cut), ...fieldsInWords(cut)] }
}

/** What was left out: of lists, by their paths, how many of how many entries; and fields. */
interface Cut {
  readonly limit: number
  readonly lists: Map<string, { left: number; of: number }>
  readonly fields: Set<string>
}

/** The fields wanted of an object, each with those wanted inside it (none: all); and which fields such objects have. */
interface Wanted {
  readonly path: string
  readonly inside: Map<string, Wanted>
  readonly present: Set<string>
}

function wantedOf(fields: readonly string[]): Wanted {
  const top: Wanted = { path: '', inside: new Map(), present: new Set() }
  for (const field of fields) {
    let at = top
    for (const name of field.split('.')) {
      const path = joined(at.path, name)
      const next = at.inside.get(name) ?? { path, inside: new Map(), present: new Set() }
      at.inside.set(name, next)
      at = next
    }
  }
  // Who asks for a field asks for all of it, whatever else is asked of what is inside.
  for (const field of fields) findWanted(top, field)?.inside.clear()
  return top
}

function findWanted(top: Wanted, field: string): Wanted | undefined {
  return field.split('.').reduce<Wanted | undefined>((at, name) => at?.inside.get(name), top)
}

interface Copying {
  readonly cut: Cut
  readonly wanted: Wanted | undefined
}

function copy(value: unknown, path: string, copying: Copying): unknown {
  if (Array.isArray(value)) return copyList(value, path, copying)
  if (typeof value !== 'object' || value === null) return value
  const { cut, wanted } = copying
  const all = wanted === undefined || wanted.inside.size === 0
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const inner = all ? undefined : wanted.inside.get(name)
    wanted?.present.add(name)
    if (all || inner !== undefined) return [[name, copy(field, joined(path, name), { cut, wanted: inner })]]
    cut.fields.add(joined(path, name))
    return []
  })
  return Object.fromEntries(kept)
}

/** A list so short may be a pair, of which one alone says nothing. */
const PAIR = 2

function copyList(list: readonly unknown[], path: string, copying: Copying): unknown[] {
  const { limit, lists } = copying.cut
  const most = list.length <= PAIR ? list.length : limit
  const kept = list.slice(0, most).map((each) => copy(each, path, copying))
  if (kept.length < list.length) {
    const before = lists.get(path) ?? { left: 0, of: 0 }
    lists.set(path, { left: before.left + list.length - kept.length, of: before.of + list.length })
  }
  return kept
}

function requireFound({ path, inside, present }: Wanted): void {
  for (const [name, wanted] of inside) {
    if (present.size > 0 && !present.has(name)) {
      const where = path === '' ? 'the answer has' : `${path} has`
      throw new HearsayError('bad-option', `${where} no field "${name}"`, {
        path: '--fields',
        hint: `it has ${[...present].join(', ')}`,
      })
    }
    requireFound(wanted)
  }
}

function listsInWords({ limit, lists }: Cut): string[] {
  const told = [...lists].map(
    ([path, { left, of }]) => `${words.inDigits(left)} of ${words.inDigits(of)} in ${path || 'the answer'}`,
  )
  return told.length === 0 ? [] : [`left out by --limit ${limit}: ${told.join(', ')}`]
}

function fieldsInWords({ fields }: Cut): string[] {
  return fields.size === 0 ? [] : [`left out by --fields: ${[...fields].join(', ')}`]
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
