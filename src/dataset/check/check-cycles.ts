import { shortestCycleThrough } from '../../algorithm/shortest-cycle.ts'
import { cyclicComponents } from '../../algorithm/strong-components.ts'
import type { Problem } from '../../errors.ts'
import { byCodeUnit } from '../../model/order.ts'
import { referencedIds } from '../../model/references.ts'
import { recordProblem } from '../problem.ts'
import type { FieldPath } from '../raw-record.ts'
import type { Entries, Entry } from './entries.ts'

/** Fields, and types of relation, in which nothing may lead back to itself, and how each reads along the arrow. */
const ACYCLIC_FIELDS = [
  { kind: 'actor', field: 'affiliation', words: 'is affiliated with' },
  { kind: 'actor', field: 'ownedBy', words: 'is owned by' },
  { kind: 'source', field: 'knownVia', words: 'is known via' },
  { kind: 'source', field: 'republishes', words: 'republishes' },
  { kind: 'source', field: 'revises', words: 'revises' },
  { kind: 'topic', field: 'within', words: 'is part of' },
] as const
const ACYCLIC_RELATIONS = [
  { type: 'dependsOn', words: 'depends on' },
  { type: 'narrows', words: 'entails' },
  { type: 'supersedes', words: 'supersedes' },
] as const

/** Chains that lead back to where they began, each reported once with its members, where its first member says so. */
export function checkCycles({ entries }: Entries, problems: Problem[]): void {
  for (const { kind, field, words } of ACYCLIC_FIELDS) {
    const links = new Links()
    for (const entry of entries) {
      if (entry.kind !== kind) continue
      for (const to of referencedIds(entry.record, { field: [field], to: [] })) {
        links.add(entry.record.id, to, { entry, path: [field] })
      }
    }
    problems.push(...links.cycles(field, words))
  }
  for (const { type, words } of ACYCLIC_RELATIONS) {
    const links = new Links()
    for (const entry of entries) {
      if (entry.kind !== 'relation' || entry.record.type !== type) continue
      links.add(entry.record.from, entry.record.to, { entry, path: [] })
    }
    problems.push(...links.cycles(type, words))
  }
}

class Links {
  private readonly targets = new Map<string, string[]>()
  private readonly written = new Map<string, { entry: Entry; path: FieldPath }>()

  add(from: string, to: string, where: { entry: Entry; path: FieldPath }): void {
    if (from === to) return
    const key = `${from} ${to}`
    if (this.written.has(key)) return
    this.written.set(key, where)
    const known = this.targets.get(from)
    if (known === undefined) this.targets.set(from, [to])
    else known.push(to)
  }

  cycles(name: string, words: string): Problem[] {
    const components = cyclicComponents(this.targets.keys(), (id) => this.targets.get(id) ?? [])
    const byFirst = components
      .map((members) => members.sort(byCodeUnit))
      .sort((a, b) => byCodeUnit(a[0] ?? '', b[0] ?? ''))
    return byFirst.flatMap(([first = '', ...others]) => this.cycle(first, others.length + 1, { name, words }))
  }

  /** A shortest cycle through the first of some entangled records, told where that record says so. */
  private cycle(first: string, entangled: number, { name, words }: { name: string; words: string }): Problem[] {
    const arrows = (id: string) => (this.targets.get(id) ?? []).map((to) => ({ to, edges: [] }))
    const members = shortestCycleThrough(first, arrows)?.members ?? []
    const where = this.written.get(`${first} ${members[1]}`)
    if (where === undefined) return []
    const others = entangled > members.length ? ` (a shortest one; ${entangled} records are entangled)` : ''
    const message = `"${name}" leads in a circle: ${[...members, first].join(` ${words} `)}${others}`
    return [recordProblem('cycle', where.entry.raw, where.path, { message, hint: 'take one of the steps out' })]
  }
}
