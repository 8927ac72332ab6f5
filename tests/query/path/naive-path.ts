import { disjointPaths } from '../../../src/algorithm/disjoint-paths.ts'
import { byLength, looplessPaths } from '../../../src/algorithm/loopless-paths.ts'
import { type Neighbour, neighbours } from '../../../src/graph/walk.ts'
import { byCodeUnit } from '../../../src/model/order.ts'
import type { PathOptions } from '../../../src/query/path/path.ts'
import { isLater } from '../../../src/sourcing/later.ts'
import type { View } from '../../../src/sourcing/view.ts'
import { shortestWalk } from '../../graph/ordered-shortest-walk.ts'
import { isReadLink } from '../naive-reach.ts'

/** What paths there are between two records, by links and ids: nodes, edges, and what else leads from one to the next. */
export function naivePaths(view: View, [from, to]: readonly [string, string], options: PathOptions) {
  const { count = options.apart === true ? Number.MAX_SAFE_INTEGER : 1, edges, direction } = options
  const mayEnter = ({ id, link }: Neighbour) =>
    isReadLink(view, link) && (id === to || (view.isActive(id) && !isLater(view, id)))
  const next = (id: string) => [...neighbours(view.reader, id, { edges, direction })].filter(mayEnter)
  const shortest = (root: readonly string[], barred: ReadonlySet<string>) => {
    const spur = root.at(-1) ?? from
    const enter = (neighbour: Neighbour, at: string) =>
      !root.includes(neighbour.id) && !(at === spur && barred.has(neighbour.id)) && mayEnter(neighbour)
    const tail = shortestWalk(view.reader, [spur, to], { edges, direction, enter })
    return tail && [...root.slice(0, -1), ...tail]
  }
  const apart = () => {
    if (from === to) return []
    const leadsToEnd = (id: string) => next(id).some((neighbour) => neighbour.id === to)
    const between = (id: string) => next(id).flatMap((each) => (each.id === from || each.id === to ? [] : [each.id]))
    const direct = leadsToEnd(from) ? [[from, to]] : []
    const { paths } = disjointPaths({ starts: between(from), next: between, isEnd: leadsToEnd }, count - direct.length)
    return [...direct, ...paths.map((path) => [from, ...path, to])].sort(byLength)
  }
  const found = options.apart === true ? apart() : looplessPaths({ from, shortest }, count)
  return found.map((ids) => ({
    ids,
    steps: ids.slice(1).map((id, index) => {
      const [first, ...others] = next(ids[index] ?? '').filter((neighbour) => neighbour.id === id)
      return {
        edge: first?.link.key,
        forward: first?.forward,
        parallel: others.map(({ link }) => link.key).sort(byCodeUnit),
      }
    }),
  }))
}
