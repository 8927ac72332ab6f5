import { append } from '../../algorithm/append.ts'
import { shortestCycleThrough } from '../../algorithm/shortest-cycle.ts'
import { cyclicComponents } from '../../algorithm/strong-components.ts'
import type { Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { referencedIds } from '../../model/references.ts'
import { recordProblem } from '../problem.ts'
import type { FieldPath } from '../raw-record.ts'
import { equivalenceOf } from './check-equivalence.ts'
import type { Entries, Entry, Found } from './entries.ts'

/** Fields, and types of relation, in which nothing may lead back to itself, and how each reads along the arrow. */
export const ACYCLIC_FIELDS = [
  { kind: 'actor', field: 'affiliation', words: 'is affiliated with' },
  { kind: 'actor', field: 'ownedBy', words: 'is owned by' },
  { kind: 'source', field: 'knownVia', words: 'is known via' },
  { kind: 'source', field: 'republishes', words: 'republishes' },
  { kind: 'source', field: 'revises', words: 'revises' },
  { kind: 'topic', field: 'within', words: 'is part of' },
] as const
const REMOVE = 'remove one of the steps'
export const ACYCLIC_RELATIONS = [
  { type: 'dependsOn', words: 'depends on', hint: REMOVE },
  { type: 'narrows', words: 'entails', hint: 'remove one of the steps; claims that say the same are equivalent' },
  { type: 'supersedes', words: 'supersedes', hint: REMOVE },
] as const

/**
 * Chains that lead back to where they began, each reported once with its members, where its first member says so. Claims that are equivalent
 * count as one.
 */
export function checkCycles(all: Entries, problems: Found): void {
  const { entries } = all
  for (const { kind, field, words } of ACYCLIC_FIELDS) {
    const links = new Links((id) => id)
    for (const entry of entries) {
      if (entry.kind !== kind) continue
      for (const to of referencedIds(entry.record, { field: [field], to: [] })) {
        links.add(entry.record.id, to, { entry, path: [field] })
      }
    }
    append(problems, links.cycles(field, { words, hint: REMOVE }))
  }
  const firstOf = equivalenceOf(all)
  for (const { type, words, hint } of ACYCLIC_RELATIONS) {
    const links = new Links(firstOf)
    for (const entry of entries) {
      if (entry.kind !== 'relation' || entry.record.type !== type) continue
      const { from, to } = entry.record
      // That equivalent claims narrow each other is told by checkEquivalence.
      if (type === 'narrows' && firstOf(from) === firstOf(to)) continue
      links.add(from, to, { entry, path: [] })
    }
    append(problems, links.cycles(type, { words, hint }))
  }
}

/** How a circle is told: how a step reads along the arrow, and what to do. */
interface Told {
  readonly words: string
  readonly hint: string
}

/** A step as it is written, and where. */
interface Step {
  readonly from: string
  readonly to: string
  readonly entry: Entry
  readonly path: FieldPath
}

/** Steps between sets of records that count as one, each set under its first member. */
class Links {
  private readonly targets = new Map<string, string[]>()
  private readonly written = new Map<string, Step>()

  private readonly firstOf: (id: string) => string

  constructor(firstOf: (id: string) => string) {
    this.firstOf = firstOf
  }

  add(from: string, to: string, where: { entry: Entry; path: FieldPath }): void {
    if (from === to) return
    const [first, second] = [this.firstOf(from), this.firstOf(to)]
    const key = `${first} ${second}`
    if (this.written.has(key)) return
    this.written.set(key, { from, to, ...where })
    const known = this.targets.get(first)
    if (known === undefined) this.targets.set(first, [second])
    else known.push(second)
  }

  cycles(name: string, told: Told): Problem[] {
    const components = cyclicComponents(this.targets.keys(), (id) => this.targets.get(id) ?? [])
    const byFirst = components
      .map((members) => members.sort(byCodeUnit))
      .sort((a, b) => byCodeUnit(a[0] ?? '', b[0] ?? ''))
    return byFirst.flatMap(([first = '', ...others]) => this.cycle(first, others.length + 1, { name, ...told }))
  }

  /** A shortest cycle through the first of some entangled records, told where that record says so. */
  private cycle(first: string, entangled: number, { name, words, hint }: Told & { name: string }): Problem[] {
    const arrows = (id: string) => (this.targets.get(id) ?? []).map((to) => ({ to, edges: [] }))
    const members = shortestCycleThrough(first, arrows)?.members ?? []
    const steps = members.flatMap((id, at) => this.written.get(`${id} ${members[at + 1] ?? first}`) ?? [])
    const [where] = steps
    if (where === undefined) return []
    const others = entangled > members.length ? ` (a shortest one; ${entangled} records are entangled)` : ''
    const message = `"${name}" leads in a circle: ${where.from}${stepsInWords(steps, words)}${others}`
    return [recordProblem('cycle', where.entry.raw, where.path, { message, hint })]
  }
}

/** Where a step leads to one of several records that count as one, and the next begins at another, both are named. */
function stepsInWords(steps: readonly Step[], words: string): string {
  return steps
    .map(({ to }, at) => {
      const next = (steps[at + 1] ?? steps[0])?.from
      return next === undefined || next === to ? ` ${words} ${to}` : ` ${words} ${to} (equivalent to ${next})`
    })
    .join('')
}
