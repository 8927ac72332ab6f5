import { batch, computed, signal } from '@preact/signals'
import { type LayoutService, startLayoutService } from '../answers/layout-service.ts'
import { MOST_GROUPS } from '../layout/shape.ts'
import type { Theme } from '../looks/palette.ts'
import { withNeighbours } from '../scene/neighbours.ts'
import type { SceneNode } from '../scene/scene.ts'
import { hasWebgl } from '../stage/webgl.ts'
import { keepSame } from '../state/keep-same.ts'
import { keepKnown } from '../state/known-ids.ts'
import { INITIAL_STATE, type PageState } from '../state/page-state.ts'
import { reduce, sameScope } from '../state/reduce.ts'
import { NO_DRAFT } from '../state/tour-draft.ts'
import { allWordings } from './all-wordings.ts'
import { followCorroborations } from './corroborations.ts'
import { followRetired } from './follow-retired.ts'
import { goneInWords } from './gone.ts'
import { pickedBy } from './lenses.ts'
import type { Model, Sheet } from './model.ts'
import { placePicture } from './place-picture.ts'
import { seenOfState } from './seen-of-state.ts'
import type { Session } from './session.ts'
import { storedTheme } from './theme-choice.ts'
import { knownTour } from './tours.ts'

/** The page over a dataset, in a state. */
export function createModel(first: Session, state0: PageState = INITIAL_STATE): Model {
  const layouts: LayoutService = startLayoutService()
  const session = signal(first)
  const state = signal(state0)
  const sheet = signal<Sheet>('low')
  const pointed = signal<string | undefined>(undefined)
  const notice = signal<string | undefined>(undefined)
  const listeners: ((state: PageState, amend: boolean) => void)[] = []
  const mostGroups = signal(MOST_GROUPS)
  const seen = seenOfState(session, state, mostGroups)
  const { options, view, statusOf, fall, scene, ground, picture, drawnAs, homes, conditions, between, selected } = seen
  const { under } = seen
  const claims = computed(() => {
    const { reader } = session.value.open
    const drawn = [...picture.value.nodes.values()].flatMap(({ id, folded }) => [id, ...folded])
    return drawn.filter((id) => reader.kindOf(id) === 'claim')
  })
  const corroborations = followCorroborations({ session, options, claims })
  const lens = computed(() => state.value.lens)
  const shape = signal(1.3)
  const [layout, pins] = [computed(() => state.value.layout), computed(() => state.value.pins)]
  let steady = false
  const isSteady = () => steady
  const places = placePicture({ layouts, session, picture, ground, under, homes, layout, shape, pins, isSteady })
  const { drawn, placing, placingPart } = places

  const set = (next: PageState, amend: boolean) => {
    if (next === state.peek()) return
    state.value = next
    if (next.pane !== 'record' && sheet.peek() === 'low') sheet.value = 'half'
    for (const listener of listeners) listener(next, amend)
  }
  return {
    session,
    state,
    pointed,
    pointedEdge: signal(undefined),
    carded: signal(undefined),
    theme: signal<Theme>('light'),
    themeChoice: signal(storedTheme()),
    notice,
    steps: signal({ at: 0, last: 0 }),
    help: signal(false),
    tourDraft: signal(NO_DRAFT),
    printed: signal(undefined),
    legendOpen: signal(false),
    density: signal(70),
    playing: signal(false),
    framing: signal(false),
    sheet,
    drawable: hasWebgl(),
    problems: signal([]),
    stage: signal(undefined),
    shape,
    mostGroups,
    selected,
    lit: computed(() => {
      const at = pointed.value
      return withNeighbours(at === undefined ? at : (drawnAs.value.get(at) ?? at), picture.value)
    }),
    corroborations,
    lensed: computed(() => {
      if (lens.value === null) return undefined
      const { reader } = session.value.open
      const { ofNode } = conditions.value
      const isThere = (node: SceneNode) => ofNode(node) !== 'later'
      const facts = { scene: picture.value, reader, corroborations: corroborations.value, isThere }
      // A group stands out as soon as one of its records does.
      const picked = pickedBy(lens.value, facts)
      return new Set([...picked].flatMap((id) => [id, drawnAs.value.get(id) ?? id]))
    }),
    view,
    statusOf,
    fall,
    conditions,
    between,
    scene,
    picture,
    drawnAs,
    homes,
    camera: computed(() => state.value.camera),
    drawn,
    positions: computed(() => drawn.value.positions),
    placing,
    placingPart,
    act: (action, { amend = false } = {}) => {
      const drawn = { picture: picture.peek(), drawnAs: drawnAs.peek() }
      set(reduce(state.peek(), allWordings(action, drawn)), amend)
    },
    change: (next) => set(keepSame(state.peek(), next), false),
    adopt: (next) => {
      state.value = keepSame(state.peek(), next)
    },
    replaceSession: (next, { state: asked, steady: keeping = false } = {}) => {
      const { kindOf } = next.open.reader
      const { state: known, unknown } = keepKnown(
        followRetired(asked ?? state.peek(), next.open.reader),
        kindOf,
        fallbackScope(next),
      )
      const kept = { ...known, tour: knownTour(next, known.tour) }
      const gone = keeping ? goneInWords(session.peek(), { picture: picture.peek(), unknown }, kindOf) : undefined
      steady = keeping && sameScope(kept.scope, state.peek().scope)
      batch(() => {
        session.value = next
        state.value = kept
        if (gone !== undefined) notice.value = gone
      })
      steady = false
      for (const listener of listeners) listener(kept, true)
    },
    onAct: (listener) => {
      listeners.push(listener)
    },
  }
}

function fallbackScope({ telling }: Session): PageState['scope'] {
  return telling === undefined ? { kind: 'everything' } : { kind: 'claim', id: telling }
}
