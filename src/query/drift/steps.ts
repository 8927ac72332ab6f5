import { canonicalJson } from '../../model/canonical-json.ts'
import type { Quantity } from '../../model/claim.ts'
import { edgeKey } from '../../model/edges.ts'
import { certaintyOf, polarityOf, type Statement } from '../../model/statement.ts'
import { type Certainty, TERMS } from '../../model/vocabulary/statement.ts'
import { entailmentOf } from '../../sourcing/sides.ts'
import { statementOf } from '../../sourcing/statements.ts'
import type { Mutation, Upstream } from '../../sourcing/steps.ts'
import type { View } from '../../sourcing/view.ts'
import type { DriftKind, DriftStep } from './drift-step.ts'

/** What changed between two statements, one of which comes from the other. */

/** From least to most certain. `unspecified` is not compared. */
const CERTAINTY_RANK: Readonly<Record<Certainty, number | undefined>> = {
  possible: 1,
  probable: 2,
  certain: 3,
  unspecified: undefined,
}

/** Whether the second certainty is higher; never where either is unspecified. */
export function isRaised(before: Certainty, after: Certainty): boolean {
  const [low, high] = [CERTAINTY_RANK[before], CERTAINTY_RANK[after]]
  return low !== undefined && high !== undefined && high > low
}

/** Whether the second terms allow more to be attributed; never where either are unknown. */
export function isOpener(before: Statement['terms'], after: Statement['terms']): boolean {
  return before !== undefined && after !== undefined && TERMS.indexOf(after) < TERMS.indexOf(before)
}

/** The hedges of statements that another one does not have. */
export function hedgesLost(before: readonly Pick<Statement, 'hedges'>[], after: Pick<Statement, 'hedges'>): string[] {
  const kept = new Set(after.hedges)
  return [...new Set(before.flatMap(({ hedges = [] }) => hedges))].filter((hedge) => !kept.has(hedge))
}

/** What a statement changed in one that carries over to it: certainty, terms, response, quantity. */
export function stepsBetween(view: View, id: string, upstream: Upstream): DriftStep[] {
  const { reader } = view
  const [before, after] = [statementOf(reader, upstream.id), statementOf(reader, id)]
  const step = (kind: DriftKind, was: string | undefined, is: string | undefined, words: string[] = []) =>
    stepFrom(after, kind, { from: upstream.id, before: was, after: is, words, edges: upstream.edges })
  const steps: DriftStep[] = []
  const [was, is] = [certaintyOf(before), certaintyOf(after)]
  if (isRaised(was, is)) steps.push(step('certaintyRaised', was, is, hedgesLost([before], after)))
  if (isOpener(before.terms, after.terms)) steps.push(step('termsRaised', before.terms, after.terms))
  if (polarityOf(after) === 'neither' && before.response !== undefined && before.response !== after.response)
    steps.push(step('responseChanged', before.response, after.response))
  return [...steps, ...quantityStep(view, before, after, upstream.edges)]
}

/** What a statement made of something that does not carry over to it: another claim, the opposite, an answer of no comment. */
export function stepsOfMutation(view: View, id: string, { from, of }: Mutation): DriftStep[] {
  const { reader } = view
  const after = statementOf(reader, id)
  const edges = [edgeTo(view, after, from)]
  return of.filter(view.isActive).flatMap((other) => {
    const before = statementOf(reader, other)
    const step = (kind: DriftKind, was: string, is: string) =>
      stepFrom(after, kind, { from: other, before: was, after: is, words: [], edges })
    const [was, is] = [polarityOf(before), polarityOf(after)]
    const steps: DriftStep[] = []
    if (!areOneMatter(view, before.claim, after.claim)) steps.push(step('claimChanged', before.claim, after.claim))
    else if (was === is) steps.push(step('claimChanged', before.claim, after.claim))
    else if (was === 'neither' || is === 'neither') steps.push(step('responseChanged', before.response ?? was, is))
    else steps.push(step('polarityFlipped', was, is))
    return [...steps, ...quantityStep(view, before, after, edges)]
  })
}

/** The edge by which a statement names what it comes from; a copy that names nothing comes from its original. */
function edgeTo({ reader }: View, { id, source, from }: Statement, named: string): string {
  if (from === undefined) return edgeKey(source, 'republishes', named)
  return edgeKey(id, reader.kindOf(named) === 'statement' ? 'repeats' : 'cites', named)
}

/** Whether two claims are the same, or one entails the other. */
function areOneMatter(view: View, a: string, b: string): boolean {
  const { entails } = entailmentOf(view)
  return entails(a, b) || entails(b, a)
}

/** A figure of the same measure that is not the same. */
function quantityStep({ reader }: View, before: Statement, after: Statement, edges: readonly string[]): DriftStep[] {
  const was = reader.record('claim', before.claim)?.quantity
  const is = reader.record('claim', after.claim)?.quantity
  if (was === undefined || is === undefined || subjectOf(was) !== subjectOf(is)) return []
  if (canonicalJson(was) === canonicalJson(is)) return []
  const change = { from: before.id, before: quantityText(was), after: quantityText(is), words: [], edges }
  return [stepFrom(after, 'quantityChanged', change)]
}

function subjectOf({ measure, of = '', relativeTo = '' }: Quantity): string {
  return [measure, of, relativeTo].join(' ')
}

/** A quantity in a few words: `min 2000 [item]`, `10..12 %`. */
export function quantityText({ comparator, value, low, high, unit }: Quantity): string {
  const figure = value ?? `${low ?? ''}..${high ?? ''}`
  return [comparator === 'eq' ? undefined : comparator, figure, unit].filter((part) => part !== undefined).join(' ')
}

/** A step, with what is not said left out. */
export function stepFrom(
  { id, source, claim }: Statement,
  kind: DriftKind,
  change: {
    readonly from: string | null
    readonly before?: string | undefined
    readonly after?: string | undefined
    readonly words: readonly string[]
    readonly records?: readonly string[]
    readonly edges: readonly string[]
  },
): DriftStep {
  const { from, before = null, after = null, words, records = [], edges } = change
  return { kind, statement: id, source, claim, from, before, after, words, records, edges }
}
