import { useSignal } from '@preact/signals'
import { useModel } from '../model/model-context.ts'

interface Corners {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** A frame to draw around nodes: those inside are chosen. Only there while the button for it is on. */
export function Marquee() {
  const model = useModel()
  const corners = useSignal<Corners | undefined>(undefined)
  if (!model.framing.value) return null
  const at = (event: PointerEvent): [number, number] => [event.offsetX, event.offsetY]
  const finish = () => {
    const drawn = corners.value
    corners.value = undefined
    model.framing.value = false
    if (drawn === undefined) return
    const ids = model.stage.peek()?.nodesIn(boxOf(drawn)) ?? []
    if (ids.length > 0) model.act({ type: 'select', ids })
  }
  const box = corners.value === undefined ? undefined : boxOf(corners.value)
  return (
    <div
      class="marquee"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        corners.value = { from: at(event), to: at(event) }
      }}
      onPointerMove={(event) => {
        if (corners.value !== undefined) corners.value = { ...corners.value, to: at(event) }
      }}
      onPointerUp={finish}
    >
      {box !== undefined && (
        <div
          class="marquee-box"
          style={{
            left: `${box.left}px`,
            top: `${box.top}px`,
            width: `${box.right - box.left}px`,
            height: `${box.bottom - box.top}px`,
          }}
        />
      )}
    </div>
  )
}

function boxOf({ from, to }: Corners): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.min(from[0], to[0]),
    top: Math.min(from[1], to[1]),
    right: Math.max(from[0], to[0]),
    bottom: Math.max(from[1], to[1]),
  }
}
