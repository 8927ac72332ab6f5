import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { type LayoutService, startLayoutService } from '../answers/layout-service.ts'
import type { Positions } from '../layout/positions.ts'
import type { Impact, Problem, View } from '../library.ts'
import { type Conditions, effectsOf, openConditions } from '../looks/condition.ts'
import type { Theme } from '../looks/palette.ts'
import type { Picture } from '../scene/picture.ts'
import type { SceneNode } from '../scene/scene.ts'
import type { Stage } from '../stage/stage.ts'
import { hasWebgl } from '../stage/webgl.ts'
import { keepKnown } from '../state/known-ids.ts'
import { type Camera, INITIAL_STATE, type PageState } from '../state/page-state.ts'
import { type Action, reduce, sameScope } from '../state/reduce.ts'
import { answersOfState } from './answers-of-state.ts'
import { type Corroborations, followCorroborations } from './corroborations.ts'
import { pickedBy } from './lenses.ts'
import { pictureOfState } from './picture-of-state.ts'
import { type Drawn, placePicture } from './place-picture.ts'
import type { Session } from './session.ts'
import { storedTheme, type ThemeChoice } from './theme-choice.ts'

export const SHEETS = ['low', 'half', 'full'] as const
export type Sheet = (typeof SHEETS)[number]

/** What the page knows and does: one state, and everything else derived from it. */
export interface Model {
  readonly session: ReadonlySignal<Session>
  readonly state: ReadonlySignal<PageState>
  /** What is pointed at; not part of the state: no link needs it. */
  readonly pointed: Signal<string | undefined>
  /** The edge that is pointed at, and where on the canvas. */
  readonly pointedEdge: Signal<{ readonly key: string; readonly x: number; readonly y: number } | undefined>
  readonly theme: Signal<Theme>
  readonly themeChoice: Signal<ThemeChoice>
  readonly notice: Signal<string | undefined>
  /** Where the page is among the steps that were made, and how many there are. */
  readonly steps: Signal<{ readonly at: number; readonly last: number }>
  readonly help: Signal<boolean>
  readonly legendOpen: Signal<boolean>
  /** How many names the canvas writes at most. */
  readonly density: Signal<number>
  /** Whether a frame is being drawn around what to choose. */
  readonly framing: Signal<boolean>
  /** How high the panel stands on a phone. */
  readonly sheet: Signal<Sheet>
  /** Whether this browser can draw the canvas. */
  readonly drawable: boolean
  /** What is wrong with the files, where the last good dataset is still shown. */
  readonly problems: Signal<readonly Problem[]>
  readonly stage: Signal<Stage | undefined>
  readonly selected: ReadonlySignal<ReadonlySet<string>>
  /** What is pointed at, with its neighbours; undefined where nothing is. */
  readonly lit: ReadonlySignal<ReadonlySet<string> | undefined>
  /** What the lens picks out. */
  readonly lensed: ReadonlySignal<ReadonlySet<string> | undefined>
  readonly corroborations: ReadonlySignal<Corroborations>
  readonly view: ReadonlySignal<View>
  /** The status that a claim has in the view. */
  readonly statusOf: ReadonlySignal<(claim: string) => string>
  /** What falls with what was taken away; undefined where nothing was. */
  readonly impact: ReadonlySignal<Impact | undefined>
  readonly conditions: ReadonlySignal<Conditions>
  readonly picture: ReadonlySignal<Picture>
  /** The last picture of which all places are known: what the canvas shows. */
  readonly drawn: ReadonlySignal<Drawn>
  readonly positions: ReadonlySignal<Positions>
  readonly camera: ReadonlySignal<Camera | null>
  /** Whether places are still being worked out. */
  readonly placing: ReadonlySignal<boolean>
  /** `amend`: part of the step before, so that going back skips it. */
  act(action: Action, how?: { readonly amend?: boolean }): void
  /** Goes to another state as one step. */
  change(state: PageState): void
  /** Takes over a state from elsewhere: a link, a saved view. */
  adopt(state: PageState): void
  /** Another dataset, or another version of it: what it has not is forgotten. */
  replaceSession(session: Session, how?: Replacing): void
  /** Called after every change of the state by an action. */
  onAct(listener: (state: PageState, amend: boolean) => void): void
}

export interface Replacing {
  /** Where to open it; where it is left out, in the state as it is. */
  readonly state?: PageState
  /** What stays on the canvas stays where it is. */
  readonly steady?: boolean
}

export function createModel(first: Session, state0: PageState = INITIAL_STATE): Model {
  const layouts: LayoutService = startLayoutService()
  const session = signal(first)
  const state = signal(state0)
  const sheet = signal<Sheet>('low')
  const pointed = signal<string | undefined>(undefined)
  const listeners: ((state: PageState, amend: boolean) => void)[] = []
  const { options, view, statusOf, impact } = answersOfState(session, state)
  const { scene, extent, picture } = pictureOfState({ session, state, statusOf })
  const conditions = computed(() =>
    openConditions({
      open: session.value.open,
      view: view.value,
      effects: effectsOf(impact.value),
      within: extent.value.statements,
    }),
  )
  const claims = computed(() => [...picture.value.nodes.values()].filter(isClaim).map(({ id }) => id))
  const corroborations = followCorroborations({ session, options, claims })
  const [selected, lens] = [computed(() => state.value.selected), computed(() => state.value.lens)]
  const [layout, pins] = [computed(() => state.value.layout), computed(() => state.value.pins)]
  let steady = false
  const isSteady = () => steady
  const { drawn, placing } = placePicture({ layouts, session, picture, scene, extent, layout, pins, isSteady })

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
    theme: signal<Theme>('light'),
    themeChoice: signal(storedTheme()),
    notice: signal(undefined),
    steps: signal({ at: 0, last: 0 }),
    help: signal(false),
    legendOpen: signal(false),
    density: signal(70),
    framing: signal(false),
    sheet,
    drawable: hasWebgl(),
    problems: signal([]),
    stage: signal(undefined),
    selected: computed(() => {
      const { reader } = session.value.open
      return new Set(selected.value.flatMap((id) => [id, reader.record('statement', id)?.source ?? id]))
    }),
    lit: computed(() => litBy(pointed.value, picture.value)),
    corroborations,
    lensed: computed(() => {
      const { reader } = session.value.open
      const facts = { scene: picture.value, reader, corroborations: corroborations.value }
      return lens.value === null ? undefined : pickedBy(lens.value, facts)
    }),
    view,
    statusOf,
    impact,
    conditions,
    picture,
    camera: computed(() => state.value.camera),
    drawn,
    positions: computed(() => drawn.value.positions),
    placing,
    act: (action, { amend = false } = {}) => set(reduce(state.peek(), action), amend),
    change: (next) => set(next, false),
    adopt: (next) => {
      state.value = next
    },
    replaceSession: (next, { state: asked, steady: keeping = false } = {}) => {
      const { state: kept } = keepKnown(asked ?? state.peek(), next.open.reader.kindOf, fallbackScope(next))
      steady = keeping && sameScope(kept.scope, state.peek().scope)
      batch(() => {
        session.value = next
        state.value = kept
      })
      steady = false
      for (const listener of listeners) listener(kept, true)
    },
    onAct: (listener) => {
      listeners.push(listener)
    },
  }
}

const isClaim = ({ kind }: SceneNode) => kind === 'claim'

/** A node with its neighbours. */
function litBy(id: string | undefined, { nodes, edges }: Picture): ReadonlySet<string> | undefined {
  if (id === undefined || !nodes.has(id)) return undefined
  const lit = new Set([id])
  for (const { from, to } of edges) {
    if (from === id) lit.add(to)
    if (to === id) lit.add(from)
  }
  return lit
}

function fallbackScope({ telling }: Session): PageState['scope'] {
  return telling === undefined ? { kind: 'everything' } : { kind: 'claim', id: telling }
}
