import { useRef } from 'preact/hooks'
import type { TimeAxis } from './time-axis.ts'
import { type DateHandle, moveTo, TimeHandle } from './time-handle.tsx'
import { TimeHistogram } from './time-histogram.tsx'

interface TrackProps {
  readonly axis: TimeAxis
  /** The date as of which the page answers. */
  readonly to: DateHandle
  /** The earlier one that it is compared with. */
  readonly from: DateHandle | undefined
}

/** Documents by date, and the handles of the dates: where it is pressed, the nearer one goes. */
export function TimeTrack({ axis, to, from }: TrackProps) {
  const track = useRef<HTMLDivElement>(null)
  const [toElement, fromElement] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const dragged = useRef<'from' | 'to' | undefined>(undefined)
  const placeOf = ({ clientX }: PointerEvent) => {
    const box = track.current?.getBoundingClientRect()
    return box === undefined ? 0 : (clientX - box.left) / box.width
  }
  const moveDragged = (at: number, amend: boolean) => {
    const handle = dragged.current === 'from' ? from : to
    if (handle !== undefined) moveTo(handle, at > 1.005 ? axis.stops.length : axis.nearest(at), amend)
  }
  const stop = () => {
    dragged.current = undefined
  }
  return (
    <div
      class="track"
      ref={track}
      onPointerDown={(event) => {
        const at = placeOf(event)
        dragged.current = from !== undefined && at - from.place < to.place - at ? 'from' : 'to'
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
        const element = dragged.current === 'from' ? fromElement : toElement
        element.current?.focus()
        moveDragged(at, false)
      }}
      onPointerMove={(event) => {
        if (dragged.current !== undefined) moveDragged(placeOf(event), true)
      }}
      onPointerUp={stop}
      onPointerCancel={stop}
    >
      <TimeHistogram axis={axis} until={to.place} since={from?.place} />
      {from !== undefined && <TimeHandle handle={from} element={fromElement} />}
      <TimeHandle handle={to} element={toElement} />
      {axis.ticks.map(({ at, text }) => (
        <span key={text + at} class="tick" style={{ left: `${at * 100}%` }}>
          {text}
        </span>
      ))}
    </div>
  )
}
