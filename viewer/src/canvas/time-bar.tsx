import { useComputed } from '@preact/signals'
import type { Model } from '../model/model.ts'
import { useModel } from '../model/model-context.ts'
import { comparedSince } from '../state/page-state.ts'
import { appearances } from './appearances.ts'
import { type TimeAxis, timeAxis } from './time-axis.ts'
import { TimeDates } from './time-dates.tsx'
import { firstStop, onAxis } from './time-stops.ts'
import { TimeTrack } from './time-track.tsx'
import { usePlay } from './use-play.ts'

/** What was published when, the date as of which the whole page answers, and an earlier one where the two are compared. */
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
  const since = comparedSince(model.state.value)
  const playing = model.playing.value
  const stops = axis.stops.length
  const [to, from] = [onAxis(axis, asOf), since === null ? undefined : onAxis(axis, since)]
  const begins = firstStop(axis, firstOfScope(model))
  const goTo = (index: number, amend = false) =>
    model.act({ type: 'set-as-of', asOf: axis.stops[Math.max(0, index)]?.asOf ?? null }, { amend })
  const goFrom = (index: number, amend = false) =>
    model.act({ type: 'set-since', since: axis.stops[Math.max(0, index)]?.asOf ?? null }, { amend })
  const least = from === undefined ? 0 : from.index + 1
  const play = usePlay({ index: to.index, stops, first: Math.max(begins, least), go: goTo })
  const compare = () => {
    // Nothing came before the first date: that is compared with today.
    if (to.index < 1) goTo(stops)
    goFrom(Math.min(begins, (to.index < 1 ? stops : to.index) - 1), to.index < 1)
    model.act({ type: 'show-pane', pane: 'changes' }, { amend: true })
  }
  return (
    <section class="time-bar" aria-label="As of">
      <button type="button" class="round" aria-label={playing ? 'Stop' : 'Play what was known when'} onClick={play}>
        {playing ? '❚❚' : '▶'}
      </button>
      <TimeTrack
        axis={axis}
        to={{
          ...{ name: since === null ? 'As of date' : 'To date', date: asOf, least, most: stops, go: goTo },
          ...to,
        }}
        from={from && { name: 'From date', date: since, least: 0, most: to.index - 1, go: goFrom, ...from }}
      />
      <TimeDates compare={compare} />
    </section>
  )
}

/** When the claim in scope was first there; null where none is, or nobody knows. */
function firstOfScope({ session, state }: Model): string | null {
  const { scope } = state.value
  return scope.kind === 'claim' ? session.value.open.firstDay(scope.id).first : null
}
