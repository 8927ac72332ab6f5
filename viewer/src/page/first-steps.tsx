import { useState } from 'preact/hooks'
import { useModel } from '../model/model-context.ts'
import { store, stored } from '../model/stored.ts'

const STORED = 'hearsay.seen'

/** Three things to try, for somebody who is here for the first time. */
export function FirstSteps() {
  const { state } = useModel()
  const [seen, setSeen] = useState(() => stored(STORED) === 'yes')
  if (seen || state.value.pane !== 'record') return null
  const close = () => {
    store(STORED, 'yes')
    setSeen(true)
  }
  return (
    <section class="first-steps" aria-label="First steps">
      <ol>
        <li>
          <b>Count.</b> So many documents print this; below is how many origins they really have.
        </li>
        <li>
          <b>Follow a line</b> from a document down to whoever said it first.
        </li>
        <li>
          <b>Ask “What if this is wrong?”</b> and see what falls with it.
        </li>
      </ol>
      <button type="button" class="text-button" onClick={close}>
        Got it
      </button>
    </section>
  )
}
