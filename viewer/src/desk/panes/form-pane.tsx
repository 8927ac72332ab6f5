import { useLayoutEffect, useRef } from 'preact/hooks'
import { CERTAINTY_WORDS, problemWords, RESPONSE_WORDS, TERMS_WORDS } from '../../words/desk-words.ts'
import { labelOf } from '../../words/labels.ts'
import type { DeskWork } from '../saving/desk-work.ts'
import { type FormField, fieldOf } from '../saving/problem-field.ts'
import type { DeskModel } from '../state/desk-model.ts'
import type { TriedNow } from '../state/use-tried.ts'
import { AnswerLine } from './answer-line.tsx'
import { FromField } from './from-field.tsx'
import { LikeList } from './like-list.tsx'
import { NotSaved } from './not-saved.tsx'
import { QuoteInHand } from './quote-in-hand.tsx'

interface FormProps {
  readonly desk: DeskModel
  readonly work: DeskWork
  readonly tried: TriedNow
}

/** What is said of the quote in hand: the sentence, the claims that may say it already, from whom, and marks. */
export function FormPane({ desk, work, tried }: FormProps) {
  const { state, form, reader } = desk
  const { quote, wrong } = state.value
  const problems = tried.value !== undefined && 'problems' in tried.value ? tried.value.problems : []
  const nameOf = (id: string) => labelOf(reader.value, id)
  const isOf = (field: FormField, other: FormField) => JSON.stringify(field) === JSON.stringify(other)
  const of = (field: FormField) =>
    problems.filter((problem) => isOf(fieldOf(problem, form.value, nameOf), field)).map(problemWords)
  const told = problems.map(problemWords)
  return (
    <section class="desk-form" aria-label="What it says">
      <NotSaved desk={desk} />
      <QuoteInHand desk={desk} />
      <Problems all={of('quote')} />
      <SentenceField desk={desk} problems={of('sentence')} />
      <AnswerLine tried={tried.value} />
      <LikeList desk={desk} />
      <FromField desk={desk} problems={(link) => of({ link })} />
      <MarksField desk={desk} work={work} />
      <Problems all={of('marks')} />
      <Problems all={wrong.filter((each) => !told.includes(each))} />
      <p class="desk-actions">
        <button type="button" class="button pressed" disabled={quote === undefined} onClick={() => work.save()}>
          Save, and on
        </button>
        <button type="button" class="button" onClick={() => work.undo()}>
          Undo the last
        </button>
      </p>
    </section>
  )
}

function Problems({ all }: { readonly all: readonly string[] }) {
  return (
    <>
      {all.map((problem) => (
        <p key={problem} class="desk-problem">
          {problem}
        </p>
      ))}
    </>
  )
}

function SentenceField({ desk, problems }: { readonly desk: DeskModel; readonly problems: readonly string[] }) {
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

/** How it is said: each mark with its key, pressed where it holds. */
function MarksField({ desk, work }: { readonly desk: DeskModel; readonly work: DeskWork }) {
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
