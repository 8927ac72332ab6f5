import { disjointSets } from '../../algorithm/disjoint-sets.ts'
import type { Dataset } from '../../model/dataset.ts'
import { parseInstant, spanOf } from '../../model/dates.ts'
import { groupBy } from '../../model/order.ts'
import type { Source } from '../../model/source.ts'

/**
 * Records among which the order of their ids decides an answer: assessments of one thing that end and were recorded at one instant, of
 * which the highest is the latest; and versions of a document, as many steps from the first, of which the lowest says who published
 * it or wrote it first. Each group in that order.
 */
export function tiesIn(dataset: Dataset): string[][] {
  return [...tiedAssessments(dataset), ...tiedVersions(dataset)].filter(({ length }) => length > 1)
}

function tiedAssessments({ assessments, relations }: Dataset): string[][] {
  const equal = relations.flatMap(({ type, from, to }) => (type === 'equivalent' ? [[from, to] as const] : []))
  const classOf = disjointSets(equal)
  const groups = groupBy(assessments, ({ of, date, recorded }) => {
    const instant = recorded === undefined ? '' : parseInstant(recorded)
    return `${classOf(of)} ${spanOf(date).latest} ${instant}`
  })
  return [...groups.values()].map((group) => group.map(({ id }) => id))
}

function tiedVersions({ sources }: Dataset): string[][] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const placeOf = (source: Source): { root: string; steps: number } => {
    const seen = new Set<string>()
    let root = source
    for (let next = earlier(root); next !== undefined && !seen.has(next.id); next = earlier(root)) {
      seen.add(next.id)
      root = next
    }
    return { root: root.id, steps: seen.size }
  }
  const earlier = ({ revises }: Source) => (revises === undefined ? undefined : byId.get(revises))
  const placed = sources.map((source) => ({ source, ...placeOf(source) }))
  const versions = placed.filter(({ source: { publisher, authors } }) => publisher ?? authors?.[0])
  const groups = groupBy(versions, ({ root, steps }) => `${root} ${steps}`)
  return [...groups.values()].map((group) => group.map(({ source }) => source.id))
}
