import { effect, untracked } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { edgeRow } from '../library.ts'
import { looksOfState } from '../model/looks-of-state.ts'
import type { Model } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import type { SceneEdge } from '../scene/scene.ts'
import type { Toward } from '../stage/next-toward.ts'
import { createStage } from '../stage/stage.ts'
import { KIND_WORDS } from '../words/code-words.ts'
import { labelOf } from '../words/labels.ts'
import { count } from '../words/phrases.ts'
import { Marquee } from './marquee.tsx'
import { prefersCalm } from './reduced-motion.ts'
import { stageEvents } from './stage-events.ts'

/** The drawn graph. It follows the model; what a person does on it becomes actions. */
export function Canvas() {
  const model = useModel()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => (element.current === null ? undefined : keepStage(model, element.current)), [model])
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
      <EdgeTip />
    </>
  )
}

/** The stage, and another one where the graphics card lost the first. */
function keepStage(model: Model, container: HTMLElement): () => void {
  let unmount = mountStage(model, container)
  const onLost = ({ target }: Event) => {
    if (!(target instanceof Node && container.contains(target))) return
    unmount()
    unmount = mountStage(model, container)
  }
  container.addEventListener('webglcontextlost', onLost, { capture: true })
  return () => {
    container.removeEventListener('webglcontextlost', onLost, { capture: true })
    unmount()
  }
}

function mountStage(model: Model, container: HTMLElement): () => void {
  const stage = createStage(container, {
    events: stageEvents(model),
    looks: looksOfState(model),
    calm: prefersCalm(),
  })
  model.stage.value = stage
  let first = true
  const stopShowing = effect(() => {
    const { picture, positions, axis } = model.drawn.value
    stage.show(picture, positions, { animate: !first, axis, looks: untracked(() => looksOfState(model)) })
    first = false
  })
  const stopRestyling = effect(() => stage.setLooks(looksOfState(model)))
  const stopLighting = effect(() => stage.light(model.lit.value))
  // After what is drawn: another scope begins with everything in view, and back leads to where the camera was.
  const stopMoving = effect(() => stage.moveTo(model.camera.value))
  const stopDensity = effect(() => stage.setDensity(model.density.value))
  const resizing = new ResizeObserver(() => stage.resize())
  resizing.observe(container)
  return () => {
    resizing.disconnect()
    stopShowing()
    stopRestyling()
    stopLighting()
    stopMoving()
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

/** What the edge that is pointed at says. */
function EdgeTip() {
  const { pointedEdge, picture, session } = useModel()
  const at = pointedEdge.value
  const edge = at === undefined ? undefined : picture.value.edges.find(({ key }) => key === at.key)
  if (at === undefined || edge === undefined) return null
  const { nodes } = picture.value
  const name = (id: string) => nodes.get(id)?.label ?? labelOf(session.value.open.reader, id)
  return (
    <p class="edge-tip" style={{ left: `${at.x}px`, top: `${at.y}px` }}>
      {name(edge.from)} <b>{readingOf(edge)}</b> {name(edge.to)}
      {edge.statements.length > 1 && <span> · {count(edge.statements.length, 'statement')}</span>}
      {edge.inferred && <span> · the curator's reading</span>}
    </p>
  )
}

/** Canvas edges of claims point the other way than those of the model: a claim is affirmed by a document. */
function readingOf({ kind, group }: SceneEdge): string {
  const { label, inverse } = edgeRow(kind)
  return group === 'affirms' || group === 'denies' || group === 'declines' ? inverse : label
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
