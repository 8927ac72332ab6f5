import type { Statement } from '../../../src/model/statement.ts'
import { broader, contradicting, equivalents, narrower, type Reads } from './claims.ts'
import { isDisclosed, type NaiveEnd, naiveEnd } from './ends.ts'
import { rejectedLines, writtenFrom } from './judgements.ts'
import { find, type Setting, unique } from './setting.ts'
import type { NaiveView } from './view.ts'
import { rootOf } from './works.ts'

/** Lines of sourcing, read again from their definition: no index, no graph. */

export interface NaiveUpstream {
  kind: 'actor' | 'statement' | 'document'
  id: string
  /** Whether every step that leads there is rejected. */
  rejected: boolean
}

export interface NaiveLine {
  comesFrom: NaiveUpstream[]
  mutations: string[]
  ownVoice: boolean
  dropped: boolean
  misreport: boolean
  /** The ids that its text names, or where it is a dropped attribution, those of the statements beside it. */
  named: string[]
  end: NaiveEnd | undefined
}

export function naiveLine(setting: Setting, view: NaiveView, statement: Statement): NaiveLine {
  const { comesFrom, mutations } = judgedSteps(setting, view, statement)
  const named = writtenFrom(setting, statement)
  const nothing = { comesFrom, mutations, ownVoice: false, dropped: false, misreport: false, named, end: undefined }
  const canMisreport = !isSatire(setting, statement.source)
  if (comesFrom.length > 0) {
    const allRejected = setting.has('rejectedMisreports') && comesFrom.every(({ rejected }) => rejected)
    return { ...nothing, misreport: canMisreport && allRejected }
  }
  if (mutations.length > 0 && setting.has('misreports')) return { ...nothing, misreport: canMisreport }
  const end: NaiveEnd =
    mutations.length > 0
      ? { kind: 'source', id: rootOf(setting, 'rootEnds', statement.source) }
      : naiveEnd(setting, statement.source, statement.knowledge)
  const others = isDisclosed(setting, end) ? [] : attributedBeside(setting, view, statement)
  if (others.length === 0) return { ...nothing, ownVoice: true, end }
  const inherited = merged(others.flatMap((other) => other.comesFrom))
  const allRejected = inherited.every(({ rejected }) => rejected)
  const misreport = canMisreport && (inherited.length === 0 || (allRejected && setting.has('rejectedMisreports')))
  return {
    ...nothing,
    named: unique(others.flatMap((other) => other.named)),
    comesFrom: inherited,
    ownVoice: true,
    dropped: true,
    misreport,
  }
}

export function isSatire({ dataset, has }: Setting, source: string): boolean {
  const { genre } = find(dataset.sources, source)
  return has('satire') && (genre === 'satire' || genre === 'fiction')
}

/** Rule 4: the other statements of the same in the same document that come from somewhere or are misreports. */
function attributedBeside(setting: Setting, view: NaiveView, statement: Statement) {
  return setting.dataset.statements
    .filter(({ id, source }) => source === statement.source && id !== statement.id)
    .filter((other) => isSame(setting, view, other, statement))
    .filter(({ id }) => view.isThere(id) || !setting.has('droppedInView'))
    .map((other) => judgedSteps(setting, view, other))
    .filter(
      ({ comesFrom, mutations }) =>
        comesFrom.length > 0 || (mutations.length > 0 && setting.has('misreports') && setting.has('droppedMisreports')),
    )
}

/** Rules 1 and 2, with what is rejected in the view. */
function judgedSteps(setting: Setting, view: NaiveView, statement: Statement) {
  const { steps, mutations } = afterOriginals(setting, view, statement)
  const rejected = rejectedLines(setting, view, statement)
  return {
    comesFrom: merged(steps.map(({ kind, id, via }) => ({ kind, id, rejected: rejected.includes(via) }))),
    mutations,
    named: writtenFrom(setting, statement),
  }
}

/** Each thing once; rejected where every mention of it is. */
function merged(items: readonly NaiveUpstream[]): NaiveUpstream[] {
  return unique(items.map(({ id }) => id)).map((id) => {
    const same = items.filter((item) => item.id === id)
    return { kind: find(items, id).kind, id, rejected: same.every(({ rejected }) => rejected) }
  })
}

interface Step {
  kind: NaiveUpstream['kind']
  id: string
  /** The id in `from` that gives it. */
  via: string
}

/** Rule 2: what a copy has in common with the original's statement of the same, it has from that statement. */
function afterOriginals(setting: Setting, view: NaiveView, statement: Statement) {
  const { dataset } = setting
  const first = firstSteps(setting, view, statement)
  const original = find(dataset.sources, statement.source).republishes
  const originals = dataset.statements.filter(
    (other) => other.source === original && isSame(setting, view, other, statement),
  )
  const steps = first.steps.flatMap((step): Step[] => {
    const sharing = originals.filter((other) => firstSteps(setting, view, other).steps.some(({ id }) => id === step.id))
    if (sharing.length === 0) return [step]
    return sharing.map(({ id }) => ({ kind: 'statement', id, via: step.via }))
  })
  return { steps, mutations: first.mutations }
}

/** Rule 1. */
function firstSteps(setting: Setting, view: NaiveView, statement: Statement) {
  const { dataset, options } = setting
  const steps: Step[] = []
  const mutations: string[] = []
  const isUnread = options.basis === 'stated' && statement.fromBasis === 'inferred'
  for (const via of isUnread ? [] : writtenFrom(setting, statement)) {
    const repeated = dataset.statements.find(({ id }) => id === via)
    if (dataset.actors.some(({ id }) => id === via)) steps.push({ kind: 'actor', id: via, via })
    else if (repeated !== undefined) {
      if (carriesOver(setting, view, repeated, statement)) steps.push({ kind: 'statement', id: via, via })
      else mutations.push(via)
    } else {
      const there = dataset.statements.filter(({ source }) => source === via)
      const carrying = there.filter((other) => carriesOver(setting, view, other, statement))
      steps.push(...carrying.map(({ id }): Step => ({ kind: 'statement', id, via })))
      if (carrying.length > 0) continue
      const related = relatedClaims(setting, statement.claim, view.knows)
      if (there.some(({ claim }) => related.includes(claim))) mutations.push(via)
      else steps.push({ kind: 'document', id: via, via })
    }
  }
  return { steps, mutations: unique(mutations) }
}

/** The claim, what it entails, what entails it, and what contradicts one of these. */
export function relatedClaims(setting: Setting, claim: string, knows: Reads): string[] {
  if (!setting.has('relatedClaims')) return [claim]
  const near = [...narrower(setting, claim, knows), ...broader(setting, claim, knows)]
  const contrary = near.flatMap((each) => contradicting(setting, each, knows))
  return [...near, ...contrary.flatMap((each) => [...equivalents(setting, each, knows)])]
}

function carriesOver(setting: Setting, { knows }: NaiveView, upstream: Statement, statement: Statement): boolean {
  const polarity = statement.polarity ?? 'affirms'
  if ((upstream.polarity ?? 'affirms') !== polarity) return false
  if (polarity === 'affirms') return narrower(setting, statement.claim, knows).has(upstream.claim)
  if (polarity === 'denies') return narrower(setting, upstream.claim, knows).has(statement.claim)
  return equivalents(setting, statement.claim, knows).has(upstream.claim)
}

function isSame(setting: Setting, { knows }: NaiveView, a: Statement, b: Statement): boolean {
  return equivalents(setting, a.claim, knows).has(b.claim) && (a.polarity ?? 'affirms') === (b.polarity ?? 'affirms')
}
