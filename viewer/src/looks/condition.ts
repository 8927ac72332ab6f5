import { type Counts, type Impact, OUTLET_PREFIX, type QuickView } from '../library.ts'
import { isActorToCome } from '../scene/actor-to-come.ts'
import { isBroughtGroup } from '../scene/expansion.ts'
import { edgesByNode, type SceneEdge, type SceneNode } from '../scene/scene.ts'

/**
 * How something stands in a view. `later`: not published yet; `taken`: discredited by hand; `falls`: nothing that counts supports it any
 * more; `weakens`: still supported, by less; `cleared`: no longer contradicted; `retracted`: gone by a notice; `loose`: nothing that counts
 * supports it, whatever is taken away.
 */
export type Condition = 'live' | 'later' | 'taken' | 'falls' | 'weakens' | 'cleared' | 'retracted' | 'loose'

export interface Conditions {
  ofNode(node: SceneNode): Condition
  ofEdge(edge: SceneEdge): Condition
  /** Whether a record, drawn or not, is there by the date of the view; what is no record always is. */
  isThere(id: string): boolean
}

/** What impact says of each claim, for quick asking. */
export type Effects = ReadonlyMap<string, 'falls' | 'weakens' | 'cleared'>

export function effectsOf(impact: Impact | undefined): Effects {
  const effects = new Map<string, 'falls' | 'weakens' | 'cleared'>()
  for (const { claim } of impact?.cleared ?? []) effects.set(claim, 'cleared')
  for (const { claim } of impact?.weakened ?? []) effects.set(claim, 'weakens')
  for (const { claim } of impact?.unseated ?? []) effects.set(claim, 'falls')
  for (const { claim } of impact?.fallen ?? []) effects.set(claim, 'falls')
  return effects
}

/** What a reason that something does not count comes to on the canvas. */
const DEAD: Readonly<Record<string, Condition | undefined>> = {
  later: 'later',
  retracted: 'retracted',
  without: 'taken',
}

/** What all of a group share; as long as one is live, so is the group. */
function common(conditions: readonly Condition[]): Condition {
  const [first = 'live'] = conditions
  return conditions.every((condition) => condition === first) ? first : 'live'
}

/** What some of a group come to is told of it, where not all do. */
function mixed(conditions: readonly Condition[]): Condition {
  const all = common(conditions)
  const changes = conditions.some((condition) => condition === 'falls' || condition === 'weakens')
  return all === 'live' && changes ? 'weakens' : all
}

/** Those that pass, or where none does all. */
function someOr<T>(all: readonly T[], passes: (one: T) => boolean): readonly T[] {
  const some = all.filter(passes)
  return some.length === 0 ? all : some
}

export interface ConditionOptions {
  readonly view: QuickView
  readonly effects: Effects
  /** The statements that a document is judged by, where only some are drawn. */
  readonly within: ReadonlySet<string> | undefined
  /** The lines that are drawn: somebody to whom none leads by the date of the view says nothing there. */
  readonly edges?: readonly SceneEdge[]
}

/** Kinds of records besides that are made on a date. */
const DATED: ReadonlySet<string> = new Set(['assessment', 'search'])

const isOutlet = (id: string) => id.startsWith(OUTLET_PREFIX)

/** Conditions in a view, each worked out when first asked for. */
export function openConditions({ view, effects, within, edges = [] }: ConditionOptions): Conditions {
  const { reader } = view.view
  const nodes = new Map<string, Condition>()
  const isRecord = (id: string) => ![undefined, 'status'].includes(reader.kindOf(id))
  /** Why a record does not count; null where it does. A statement is asked for by its document and by each of its lines. */
  const reasons = new Map<string, Counts['reason']>()
  const reasonOf = (id: string): Counts['reason'] => {
    let known = reasons.get(id)
    if (known === undefined) {
      known = view.counts(id).reason
      reasons.set(id, known)
    }
    return known
  }
  /** Of a status, an outlet or a group, which are no records, nothing. */
  const dead = (id: string): Condition | undefined => (isRecord(id) ? DEAD[reasonOf(id) ?? ''] : undefined)
  /** Of statements that do not hold: gone with what was taken away, or never there. */
  const ofStatements = (ids: readonly string[]): Condition => {
    if (ids.length === 0 || ids.some((id) => reasonOf(id) === null)) return 'live'
    const ends = new Set(ids.map(dead))
    if (ends.size === 1 && ends.has('later')) return 'later'
    if (ends.has('retracted')) return 'retracted'
    return view.options.without.length > 0 ? 'falls' : 'loose'
  }
  const statementsIn = (id: string) => reader.linksTo(id, 'in').map(({ from }) => from)
  const ofSource = (id: string): Condition => dead(id) ?? ofStatements(ofScope(statementsIn(id)))
  /** Those that the picture is about, where it is about some of them. */
  const ofScope = (statements: readonly string[]) =>
    within === undefined ? statements : someOr(statements, (statement) => within.has(statement))
  let lined: ReadonlySet<string> | undefined
  /** Of a part of the dataset a document is judged by what its lines there say: where all of them are gone, so is what it is there for. */
  const ofDrawnSource = (id: string): Condition => {
    if (within === undefined) return ofSource(id)
    lined ??= new Set(edges.flatMap(({ statements }) => statements))
    const drawn = lined
    return dead(id) ?? ofStatements(someOr(ofScope(statementsIn(id)), (statement) => drawn.has(statement)))
  }
  /** A document that others repeat, drawn as one: where it falls and one of them stands, half of it is left. */
  const ofRepeated = (id: string, repeaters: readonly string[]): Condition => {
    const own = ofDrawnSource(id)
    return own === 'falls' && repeaters.some((each) => ofDrawnSource(each) === 'live') ? 'weakens' : own
  }
  const ofClaim = (id: string): Condition => {
    const reason = reasonOf(id)
    return effects.get(id) ?? (reason === 'later' ? 'later' : reason === null ? 'live' : 'loose')
  }
  const ofActor = (id: string): Condition => dead(id) ?? (isActorToCome(view, id) ? 'later' : 'live')
  const isAdrift = (id: string): boolean => {
    if (view.options.asOf === undefined) return false
    const own = edgesByNode({ edges }).get(id) ?? []
    return own.length > 0 && own.every((edge) => ofEdge(edge) === 'later')
  }
  const judge = ({ id, kind, folded, isGroup, gathers }: SceneNode): Condition => {
    if (gathers !== undefined && kind === 'actor') return common(folded.map(ofActor))
    if (gathers !== undefined && isBroughtGroup(id) && kind === 'source') return common(folded.map(ofDrawnSource))
    if (gathers !== undefined && kind !== 'source') return mixed((isGroup ? [id, ...folded] : folded).map(ofClaim))
    if (isGroup) return common([id, ...folded].map(kind === 'actor' ? ofActor : ofDrawnSource))
    if (isOutlet(id)) return common(folded.map((member) => ofDrawnSource(member)))
    if (kind === 'claim') return ofClaim(id)
    if (kind === 'actor') return isAdrift(id) ? 'later' : ofActor(id)
    if (kind === 'statement') return dead(id) ?? ofStatements([id])
    if (kind !== 'source') return DATED.has(kind) && dead(id) === 'later' ? 'later' : 'live'
    return ofRepeated(id, folded)
  }
  /** What records make by themselves is not there before both of its ends are, and a status not before it was given. */
  const ofTie = ({ kind, from, to }: SceneEdge): Condition => {
    if (view.options.asOf === undefined) return 'live'
    const isToCome = kind === 'hasStatus' ? to !== `status:${view.status(from).status}` : [from, to].some(isLater)
    return isToCome ? 'later' : 'live'
  }
  const isLater = (id: string): boolean => {
    if (!isOutlet(id)) return reader.kindOf(id) === 'actor' ? ofActor(id) === 'later' : dead(id) === 'later'
    const { documents } = view.ownership(id.slice(OUTLET_PREFIX.length))
    return documents.every((document) => dead(document) === 'later')
  }
  const ofEdge = (edge: SceneEdge): Condition =>
    edge.statements.length === 0 ? ofTie(edge) : ofStatements(edge.statements)
  const ofNode = (node: SceneNode): Condition => {
    // A group may be drawn as one of its records, which stands for itself elsewhere.
    const key = node.gathers === undefined ? node.id : `group ${node.id}`
    let known = nodes.get(key)
    if (known === undefined) {
      known = judge(node)
      nodes.set(key, known)
    }
    return known
  }
  const JUDGES: Partial<Record<string, (id: string) => Condition>> = {
    source: ofSource,
    claim: ofClaim,
    actor: ofActor,
  }
  return {
    ofNode,
    ofEdge,
    // By itself: as a node it may be the first of several.
    isThere: (id) => view.options.asOf === undefined || (JUDGES[reader.kindOf(id) ?? ''] ?? dead)(id) !== 'later',
  }
}
