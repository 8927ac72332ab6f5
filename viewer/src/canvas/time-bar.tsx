import { useComputed } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { spanOf, words } from '../library.ts'
import type { Model } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import { hourOf } from '../words/dates.ts'
import { appearances } from './appearances.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'
import { TimeTrack } from './time-track.tsx'

const STEP_MS = 700

/** What was published when, and the date as of which the whole page answers. */
export function TimeBar() {
  const model = useModel()
  const axis = useComputed(() => timeAxis(appearances(datedBy(model))))
  const known = axis.value
  if (known === undefined) return null
  return <Bar axis={known} />
}

/** The documents that the bar counts: all, or of a large dataset those on the canvas. */
function datedBy(model: Model): Parameters<typeof appearances>[0] {
  const { open, isLarge } = model.session.value
  if (!isLarge) return open.dataset
  const { reader } = open
  const sources = [...model.picture.value.nodes.keys()].flatMap((id) => reader.record('source', id) ?? [])
  return { sources, statements: [] }
}

function Bar({ axis }: { readonly axis: TimeAxis }) {
  const model = useModel()
  const { asOf } = model.state.value
  const playing = model.playing.value
  const hour = asOf === null ? undefined : hourOf(spanOf(asOf).latest)
  const index = hour === undefined ? axis.stops.length : axis.stops.filter((stop) => stop.hour <= hour).length - 1
  const go = (to: number, amend = false) => {
    const next = axis.stops[Math.max(0, to)]
    model.act({ type: 'set-as-of', asOf: next?.asOf ?? null }, { amend })
  }
  useEffect(() => {
    if (!playing) return
    const timer = setTimeout(() => {
      go(index + 1, true)
      if (index + 1 >= axis.stops.length) model.playing.value = false
    }, STEP_MS)
    return () => clearTimeout(timer)
  })
  const play = () => {
    if (!playing && hour === undefined) go(0)
    model.playing.value = !playing
  }
  return (
    <section class="time-bar" aria-label="As of">
      <button type="button" class="round" aria-label={playing ? 'Stop' : 'Play what was known when'} onClick={play}>
        {playing ? '❚❚' : '▶'}
      </button>
      <TimeTrack axis={axis} asOf={asOf} place={hour === undefined ? 1 : axis.at(hour)} index={index} go={go} />
      <div class="as-of">
        <p>
          <span class="eyebrow">As of</span> <strong>{asOf === null ? 'today' : words.shortDate(asOf)}</strong>
        </p>
        <button
          type="button"
          class="text-button"
          disabled={asOf === null}
          onClick={() => model.act({ type: 'set-as-of', asOf: null })}
        >
          All time
        </button>
      </div>
    </section>
  )
}
