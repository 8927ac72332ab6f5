import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Toward } from '../stage/next-toward.ts'
import { createStage } from '../stage/stage.ts'
import { labelOf } from '../words/labels.ts'
import { KIND_WORDS } from '../words/words.ts'
import { Marquee } from './marquee.tsx'
import type { Model } from './model.ts'
import { useModel } from './model-context.ts'
import { prefersCalm } from './preferences.ts'
import { stageEvents } from './stage-events.ts'
import { wardrobeOf } from './wardrobe.ts'

/** The drawn graph. It follows the model; what a person does on it becomes actions. */
export function Canvas() {
  const model = useModel()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => (element.current === null ? undefined : mountStage(model, element.current)), [model])
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no element is a graph that one walks with the arrow keys. */}
      <div
        class="canvas"
        ref={element}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is walked with the arrow keys.
        tabIndex={0}
        role="group"
        aria-roledescription="graph"
        aria-label="Graph. Arrow keys go from record to record, Enter opens one. The table has the same records."
        onKeyDown={(event) => onKey(model, event)}
        onBlur={() => {
          model.pointed.value = undefined
        }}
      />
      <Marquee />
      <Pointed />
    </>
  )
}

function mountStage(model: Model, container: HTMLElement): () => void {
  const stage = createStage(container, {
    events: stageEvents(model),
    wardrobe: wardrobeOf(model),
    calm: prefersCalm(),
  })
  model.stage.value = stage
  let first = true
  const stopShowing = effect(() => {
    const { picture, positions, axis } = model.drawn.value
    stage.show(picture, positions, { animate: !first, axis })
    if (first) stage.look(model.state.peek().camera)
    first = false
  })
  const stopDressing = effect(() => stage.dress(wardrobeOf(model)))
  const stopDensity = effect(() => stage.setDensity(model.density.value))
  const resizing = new ResizeObserver(() => stage.resize())
  resizing.observe(container)
  return () => {
    resizing.disconnect()
    stopShowing()
    stopDressing()
    stopDensity()
    model.stage.value = undefined
    stage.kill()
  }
}

const ARROWS: Readonly<Record<string, Toward>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function onKey(model: Model, event: KeyboardEvent): void {
  const toward = ARROWS[event.key]
  const from = model.pointed.peek() ?? model.state.peek().selected.at(-1)
  if (toward !== undefined) model.pointed.value = model.stage.peek()?.toward(from, toward) ?? from
  else if (event.key === 'Enter' && from !== undefined)
    stageEvents(model).onNode(from, { adding: event.shiftKey, twice: false })
  else return
  event.preventDefault()
}

/** What is pointed at, for those who cannot see it light up. */
function Pointed() {
  const { pointed, session } = useModel()
  const { reader } = session.value.open
  const id = pointed.value
  const kind = id === undefined ? undefined : reader.kindOf(id)
  return (
    <p class="visually-hidden" role="status">
      {id !== undefined && kind !== undefined && `${KIND_WORDS[kind].one}: ${labelOf(reader, id)}`}
    </p>
  )
}
