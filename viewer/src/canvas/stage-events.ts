import { OUTLET_PREFIX } from '../library.ts'
import type { Model } from '../model/model.ts'
import { isBroughtGroup } from '../scene/expansion.ts'
import type { StageEvents } from '../stage/bind-events.ts'
import { overviewOf } from '../state/page-state.ts'

/** What a person does on the canvas, as actions. */
export function stageEvents(model: Model): StageEvents {
  return {
    onNode: (drawn, { adding, twice, tapped = false }) => {
      if (tapped) model.carded.value = { id: drawn, by: 'tap' }
      const id = drawn.startsWith(OUTLET_PREFIX) ? drawn.slice(OUTLET_PREFIX.length) : drawn
      if (isBroughtGroup(drawn)) turn(model, drawn)
      else if (twice) model.act({ type: 'expand', ids: [id] })
      else if (adding) model.act({ type: 'toggle-selected', id })
      else {
        // What stands for a group is not itself what was pressed.
        if (!model.picture.peek().nodes.get(drawn)?.gathers || model.session.peek().open.reader.kindOf(id) !== 'claim')
          model.act({ type: 'open', id })
        turn(model, drawn)
      }
    },
    onEdge: (key) => {
      const edge = model.picture.peek().edges.find((each) => each.key === key)
      if (edge === undefined) return
      model.act({ type: 'select', ids: edge.statements.length > 0 ? edge.statements : [edge.from, edge.to] })
    },
    onPointEdge: (at) => {
      model.pointedEdge.value = at
    },
    onGround: () => {
      model.pointed.value = undefined
      model.carded.value = undefined
    },
    onPoint: (id) => {
      model.pointed.value = id
      model.carded.value = id === undefined ? undefined : { id, by: 'pointer' }
    },
    onDragged: (id, at) => model.act({ type: 'pin', id, at: [Math.round(at[0]), Math.round(at[1])] }),
    onCamera: (camera) => {
      const { x, y, ratio } = camera
      const resting = Math.abs(x - 0.5) < 1e-3 && Math.abs(y - 0.5) < 1e-3 && Math.abs(ratio - 1) < 1e-3
      model.act({ type: 'set-camera', camera: resting ? null : { x, y, ratio } }, { amend: true })
    },
  }
}

/** A node of a folded picture that stands for those that repeat it is unfolded, and folded again. */
function turn(model: Model, id: string): void {
  const { unfolded } = model.state.peek()
  if (unfolded.includes(id)) model.act({ type: 'fold', id }, { amend: true })
  else if ([...model.homes.peek().values()].includes(id)) {
    model.act({ type: 'unfold', id }, { amend: true })
    if (overviewOf(model.state.peek()) !== 'none') frameGroup(model, id)
  }
}

/** Comes nearer to a group that opens, so that what is in it can be told apart. */
function frameGroup(model: Model, id: string): void {
  const members = [...model.homes.peek()].flatMap(([member, home]) => (home === id ? [member] : []))
  const places = [id, ...members].flatMap((each) => model.positions.peek().get(each) ?? [])
  model.stage.peek()?.frame(places)
}
