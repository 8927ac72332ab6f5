import type { Laid } from '../../graph/overlay.ts'
import type { Actor } from '../../model/actor.ts'
import { groupBy, sortedUnique } from '../../model/order.ts'
import type { Statement } from '../../model/statement.ts'
import { sourcingOf } from '../../sourcing/sourcing.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { View } from '../../sourcing/view.ts'
import type { SideSupport } from '../support/support.ts'

/**
 * `notSame`: two ends turn out to be different. `affiliation`: an end turns out to belong to an organization of its own.
 * `disclosed`: a document names its source, somebody independent. `secondOrigin`: a document that was read quotes somebody
 * independent besides. `newLine`: a new document quotes somebody independent.
 */
export type ImprovementKind = 'notSame' | 'affiliation' | 'disclosed' | 'secondOrigin' | 'newLine'

/** One thing that could be found out about a claim, as the records that would then be there. */
export interface Improvement {
  readonly kind: ImprovementKind
  readonly records: readonly string[]
  readonly laid: readonly Laid[]
}

/** Ids that nobody can have chosen. */
const FRESH = { actor: '~actor', organization: '~organization', source: '~source', statement: '~statement' } as const

/** Everything that could be found out to help a claim, one at a time. */
export function improvementsFor(view: View, claim: string, side: SideSupport): Improvement[] {
  const somebody = freshActor(view, side)
  const resting = restingOnDocuments(view, side)
  return [
    newLine(view, claim, somebody),
    ...side.origins.ends
      .filter(({ kind }) => kind === 'source')
      .map(({ id }) => disclosed(view, resting.get(id), { id, somebody })),
    ...side.evidence.read.map((id) => secondOrigin(view, claim, { id, somebody })),
    ...affiliations(view, side),
    ...differences(view, side),
  ]
}

/** A named person who is surely none of the ends, in the dataset by the time that the view sees. */
function freshActor(view: View, { origins }: SideSupport): Laid {
  const others = origins.ends.filter(({ kind }) => kind === 'actor').map(({ id }) => id)
  const record: Actor = { id: FRESH.actor, name: 'Somebody independent', type: 'person', notSameAs: others }
  return { kind: 'actor', record: { ...record, ...inView(view) } }
}

/** When a record that is laid over must have been recorded to be in view. */
function inView({ options: { recordedUntil } }: View): { recorded?: string } {
  return recordedUntil === undefined ? {} : { recorded: recordedUntil }
}

function quoting(view: View, claim: string, source: string): Laid {
  const record: Statement = { id: FRESH.statement, source, claim, from: [FRESH.actor], ...madeInView(view) }
  return { kind: 'statement', record: { ...record, ...inView(view) } }
}

function madeInView({ options: { asOf } }: View): { made?: string } {
  return asOf === undefined ? {} : { made: asOf }
}

function newLine(view: View, claim: string, somebody: Laid): Improvement {
  const { asOf } = view.options
  const published = asOf === undefined ? {} : { published: asOf }
  const record = { id: FRESH.source, title: 'A new document', type: 'article' as const, ...published, ...inView(view) }
  return {
    kind: 'newLine',
    records: [],
    laid: [somebody, { kind: 'source', record }, quoting(view, claim, FRESH.source)],
  }
}

function secondOrigin(view: View, claim: string, { id, somebody }: { id: string; somebody: Laid }): Improvement {
  return { kind: 'secondOrigin', records: [id], laid: [somebody, quoting(view, claim, id)] }
}

/** What leads to a document that names no source. */
interface Resting {
  /** The statements in own voice that end there. */
  readonly own: Statement[]
  /** What statements say that take a version of it whole. */
  readonly said: { readonly source: string; readonly claim: string; readonly polarity: Statement['polarity'] }[]
}

/** What leads to each end of a side that is a document. One pass over what the side reaches. */
function restingOnDocuments(view: View, { evidence }: SideSupport): ReadonlyMap<string, Resting> {
  const { lines, documentEnd } = sourcingOf(view)
  const found = new Map<string, Resting>()
  const at = (id: string): Resting => {
    const resting = found.get(id) ?? { own: [], said: [] }
    found.set(id, resting)
    return resting
  }
  for (const id of evidence.reached) {
    const statement = statementOf(view.reader, id)
    const { end, comesFrom } = lines.of(id)
    const { claim, polarity = 'affirms' } = statement
    if (end !== undefined) at(end.id).own.push(statement)
    for (const step of comesFrom)
      if (step.kind === 'document') at(documentEnd(step.id).id).said.push({ source: step.id, claim, polarity })
  }
  return found
}

/** Every statement that ends at a source comes from somebody; where it is taken whole, a statement of it does. */
function disclosed(
  view: View,
  resting: Resting = { own: [], said: [] },
  { id, somebody }: { id: string; somebody: Laid },
): Improvement {
  const own = resting.own.map(
    ({ fromBasis: _, ...statement }): Laid => ({ kind: 'statement', record: { ...statement, from: [FRESH.actor] } }),
  )
  const { said } = resting
  const whole = [...groupBy(said, (each) => JSON.stringify(each)).values()].flatMap(([each], index): Laid[] => {
    if (each === undefined) return []
    const statement = { id: `${FRESH.statement}-${index}`, ...each, from: [FRESH.actor] }
    return [{ kind: 'statement', record: { ...statement, ...inView(view) } }]
  })
  return { kind: 'disclosed', records: [id], laid: [somebody, ...own, ...whole] }
}

/** Ends without any affiliation, each with one that nobody else has. */
function affiliations(view: View, { origins }: SideSupport): Improvement[] {
  const organization: Laid = {
    kind: 'actor',
    record: { id: FRESH.organization, name: 'An organization', type: 'organization' },
  }
  return origins.ends.flatMap(({ id }) => {
    const actor = view.reader.record('actor', id)
    const isItsOwn = actor?.anonymous !== true && (actor?.type === 'organization' || actor?.type === 'government')
    if (actor === undefined || actor.affiliation !== undefined || isItsOwn) return []
    const record = { ...actor, affiliation: FRESH.organization }
    return [{ kind: 'affiliation', records: [id], laid: [organization, { kind: 'actor', record }] }]
  })
}

/** Pairs of disclosed ends that may coincide, each as two that do not. */
function differences(view: View, { origins }: SideSupport): Improvement[] {
  return origins.reasons.flatMap(({ ends: [a, b] }) => {
    const [left, right] = [a, b].map((id) => (id === undefined ? undefined : view.reader.record('actor', id)))
    if (left === undefined || right === undefined) return []
    const record = { ...left, notSameAs: [...(left.notSameAs ?? []), right.id] }
    return [{ kind: 'notSame', records: sortedUnique([left.id, right.id]), laid: [{ kind: 'actor', record }] }]
  })
}
