import { useRef } from 'preact/hooks'
import { words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import type { TimeAxis } from './time-axis.ts'

interface TrackProps {
  readonly axis: TimeAxis
  readonly asOf: string | null
  /** Where that is on the line, from 0 to 1. */
  readonly place: number
  readonly index: number
  readonly go: (index: number, amend?: boolean) => void
}

/** Documents by date, and the handle of the date as of which the page answers. */
export function TimeTrack({ axis, asOf, place, index, go }: TrackProps) {
  const element = useRef<HTMLDivElement>(null)
  const dragging = useRef(false)
  const toPointer = (event: PointerEvent, amend: boolean) => {
    const box = element.current?.getBoundingClientRect()
    if (box === undefined) return
    const at = (event.clientX - box.left) / box.width
    go(at > 1.005 ? axis.stops.length : axis.nearest(at), amend)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = STEPS[event.key]
    if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(axis.stops.length)
    else if (steps !== undefined) go(index + steps)
    else return
    event.preventDefault()
  }
  return (
    <div
      class="track"
      ref={element}
      role="slider"
      tabIndex={0}
      aria-label="As of date"
      aria-valuemin={0}
      aria-valuemax={axis.stops.length}
      aria-valuenow={index}
      aria-valuetext={asOf === null ? 'today' : words.shortDate(asOf)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        dragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        toPointer(event, false)
      }}
      onPointerMove={(event) => {
        if (dragging.current) toPointer(event, true)
      }}
      onPointerUp={() => {
        dragging.current = false
      }}
    >
      <Histogram axis={axis} place={place} />
      <div class="handle" style={{ left: `${place * 100}%` }} />
      {axis.ticks.map(({ at, text }) => (
        <span key={text + at} class="tick" style={{ left: `${at * 100}%` }}>
          {text}
        </span>
      ))}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Documents by date: all of the dataset, and before them those on the canvas. */
function Histogram({ axis, place }: { readonly axis: TimeAxis; readonly place: number }) {
  const { picture } = useModel()
  const here = new Set([...picture.value.nodes.values()].flatMap(({ id, folded }) => [id, ...folded]))
  const most = axis.bins.reduce((highest, { sources }) => Math.max(highest, sources.length), 1)
  const height = (count: number) => Math.sqrt(count / most) * 100
  return (
    <svg class="histogram" viewBox="0 0 1000 100" preserveAspectRatio="none" aria-hidden="true">
      {axis.bins.map(({ from, to, sources }) => {
        const [all, drawn] = [height(sources.length), height(sources.filter((id) => here.has(id)).length)]
        const bar = { x: from * 1000 + 0.5, width: (to - from) * 1000 - 1 }
        return (
          <g key={from} class={from > place ? 'later' : ''}>
            <rect class="all" {...bar} y={100 - all} height={all} />
            <rect class="here" {...bar} y={100 - drawn} height={drawn} />
          </g>
        )
      })}
    </svg>
  )
}
