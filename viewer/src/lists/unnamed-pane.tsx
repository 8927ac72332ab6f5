import type { UnnamedActor } from '../library.ts'
import { useAnswer } from '../model/use-answer.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { TERMS_WORDS } from '../words/code-words.ts'
import { count, plain } from '../words/phrases.ts'
import { Answered } from './answered.tsx'
import { LongList } from './long-list.tsx'
import { Pane } from './pane.tsx'

/** The ledger of people without names. */
export function UnnamedPane() {
  const answer = useAnswer('unnamed')
  return (
    <Pane title="People without names" lead="Who speaks without a name, on what terms, and what rests on them alone.">
      <Answered answer={answer}>
        {({ actors, claims }) => (
          <>
            <p class="pane-sum">
              <strong>{actors.length}</strong> without a name; <strong>{claims.length}</strong>{' '}
              {claims.length === 1 ? 'claim rests' : 'claims rest'} on such people only.
            </p>
            <LongList items={actors} keyOf={({ actor }) => actor} class="ranking">
              {(actor) => <LedgerEntry entry={actor} />}
            </LongList>
          </>
        )}
      </Answered>
    </Pane>
  )
}

function LedgerEntry({ entry }: { readonly entry: UnnamedActor }) {
  const { actor, count: people, affiliation, terms, sources, claims, alone, mayBe } = entry
  const told = terms.map(({ terms: on, statements }) => `${TERMS_WORDS[on] ?? plain(on)} ${statements.length}×`)
  return (
    <>
      <p class="ranked-name">
        <RecordLink id={actor} />
      </p>
      <p class="manner">
        {people !== null && `${count(people, 'person', 'people')} · `}
        {count(sources.length, 'document')} · end of {count(claims.length, 'claim')}
        {told.length > 0 && ` · ${told.join(', ')}`}
      </p>
      {affiliation !== null && (
        <p class="manner">
          of <RecordLink id={affiliation} />
        </p>
      )}
      {alone.length > 0 && (
        <Ids
          title={`${count(alone.length, 'claim')} ${alone.length === 1 ? 'rests' : 'rest'} on this one alone`}
          ids={alone}
        />
      )}
      {mayBe.length > 0 && (
        <Ids title={`may be one of ${mayBe.length} others`} ids={mayBe.map((other) => other.actor)} />
      )}
      <p class="ranked-foot">
        <WhatIfButton id={actor} />
      </p>
    </>
  )
}

function Ids({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  return (
    <details class="others">
      <summary>{title}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <RecordLink id={id} />
          </li>
        ))}
      </ul>
    </details>
  )
}
