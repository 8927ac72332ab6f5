import { OverviewChoice } from '../canvas/overview-choice.tsx'
import { ReachChoice } from '../canvas/reach-choice.tsx'
import { ScopeChoice } from '../canvas/scope-choice.tsx'
import { redo, undo } from '../model/address.ts'
import { useModel } from '../model/model-context.ts'
import { type Choice, Segmented } from '../parts/segmented.tsx'
import { DISPLAYS, type Layout, overviewOf } from '../state/page-state.ts'

const LAYOUT_CHOICES: readonly Choice<Layout>[] = [
  { value: 'provenance', text: 'Sourcing', hint: 'Claims on the left, whoever said it on the right' },
  { value: 'time', text: 'Time', hint: 'By date, from left to right' },
  { value: 'force', text: 'Free', hint: 'What is connected stands near' },
]

const DISPLAY_WORDS = { graph: 'Graph', both: 'Both', table: 'Table' } as const

/** What is on the canvas, and how it is laid out. */
export function ToolBar() {
  const model = useModel()
  const { layout, display } = model.state.value
  return (
    <div class="tool-bar">
      <Steps />
      <ScopeChoice />
      <OverviewChoice />
      {overviewOf(model.state.value) === 'none' && (
        <Segmented
          name="Layout"
          chosen={layout}
          choices={LAYOUT_CHOICES}
          choose={(value) => model.act({ type: 'set-layout', layout: value })}
        />
      )}
      <span class="spacer" />
      <Segmented
        name="Show as"
        chosen={display}
        choices={DISPLAYS.map((value) => ({ value, text: DISPLAY_WORDS[value] }))}
        choose={(value) => model.act({ type: 'set-display', display: value })}
      />
      <ReachChoice />
    </div>
  )
}

/** One step back, one step on: the same as the browser's own. */
function Steps() {
  const model = useModel()
  const { at, last } = model.steps.value
  return (
    <fieldset class="segmented steps" aria-label="Steps">
      <button type="button" aria-label="Undo" title="Undo (Ctrl+Z)" disabled={at === 0} onClick={() => undo(model)}>
        ←
      </button>
      <button
        type="button"
        aria-label="Redo"
        title="Redo (Ctrl+Shift+Z)"
        disabled={at === last}
        onClick={() => redo(model)}
      >
        →
      </button>
    </fieldset>
  )
}
