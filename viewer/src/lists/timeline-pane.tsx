import { type Timeline, type TimelineEvent, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { openRecord } from '../state/page-state.ts'
import { labelOf } from '../words/labels.ts'
import { Pane } from './pane.tsx'

/** What happened when, to what is chosen or in the whole dataset, as a list that one can read. */
export function TimelinePane() {
  const { state, session } = useModel()
  const { reader } = session.value.open
  const chosen = openRecord(state.value)
  const kind = chosen === undefined ? undefined : reader.kindOf(chosen)
  const subject = kind === undefined || kind === 'status' ? undefined : chosen
  return subject === undefined ? (
    <OfEverything />
  ) : (
    <Pane of={labelOf(reader, subject)} title="Timeline" lead={LEAD}>
      <OfSubject subject={subject} />
    </Pane>
  )
}

const LEAD = 'What happened when. A press on a date shows everything as of then.'

function OfEverything() {
  const answer = useAnswer('timeline')
  return (
    <Pane title="Timeline" lead={LEAD}>
      <Answered answer={answer}>{(found) => <Events found={found} />}</Answered>
    </Pane>
  )
}

function OfSubject({ subject }: { readonly subject: string }) {
  const model = useModel()
  const answer = useAnswer('timeline', subject)
  return (
    <>
      <p class="actions">
        <button
          type="button"
          class="text-button"
          onClick={() => model.act({ type: 'select', ids: [], pane: 'timeline' })}
        >
          Show everything’s instead
        </button>
      </p>
      <Answered answer={answer}>{(found) => <Events found={found} />}</Answered>
    </>
  )
}

function Events({ found: { events, undated } }: { readonly found: Timeline }) {
  return (
    <>
      <p class="pane-sum">
        {words.counted(events.length, 'event')}
        {undated.length > 0 && ` and ${undated.length} of which nobody knows the date`}.
      </p>
      <LongList items={events} keyOf={({ type, id, date }) => `${type} ${id} ${date}`} class="events">
        {(event) => <EventEntry event={event} />}
      </LongList>
      {undated.length > 0 && (
        <details class="others">
          <summary>Without a date</summary>
          <ul>
            {undated.map(({ type, id }) => (
              <li key={`${type} ${id}`}>
                {words.eventInWords({ type, detail: null })}: <RecordLink id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function EventEntry({ event }: { readonly event: TimelineEvent }) {
  const model = useModel()
  const { date, id, dead } = event
  // Of what may have been at any time up to a day, that day: by then it was.
  const [first, last] = event.span
  const asOf = (last ?? first)?.slice(0, 10) ?? date
  return (
    <>
      <button
        type="button"
        class="text-button event-date"
        aria-pressed={model.state.value.asOf === asOf}
        onClick={() => model.act({ type: 'set-as-of', asOf })}
      >
        {words.shortDate(date)}
      </button>
      <p class={dead === null ? '' : 'quiet'}>
        {words.eventInWords(event)}: <RecordLink id={id} />
        {dead !== null && ` (${words.NOT_COUNTED_LABELS[dead]})`}
      </p>
    </>
  )
}
