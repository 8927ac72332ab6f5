import { batch, effect, untracked } from '@preact/signals'
import { groupsThatFit, shapeOf } from '../layout/shape.ts'
import { looksOfState } from '../model/looks-of-state.ts'
import type { Model } from '../model/model.ts'
import { createStage } from '../stage/create-stage.ts'
import { paddingFor } from '../stage/fit-picture.ts'
import { overviewOf } from '../state/page-state.ts'
import { prefersCalm } from './reduced-motion.ts'
import { stageEvents } from './stage-events.ts'

/** The stage, and another one where the graphics card lost the first; returns a function that ends it. */
export function keepStage(model: Model, container: HTMLElement): () => void {
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
  const measure = () => {
    // With what stands below it there: places stay as they are when that comes and goes.
    const { clientWidth, clientHeight } = container.parentElement ?? container
    const aside = paddingFor({ width: clientWidth, height: clientHeight })
    batch(() => {
      model.shape.value = shapeOf(clientWidth - aside, clientHeight - aside)
      model.mostGroups.value = groupsThatFit(clientWidth, clientHeight)
    })
  }
  measure()
  let first = true
  let cameFrom: ReadonlyMap<string, string> = new Map()
  const stopShowing = effect(() => {
    const { picture, positions, axis, ground, origins } = model.drawn.value
    // What goes was drawn before, and goes back to where it came from then.
    const homes = new Map([...cameFrom, ...origins])
    cameFrom = origins
    // What opens in place has its place in view before.
    const room = untracked(() => overviewOf(model.state.value)) === 'none' ? undefined : positions.keys()
    const looks = untracked(() => looksOfState(model))
    stage.show(picture, positions, { animate: !first, axis, ground, homes, room, looks })
    first = false
  })
  const stopRestyling = effect(() => stage.setLooks(looksOfState(model)))
  const stopLighting = effect(() => stage.light(model.lit.value))
  // After what is drawn: another scope begins with everything in view, and back leads to where the camera was.
  const stopMoving = effect(() => stage.moveTo(model.camera.value))
  const stopDensity = effect(() => stage.setDensity(model.density.value))
  const resizing = new ResizeObserver(() => {
    // Taken off the page it has no size: what fits into that is no answer.
    if (container.clientWidth === 0 || container.clientHeight === 0) return
    stage.resize()
    measure()
  })
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
