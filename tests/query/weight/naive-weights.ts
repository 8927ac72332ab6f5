import type { Dataset } from '../../../src/model/dataset.ts'
import { polarityOf } from '../../../src/model/statement.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { equivalents } from '../oracle/claims.ts'
import { isEndActive, naiveEnd } from '../oracle/ends.ts'
import { type Oracle, openOracle } from '../oracle/oracle.ts'
import { find } from '../oracle/setting.ts'
import { versionsOf } from '../oracle/works.ts'

/** What rests on every source, actor, outlet and claim, by the definition: up from each statement, and from each claim. By id. */
export function naiveWeights(dataset: Dataset, options: ViewOptions): Map<string, string[]> {
  const oracle = openOracle(dataset, options)
  const counting = [...oracle.carrying].filter((id) => polarityOf(oracle.statement(id)) !== 'neither').sort()
  const through = new Map(counting.map((id) => [id, passed(oracle, id)]))
  const found = new Map<string, string[]>()
  for (const id of everything(dataset))
    found.set(
      id,
      counting.filter((each) => through.get(each)?.has(id)),
    )
  for (const { id } of dataset.claims) found.set(id, restingClaims(oracle, id))
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function everything({ sources, actors }: Dataset): string[] {
  return [...sources.map(({ id }) => id), ...actors.flatMap(({ id }) => [id, `outlet:${id}`])]
}

/** Every source, actor and outlet on any way from a statement to an end. */
function passed(oracle: Oracle, start: string): Set<string> {
  const passed = new Set<string>()
  const seen = new Set([start])
  for (const id of seen) {
    const { source } = oracle.statement(id)
    const { end } = oracle.line(id)
    for (const version of versionsOf(oracle, 'oneVoice', source)) passed.add(version)
    if (end !== undefined && isEndActive(oracle, oracle.view, end)) passed.add(end.id)
    for (const upstream of oracle.holding(id)) {
      if (upstream.kind === 'statement') seen.add(upstream.id)
      else if (upstream.kind === 'actor') passed.add(upstream.id)
      else for (const version of versionsOf(oracle, 'oneVoice', upstream.id)) passed.add(version)
      if (upstream.kind === 'document') passed.add(naiveEnd(oracle, upstream.id).id)
    }
  }
  for (const { publisher } of oracle.dataset.sources.filter(({ id }) => passed.has(id))) {
    for (let owner = publisher; owner !== undefined; owner = find(oracle.dataset.actors, owner).ownedBy)
      passed.add(`outlet:${owner}`)
  }
  return passed
}

/** Claims that rest on a claim: by a premise, as the conclusion of a conditional with it as a condition, or as its own conclusion. */
function restingClaims(oracle: Oracle, start: string): string[] {
  const { dataset, view } = oracle
  const same = (claim: string) => [...equivalents(oracle, claim, view.reads)]
  const seen = new Set(same(start))
  const add = (claim: string) => {
    for (const each of same(claim)) seen.add(each)
  }
  for (const id of seen) {
    for (const relation of dataset.relations)
      if (relation.type === 'dependsOn' && relation.to === id && view.reads(relation)) add(relation.from)
    for (const claim of dataset.claims)
      if (claim.then !== undefined && (claim.id === id || claim.if?.includes(id))) add(claim.then)
  }
  for (const each of same(start)) seen.delete(each)
  return [...seen].sort()
}
