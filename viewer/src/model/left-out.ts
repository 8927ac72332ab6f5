import type { NodeKind } from '../library.ts'
import { recordsDrawn } from '../scene/records-drawn.ts'
import { isFolded, overviewOf } from '../state/page-state.ts'
import type { KindCount } from '../words/left-out-words.ts'
import type { Model } from './model.ts'

/** What the canvas does not draw by itself, or at all, by kind; nothing that is not there by the date of the view. */
export interface LeftOut {
  /** Drawn as another node. */
  readonly folded: readonly KindCount[]
  /** In scope, and left out by folding. */
  readonly unfolded: readonly KindCount[]
  /** In the dataset, and not in scope; empty where that is everything, or takes long to count. */
  readonly elsewhere: readonly KindCount[]
  /** How many of the documents that are drawn each by itself count on neither side of the claim. */
  readonly besides: number
  /** How many claims are in no group of an overview because they say the same as another, which is. */
  readonly same: number
}

/** Of more records than these nobody looks up which were there by a date. */
const MOST_DATED = 5000

/** Kinds that are missed where they are not drawn. */
const COUNTED = ['claim', 'source', 'actor'] as const

export function leftOutOf({ session, state, picture, conditions }: Model): LeftOut {
  const { open, isLarge } = session.value
  const { reader } = open
  const { nodes, core, leftOut, hiddenByFilter } = picture.value
  const { isThere } = conditions.value
  // A document that carries both sides is a part of a node on each, and one document.
  const members = [...new Set([...nodes.values()].flatMap(({ folded }) => folded))].filter((id) => !nodes.has(id))
  const accounted = new Set([...nodes.keys(), ...core, ...members, ...leftOut, ...hiddenByFilter])
  const known = COUNTED.reduce((sum, kind) => sum + reader.ids(kind).length, 0)
  const takesLong = isLarge || (state.value.asOf !== null && known > MOST_DATED)
  const others =
    takesLong || state.value.scope.kind === 'everything'
      ? []
      : COUNTED.flatMap((kind) => reader.ids(kind)).filter((id) => !accounted.has(id))
  const counted = (ids: readonly string[]) => byKind(ids.filter(isThere), (id) => reader.kindOf(id))
  const isGrouped = overviewOf(state.value) !== 'none'
  return {
    folded: isGrouped ? [] : counted(members),
    unfolded: counted(leftOut),
    elsewhere: counted(others),
    besides: besidesIn({ session, state, picture }).filter(isThere).length,
    same: isGrouped && !takesLong ? sameIn({ session, picture }).filter(isThere).length : 0,
  }
}

/** The claims that are neither in a group nor left out nor hidden: those in other words than one that is. */
function sameIn({ session, picture }: Pick<Model, 'session' | 'picture'>): string[] {
  const { leftOut, hiddenByFilter } = picture.value
  const told = new Set([...recordsDrawn(picture.value).map(({ id }) => id), ...leftOut, ...hiddenByFilter])
  return session.value.open.reader.ids('claim').filter((id) => !told.has(id))
}

/** Where nothing of a claim's sourcing is folded, the documents that are drawn for another reason than that they carry a side. */
function besidesIn({ session, state, picture }: Pick<Model, 'session' | 'state' | 'picture'>): string[] {
  const { scope, grouping } = state.value
  if (scope.kind !== 'claim' || isFolded(state.value) || grouping !== 'none') return []
  const { open, traceOf } = session.value
  const trace = traceOf(scope.id)
  const carry = new Set(
    [trace.for, trace.against].flatMap(({ steps, documents }) => [
      ...steps.map(({ source }) => source),
      ...documents.map(({ id }) => id),
    ]),
  )
  const { nodes, core } = picture.value
  return [...core].filter((id) => nodes.has(id) && open.reader.kindOf(id) === 'source' && !carry.has(id))
}

function byKind(ids: readonly string[], kindOf: (id: string) => NodeKind | undefined): KindCount[] {
  const kinds = ids.map(kindOf)
  const counts = COUNTED.map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
  return counts.filter(({ count }) => count > 0)
}
