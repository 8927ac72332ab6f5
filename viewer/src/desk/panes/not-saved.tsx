import type { DeskModel } from '../state/desk-model.ts'
import { takenUpAgain } from '../state/keep-desk.ts'

/** What could not be written: statements that were refused, and what somebody else changed meanwhile. Nothing of it is lost. */
export function NotSaved({ desk }: { readonly desk: DeskModel }) {
  const { failed } = desk.state.value
  const conflict = desk.conflict.value
  return (
    <>
      {conflict !== undefined && (
        <section class="desk-failed" role="alert">
          <h3>Somebody else changed this meanwhile</h3>
          {conflict.conflicts.map(({ kind, id, now }) => (
            <figure key={`${kind} ${id}`}>
              <figcaption>
                {kind} {id}, {now === undefined ? 'which is gone' : 'as it is now'}
              </figcaption>
              {now !== undefined && <pre>{JSON.stringify(now.record, null, 2)}</pre>}
            </figure>
          ))}
          <p class="desk-actions">
            <button type="button" class="button" onClick={conflict.takeTheirs}>
              Keep theirs
            </button>
            <button type="button" class="button" onClick={conflict.writeAgain}>
              Write mine over it
            </button>
          </p>
        </section>
      )}
      {failed.map(({ key, form, quote, why }) => (
        <section key={key} class="desk-failed" role="alert">
          <h3>Not saved</h3>
          <p>{form.sentence || desk.capture.text.slice(quote.start, quote.end)}</p>
          {why.map((line) => (
            <p key={line} class="desk-problem">
              {line}
            </p>
          ))}
          <button type="button" class="button" onClick={() => desk.set((state) => takenUpAgain(state, key))}>
            Take it up again
          </button>
        </section>
      ))}
    </>
  )
}
