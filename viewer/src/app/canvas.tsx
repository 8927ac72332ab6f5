import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { createStage } from '../stage/stage.ts'
import { useModel } from './model-context.ts'
import { prefersCalm } from './preferences.ts'
import { stageEvents } from './stage-events.ts'
import { wardrobeOf } from './wardrobe.ts'

/** The drawn graph. It follows the model; what a person does on it becomes actions. */
export function Canvas() {
  const model = useModel()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const container = element.current
    if (container === null) return
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
      first = false
    })
    const stopDressing = effect(() => stage.dress(wardrobeOf(model)))
    const resizing = new ResizeObserver(() => stage.resize())
    resizing.observe(container)
    return () => {
      resizing.disconnect()
      stopShowing()
      stopDressing()
      model.stage.value = undefined
      stage.kill()
    }
  }, [model])
  return <div class="canvas" ref={element} aria-hidden="true" />
}
