import { CERTAINTY_WORDS, RESPONSE_WORDS, TERMS_WORDS } from '../../words/desk-words.ts'
import type { DeskWork } from '../saving/desk-work.ts'
import type { DeskModel } from '../state/desk-model.ts'

/** How it is said: each mark with its key, pressed where it holds. */
export function MarksField({ desk, work }: { readonly desk: DeskModel; readonly work: DeskWork }) {
  const { links, marks, more } = desk.form.value
  const { denies, response, terms, certainty } = marks
  const turn = (mark: 'denies' | 'terms' | 'certainty' | 'response') => () => work.command({ do: 'mark', mark })
  return (
    <fieldset class="desk-marks">
      <legend>How</legend>
      <Mark letter="o" on={links.length === 0} press={() => work.command({ do: 'own' })}>
        own voice
      </Mark>
      <Mark letter="d" on={denies} press={turn('denies')}>
        denies it
      </Mark>
      <Mark letter="b" on={terms !== undefined} press={turn('terms')}>
        {terms === undefined ? 'on what terms' : TERMS_WORDS[terms]}
      </Mark>
      <Mark letter="c" on={certainty !== undefined} press={turn('certainty')}>
        {certainty === undefined ? 'how certain' : CERTAINTY_WORDS[certainty]}
      </Mark>
      <Mark letter="q" on={response !== undefined} press={turn('response')}>
        {response === undefined ? 'no comment' : RESPONSE_WORDS[response]}
      </Mark>
      <label class="desk-more">
        <span>More marks</span>
        <input
          type="text"
          value={more}
          placeholder="witnessed made 2026-04-10"
          onInput={({ currentTarget }) => desk.act({ do: 'fill', form: { more: currentTarget.value } })}
        />
      </label>
    </fieldset>
  )
}

interface MarkProps {
  readonly letter: string
  readonly on: boolean
  readonly press: () => void
  readonly children: string
}

function Mark({ letter, on, press, children }: MarkProps) {
  return (
    <button type="button" class="button" aria-pressed={on} onClick={press}>
      {children} <kbd>{letter}</kbd>
    </button>
  )
}
