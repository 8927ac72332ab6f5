import { computed, type ReadonlySignal } from '@preact/signals'
import { ledTo, parseExpansion } from '../scene/expansion.ts'
import type { Merging } from '../scene/merge.ts'
import type { Picture } from '../scene/picture.ts'
import type { SceneEdge } from '../scene/scene.ts'
import type { Extent } from '../scene/scope.ts'
import { applyFold, FOLDABLE } from '../scene/sourcing/apply-fold.ts'
import type { FoldNames } from '../scene/sourcing/fold-names.ts'
import { foldSourcing, type SourcingFold } from '../scene/sourcing/sourcing-fold.ts'
import { isFolded, type PageState } from '../state/page-state.ts'
import { andMore, nameNobody, repeatedBy } from '../words/fold-words.ts'
import { labelOf } from '../words/labels.ts'
import type { Session } from './session.ts'

export interface FoldOfState {
  /** The sourcing of the claim in scope with all that can be folded folded; undefined where no claim is, or statements are drawn. */
  readonly whole: ReadonlySignal<SourcingFold | undefined>
  /** The same as it is drawn now, with what was unfolded; undefined where nothing is folded. */
  readonly drawn: ReadonlySignal<SourcingFold | undefined>
  /** Of the scope what is drawn or stands behind what is: other claims, and what bears on neither side, are left out and bring nothing along. */
  readonly narrow: ReadonlySignal<(extent: Extent) => Extent>
  /** Where nothing is folded, the documents that only repeat another, each with that one; none where statements are drawn. */
  readonly blocks: ReadonlySignal<Merging>
  /** Folds a picture of the scope so, with what was expanded, and leaves any other as it is. */
  readonly apply: ReadonlySignal<(picture: Picture, expanded: readonly string[]) => Picture>
}

/** How the sourcing of a claim is folded in the state as it is: with nothing taken away and no date, so that things stay where they are. */
export function foldOfState(session: ReadonlySignal<Session>, state: ReadonlySignal<PageState>): FoldOfState {
  const claim = computed(() => (state.value.scope.kind === 'claim' ? state.value.scope.id : undefined))
  const showsStatements = computed(() => !state.value.off.includes('kind:statement'))
  const unfolded = computed(() => state.value.unfolded)
  const folds = computed(() => isFolded(state.value) && !showsStatements.value)
  const foldWith = (open: readonly string[]) =>
    claim.value === undefined
      ? undefined
      : foldSourcing(session.value.traceOf(claim.value), namesIn(session.value), new Set(open))
  const whole = computed(() => foldWith([]))
  const drawn = computed(() => {
    if (!folds.value) return undefined
    return unfolded.value.length === 0 ? whole.value : foldWith(unfolded.value)
  })
  /** Chosen ones that folding would leave out. As a text, so that choosing among what is drawn draws nothing anew. */
  const kept = computed(() => {
    const isDrawn = (id: string) => drawn.value?.nodes.has(id) || drawn.value?.merging.has(id)
    return state.value.selected.filter((id) => !isDrawn(id)).join(',')
  })
  const off = computed(() => state.value.off)
  const apply = computed(() => {
    const fold = drawn.value
    if (fold === undefined) return (picture: Picture) => picture
    const isOff = ({ group }: SceneEdge) => off.value.includes(`edge:${group}`)
    const chosen = kept.value.split(',')
    return (picture: Picture, expanded: readonly string[]) =>
      applyFold(picture, fold, { keep: new Set([...chosen, ...broughtBy(expanded, picture)]), isOff })
  })
  const narrow = computed(() => {
    const fold = drawn.value
    if (fold === undefined) return (extent: Extent) => extent
    const { reader } = session.value.open
    const isLeftOut = (id: string) =>
      FOLDABLE.has(reader.kindOf(id) ?? '') && !fold.nodes.has(id) && !fold.merging.has(id)
    return (extent: Extent) => ({
      ...extent,
      nodes: new Set([...extent.nodes].filter((id) => extent.seeds.includes(id) || !isLeftOut(id))),
    })
  })
  const blocks = computed((): Merging => {
    const { repeaters = new Map() } = folds.value || showsStatements.value ? {} : (whole.value ?? {})
    return new Map([...repeaters].filter(([, home]) => !repeaters.has(home)))
  })
  return { whole, drawn, narrow, apply, blocks }
}

/** What stands next to records that were expanded. @param entries ids, or ids with the group of edges behind a slash */
function broughtBy(entries: readonly string[], { edges }: Picture): string[] {
  return entries.flatMap((entry) => ledTo(parseExpansion(entry), edges))
}

function namesIn({ open: { reader } }: Session): FoldNames {
  return {
    sourceOf: (statement) => reader.record('statement', statement)?.source ?? statement,
    isInferred: (statement) => reader.record('statement', statement)?.fromBasis === 'inferred',
    repeated: (id, repeaters) => repeatedBy(labelOf(reader, id), repeaters),
    andMore: (id, more) => andMore(labelOf(reader, id), more),
    nameNobody,
  }
}
