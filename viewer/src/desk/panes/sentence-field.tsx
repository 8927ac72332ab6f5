import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DeskModel } from '../state/desk-model.ts'
import { Problems } from './problems.tsx'

/** The sentence in which it is claimed, or the claim that is there already. */
export function SentenceField({ desk, problems }: { readonly desk: DeskModel; readonly problems: readonly string[] }) {
  const { state, form, reader } = desk
  const { claim, sentence } = form.value
  const { caret, quote } = state.value
  const field = useRef<HTMLTextAreaElement>(null)
  const key = quote === undefined ? '' : `${quote.start} ${state.value.taken}`
  // At once, for the next key belongs to it already.
  useLayoutEffect(() => {
    if (caret !== 'sentence') return
    field.current?.focus()
    field.current?.select()
  }, [caret, key, claim])
  const text = claim === undefined ? sentence : (reader.value.record('claim', claim)?.text ?? claim)
  return (
    <div class="desk-sentence">
      <label for="desk-sentence">What is claimed</label>
      <textarea
        id="desk-sentence"
        ref={field}
        rows={3}
        value={text}
        readOnly={claim !== undefined}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? 'desk-sentence-problems' : undefined}
        onFocus={() => {
          if (desk.state.peek().caret !== 'sentence') desk.act({ do: 'caret', caret: 'sentence' })
        }}
        onInput={({ currentTarget }) => desk.act({ do: 'fill', form: { sentence: currentTarget.value } })}
        onKeyDown={({ key: pressed }) => {
          if (claim !== undefined && (pressed === 'Backspace' || pressed === 'Delete'))
            desk.act({ do: 'claim', id: undefined })
        }}
      />
      {claim !== undefined && (
        <p class="desk-hint">
          The claim that is there already.{' '}
          <button type="button" class="text-button" onClick={() => desk.act({ do: 'claim', id: undefined })}>
            A sentence of its own instead
          </button>
        </p>
      )}
      <div id="desk-sentence-problems">
        <Problems all={problems} />
      </div>
    </div>
  )
}
