import type { SideSupport } from '../../query/support/support.ts'
import type { SideCertificate } from './certificate.ts'

/** What a certificate and an answer say of one side, each from what is written alone: nothing is looked up in records. */
export interface Bound {
  readonly holds: boolean
  readonly says: string
}

/**
 * Whether what is written proves the bounds of a side: routes that share nothing are a lower bound of how many there are, a cut of as many an
 * upper one (Menger); ends no two of which may coincide are a lower bound of the origins, groups that may each be one show that there need
 * be no more.
 */
export function boundsOf(answer: SideSupport, certificate: SideCertificate): Bound[] {
  const { origins, routes } = answer
  const ways = waysIn(certificate)
  const ends = new Set(origins.ends.map(({ id }) => id))
  const disclosed = origins.ends.filter((end) => end.disclosed).map(({ id }) => id)
  const starts = certificate.statements.filter(({ counts }) => counts).map(({ statement }) => ways.workOf(statement))
  const apart = (paths: Paths, count: number, to: ReadonlySet<string>) =>
    paths.length === count && shareNothing(paths) && paths.every((path) => isWay(path, { starts, ways, to }))
  const cuts = (cut: readonly string[], count: number, to: ReadonlySet<string>) =>
    cut.length === count && !leads({ starts, ways, to }, new Set(cut))
  const paths = routes.paths.map(({ through }) => through)
  const met = new Set(origins.reasons.map(({ ends: pair }) => pair.join(' ')))
  const may = (a: string, b: string) => met.has(`${a} ${b}`) || met.has(`${b} ${a}`)
  const shown = certificate.disclosed
  return [
    { holds: apart(paths, routes.count, ends), says: `at least ${routes.count} routes share nothing` },
    { holds: cuts(routes.cut, routes.count, ends), says: `no more than ${routes.count}: nothing leads past the cut` },
    {
      holds: apart(shown.paths, routes.disclosed, new Set(disclosed)),
      says: `at least ${routes.disclosed} of them to ends that are disclosed`,
    },
    {
      holds: cuts(shown.cut, routes.disclosed, new Set(disclosed)),
      says: `no more than ${routes.disclosed} to ends that are disclosed`,
    },
    {
      holds: certificate.apart.every((a) => certificate.apart.every((b) => a === b || !may(a, b))),
      says: `at least ${Math.max(certificate.apart.length, Math.min(1, ends.size))} origins: no two of these may be one`,
    },
    {
      holds: !origins.exact || isCover(origins.groups, disclosed, may),
      says: origins.exact ? `no fewer are needed than ${origins.min}` : `fewer than ${origins.max} were not looked for`,
    },
    { holds: origins.max === ends.size, says: `at most ${origins.max} origins: so many ends` },
  ]
}

type Paths = readonly (readonly string[])[]

/** The flow network as the certificate has it. */
interface Ways {
  workOf(statement: string): string
  next(vertex: string): ReadonlySet<string>
}

function waysIn({ lines, documents }: SideCertificate): Ways {
  const line = new Map(Object.entries(lines))
  const whole = new Map(Object.entries(documents))
  const next = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
  }
  for (const { work, from, end } of line.values()) {
    if (end !== null) add(work, end)
    for (const id of from) add(work, line.get(id)?.work ?? whole.get(id)?.work ?? id)
  }
  for (const { work, end } of whole.values()) add(work, end)
  return { workOf: (statement) => line.get(statement)?.work ?? statement, next: (id) => next.get(id) ?? new Set() }
}

interface Search {
  readonly starts: readonly string[]
  readonly ways: Ways
  readonly to: ReadonlySet<string>
}

function isWay(path: readonly string[], { starts, ways, to }: Search): boolean {
  const [first = ''] = path
  const steps = path.every((id, at) => at === 0 || ways.next(path[at - 1] ?? '').has(id))
  return starts.includes(first) && steps && to.has(path.at(-1) ?? '')
}

function leads({ starts, ways, to }: Search, removed: ReadonlySet<string>): boolean {
  const reached = new Set(starts.filter((id) => !removed.has(id)))
  for (const at of reached) for (const id of ways.next(at)) if (!removed.has(id)) reached.add(id)
  return [...reached].some((id) => to.has(id))
}

function shareNothing(paths: Paths): boolean {
  const all = paths.flat()
  return new Set(all).size === all.length
}

/** Whether groups have each of some ends once, and each group none but such as may be one. */
function isCover(groups: Paths, ends: readonly string[], may: (a: string, b: string) => boolean): boolean {
  const isWhole = groups.flat().sort().join(' ') === ends.join(' ')
  return isWhole && groups.every((group) => group.every((a, at) => group.slice(at + 1).every((b) => may(a, b))))
}
