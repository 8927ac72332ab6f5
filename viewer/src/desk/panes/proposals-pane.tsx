import { useEffect, useRef } from 'preact/hooks'
import { CERTAINTY_WORDS, openWords, RESPONSE_WORDS, statementsWords, TERMS_WORDS } from '../../words/desk-words.ts'
import { labelOf } from '../../words/labels.ts'
import type { DeskWork } from '../saving/desk-work.ts'
import type { DeskModel } from '../state/desk-model.ts'
import type { Listed } from '../state/listed.ts'
import { lookedAt } from '../state/reduce-desk.ts'

interface DeskProps {
  readonly desk: DeskModel
  readonly work: DeskWork
}

/** What is proposed, in the order of the text, and how much of it is open. */
export function ProposalsPane({ desk, work }: DeskProps) {
  const { document, state, passages } = desk
  const { open } = document.value
  const { quote, taken } = state.value
  const list = useRef<HTMLOListElement>(null)
  const current = quote !== undefined && taken === undefined ? undefined : lookedAt(state.value, document.value)?.key
  useEffect(() => {
    const item = list.current?.querySelector('[aria-current="true"]')
    item?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const made = passages.value.found.length + passages.value.unplaced.length
  return (
    <section class="desk-proposals" aria-label="Proposals">
      <header class="desk-head">
        <h2>Proposals</h2>
        <p>
          <strong>{openWords(open.length)}</strong>, {statementsWords(made)}
        </p>
      </header>
      {open.length === 0 && (
        <p class="desk-hint">
          Press a sentence of the text, or <kbd>n</kbd>, to take it. What a page says in its own voice is never
          proposed.
        </p>
      )}
      <ol class="desk-list" ref={list}>
        {open.map((listed) => (
          <li key={listed.key} aria-current={listed.key === current}>
            <button type="button" class="desk-proposal" onClick={() => desk.act({ do: 'choose', key: listed.key })}>
              <Told desk={desk} listed={listed} />
            </button>
            {listed.key === current && <Actions desk={desk} work={work} listed={listed} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Actions({ desk, work, listed }: DeskProps & { readonly listed: Listed }) {
  return (
    <p class="desk-actions">
      {listed.proposal !== undefined && desk.state.value.quote === undefined && (
        <button type="button" class="button" onClick={() => work.command({ do: 'take' })}>
          Accept it
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => work.reject()}>
        Not this one <kbd>x</kbd>
      </button>
    </p>
  )
}

/** Who is said to have said what, and how; of a program's whose proposal it is, and what speaks against it. */
function Told({ desk, listed }: { readonly desk: DeskModel; readonly listed: Listed }) {
  const { text } = desk.capture
  const { suggestion, proposal, span } = listed
  if (proposal !== undefined) {
    const { sentence, claim } = desk.document.value.filled(listed)
    const said = claim === undefined ? sentence : labelOf(desk.reader.value, claim)
    return (
      <>
        <span class="desk-who">Proposed by {labelOf(desk.reader.value, proposal.by)}</span>
        <span class="desk-what">{said || proposal.quote}</span>
        {proposal.warnings.map((warning) => (
          <span key={warning} class="desk-warning">
            {warning}
          </span>
        ))}
      </>
    )
  }
  const who = suggestion === undefined ? '' : text.slice(suggestion.source.start, suggestion.source.end)
  const what = suggestion?.content ?? span
  return (
    <>
      <span class="desk-who">
        {who}
        {suggestion !== undefined && <span class="desk-note"> {notesOf(suggestion).join(', ')}</span>}
      </span>
      <span class="desk-what">{text.slice(what.start, what.end)}</span>
    </>
  )
}

function notesOf({ isPronoun, isUnnamed, response, terms, certainty }: NonNullable<Listed['suggestion']>): string[] {
  return [
    isPronoun ? 'who is that?' : '',
    isUnnamed ? 'not named' : '',
    response === undefined ? '' : RESPONSE_WORDS[response],
    terms === undefined ? '' : TERMS_WORDS[terms],
    certainty === undefined ? '' : CERTAINTY_WORDS[certainty],
  ].filter((note) => note !== '')
}
