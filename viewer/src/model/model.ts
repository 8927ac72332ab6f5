import type { ReadonlySignal, Signal } from '@preact/signals'
import type { Positions } from '../layout/positions.ts'
import type { Dossier, FootLine, Impact, Problem, QuickView } from '../library.ts'
import type { Between } from '../looks/between.ts'
import type { Conditions } from '../looks/condition.ts'
import type { Theme } from '../looks/palette.ts'
import type { Picture } from '../scene/picture.ts'
import type { Scene } from '../scene/scene.ts'
import type { Stage } from '../stage/stage.ts'
import type { Camera, PageState } from '../state/page-state.ts'
import type { Action } from '../state/reduce.ts'
import type { TourDraft } from '../state/tour-draft.ts'
import type { Corroborations } from './corroborations.ts'
import type { Drawn } from './place-picture.ts'
import type { Session } from './session.ts'
import type { ThemeChoice } from './theme-choice.ts'

export const SHEETS = ['low', 'half', 'full'] as const
export type Sheet = (typeof SHEETS)[number]

/** A node of the canvas whose card is asked for: by resting on it, by going to it with the keys, or by a tap. */
export interface Carded {
  readonly id: string
  readonly by: 'pointer' | 'keys' | 'tap'
}

/** What the page knows and does: one state, and everything else derived from it. */
export interface Model {
  readonly session: ReadonlySignal<Session>
  readonly state: ReadonlySignal<PageState>
  /** What is pointed at; not part of the state: no link needs it. */
  readonly pointed: Signal<string | undefined>
  /** The edge that is pointed at, and where on the canvas. */
  readonly pointedEdge: Signal<{ readonly key: string; readonly x: number; readonly y: number } | undefined>
  /** The node whose card is asked for, and how. */
  readonly carded: Signal<Carded | undefined>
  readonly theme: Signal<Theme>
  readonly themeChoice: Signal<ThemeChoice>
  readonly notice: Signal<string | undefined>
  /** Where the page is among the steps that were made, and how many there are. */
  readonly steps: Signal<{ readonly at: number; readonly last: number }>
  readonly help: Signal<boolean>
  /** The tour that is being made; it lasts as long as the page. */
  readonly tourDraft: Signal<TourDraft>
  /** What is on its way to paper; undefined otherwise. */
  readonly printed: Signal<{ readonly dossier: Dossier; readonly foot: readonly FootLine[] } | undefined>
  readonly legendOpen: Signal<boolean>
  /** How many names the canvas writes at most. */
  readonly density: Signal<number>
  /** Whether the dates go by themselves. */
  readonly playing: Signal<boolean>
  /** Whether a frame is being drawn around what to choose. */
  readonly framing: Signal<boolean>
  /** How high the panel stands on a phone. */
  readonly sheet: Signal<Sheet>
  /** Whether this browser can draw the canvas. */
  readonly drawable: boolean
  /** What is wrong with the files, where the last good dataset is still shown. */
  readonly problems: Signal<readonly Problem[]>
  readonly stage: Signal<Stage | undefined>
  /** How many times as wide as high the canvas is: see `shapeOf`. */
  readonly shape: Signal<number>
  /** How many groups of an overview it has room for. */
  readonly mostGroups: Signal<number>
  readonly selected: ReadonlySignal<ReadonlySet<string>>
  /** What is pointed at, with its neighbours; undefined where nothing is. */
  readonly lit: ReadonlySignal<ReadonlySet<string> | undefined>
  /** What the lens picks out. */
  readonly lensed: ReadonlySignal<ReadonlySet<string> | undefined>
  readonly corroborations: ReadonlySignal<Corroborations>
  /** The graph as the state sees it. */
  readonly view: ReadonlySignal<QuickView>
  /** The status that a claim has in the view. */
  readonly statusOf: ReadonlySignal<(claim: string) => string>
  /** What falls with what was taken away; undefined where nothing was. */
  readonly fall: ReadonlySignal<Impact | undefined>
  readonly conditions: ReadonlySignal<Conditions>
  /** What came between the two dates that are compared; undefined where none are. */
  readonly between: ReadonlySignal<Between | undefined>
  /** What can be drawn: of a large dataset what is near to the scope. */
  readonly scene: ReadonlySignal<Scene>
  readonly picture: ReadonlySignal<Picture>
  /** The node that stands for a record which is drawn as another: a claim in other words, a document that was folded or grouped. */
  readonly drawnAs: ReadonlySignal<ReadonlyMap<string, string>>
  /** Where the sourcing of a claim is folded, what is drawn as which node unless that is unfolded. */
  readonly homes: ReadonlySignal<ReadonlyMap<string, string>>
  /** The last picture of which all places are known: what the canvas shows. */
  readonly drawn: ReadonlySignal<Drawn>
  readonly positions: ReadonlySignal<Positions>
  readonly camera: ReadonlySignal<Camera | null>
  /** Whether places are still being worked out. */
  readonly placing: ReadonlySignal<boolean>
  /** How far these are, from 0 to 1; undefined where nobody knows. */
  readonly placingPart: ReadonlySignal<number | undefined>
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
