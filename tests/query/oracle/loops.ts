import { spanOf } from '../../../src/model/dates.ts'
import type { Span } from '../../../src/model/span.ts'
import { equivalents } from './claims.ts'
import type { Oracle } from './oracle.ts'
import { activeUpstream, allUpstream, endsOf } from './reach.ts'
import { find, unique, untilStable } from './setting.ts'
import { momentOfGrowth } from './times.ts'

const DAY = 24 * 3600
const HOUR = 3600

/** Sets of active statements each of which comes from each other. */
export function statementRings(oracle: Oracle): string[][] {
  const ids = oracle.dataset.statements.map(({ id }) => id).filter(oracle.view.isActive)
  return ringsAmong(ids, (id) => allUpstream(oracle, id))
}

/** Sets of documents that have one claim, in one polarity, from each other, where their statements do not make the same ring. */
export function documentRings(oracle: Oracle): string[][] {
  const { dataset, view } = oracle
  const documents = dataset.sources.map(({ id }) => id)
  const sourceOf = (id: string) => oracle.statement(id).source
  const known = statementRings(oracle).map((ring) => unique(ring.map(sourceOf)).join(' '))
  const found = dataset.claims.flatMap(({ id: claim }) =>
    ['affirms', 'denies', 'neither'].flatMap((polarity) => {
      const same = equivalents(oracle, claim, view.reads)
      const isOfIt = (id: string) =>
        same.has(oracle.statement(id).claim) && (oracle.statement(id).polarity ?? 'affirms') === polarity
      const next = (document: string) =>
        dataset.statements
          .filter(({ id, source }) => source === document && view.isActive(id) && isOfIt(id))
          .flatMap(({ id }) => activeUpstream(oracle, id).filter(isOfIt))
          .map(sourceOf)
      return ringsAmong(documents, (document) => everything(document, next))
    }),
  )
  return distinctRings(found).filter((ring) => !known.includes(ring.join(' ')))
}

function everything(start: string, next: (id: string) => string[]): Set<string> {
  const reached = new Set(next(start))
  untilStable(reached, () => {
    for (const each of [...reached]) for (const other of next(each)) reached.add(other)
  })
  return reached
}

function ringsAmong(ids: readonly string[], below: (id: string) => ReadonlySet<string>): string[][] {
  const onRing = ids.filter((id) => below(id).has(id))
  const rings = onRing.map((id) => unique(onRing.filter((other) => below(id).has(other) && below(other).has(id))))
  return distinctRings(rings)
}

function distinctRings(rings: readonly string[][]): string[][] {
  return [...new Map(rings.map((ring) => [ring.join(' '), ring])).values()].sort((a, b) =>
    a.join() < b.join() ? -1 : 1,
  )
}

/** Claims in more read documents than they have ends. */
export function echoes(oracle: Oracle): { claim: string; documents: number; ends: number }[] {
  return oracle.dataset.claims
    .map(({ id: claim }) => {
      const carriers = oracle.side(claim, 'for')
      const read = unique(carriers.map((id) => oracle.statement(id).source)).filter(oracle.isRead)
      return { claim, documents: read.length, ends: endsOf(oracle, carriers).length }
    })
    .filter(({ documents, ends }) => documents > ends)
}

/** Active statements that are surely older than what they come from. */
export function impossibleOrders(oracle: Oracle): { statement: string; from: string }[] {
  const { dataset, view } = oracle
  return dataset.statements
    .filter(({ id }) => view.isActive(id))
    .flatMap(({ id }) =>
      oracle
        .line(id)
        .comesFrom.filter((upstream) => upstream.kind !== 'actor' && !upstream.rejected && view.isActive(upstream.id))
        .filter((upstream) => isSurelyOlder(oracle, momentOf(oracle, id), momentOf(oracle, upstream.id)))
        .map((upstream) => ({ statement: id, from: upstream.id })),
    )
}

function isSurelyOlder({ has }: Oracle, a: Span, b: Span): boolean {
  const isToTheHour = ({ earliest, latest }: Span) => has('hours') && latest - earliest < HOUR
  return b.earliest - a.latest > (isToTheHour(a) && isToTheHour(b) ? 0 : DAY)
}

/** When a statement or a document came into the world: what is not before both its making and its publication. */
function momentOf({ dataset, has }: Oracle, id: string): Span {
  const statement = dataset.statements.find((each) => each.id === id)
  if (statement === undefined) return spanOf(find(dataset.sources, id).published)
  const source = find(dataset.sources, statement.source)
  const grown = has('grownDocuments') ? momentOfGrowth(source, statement) : undefined
  const [made, published] = [spanOf(statement.made ?? source.published), spanOf(source.published)]
  const later = {
    earliest: Math.max(made.earliest, published.earliest),
    latest: Math.max(made.latest, published.latest),
  }
  return grown ?? later
}
