import { useEffect, useRef } from 'preact/hooks'
import type { Model } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import type { Toward } from '../stage/next-toward.ts'
import { isInCard, NodeCard } from './card/node-card.tsx'
import { keepStage } from './keep-stage.ts'
import { Marquee } from './marquee.tsx'
import { EdgeTip, PointedNode } from './pointed.tsx'
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
        onBlur={({ relatedTarget }) => {
          model.pointed.value = undefined
          if (!isInCard(relatedTarget)) model.carded.value = undefined
        }}
      />
      <NodeCard />
      <Marquee />
      <PointedNode />
      <EdgeTip />
    </>
  )
}

const ARROWS: Readonly<Record<string, Toward>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

function onKey(model: Model, event: KeyboardEvent): void {
  const toward = ARROWS[event.key]
  // What is pointed at may have left the canvas with another scope.
  const { nodes } = model.picture.peek()
  const from = [model.pointed.peek(), model.state.peek().selected.at(-1)].find(
    (id) => id !== undefined && nodes.has(id),
  )
  if (toward !== undefined) {
    const to = model.stage.peek()?.toward(from, toward) ?? from
    model.pointed.value = to
    model.carded.value = to === undefined ? undefined : { id: to, by: 'keys' }
  } else if (event.key === 'Enter' && from !== undefined)
    stageEvents(model).onNode(from, { adding: event.shiftKey, twice: false })
  else return
  event.preventDefault()
}
