import { type UnnamedActor, words } from '../library.ts'
import { useAnswer } from '../model/use-answer.ts'
import { Answered } from '../parts/answered.tsx'
import { LongList } from '../parts/long-list.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { Pane } from './pane.tsx'

/** The ledger of people without names. */
export function UnnamedPane() {
  const asked = useAnswer('unnamed')
  return (
    <Pane title="People without names" lead="Who speaks without a name, on what terms, and what rests on them alone.">
      <Answered answer={asked}>
        {(answer) => (
          <>
            <p class="pane-sum">{words.unnamedInWords(answer)}</p>
            <LongList items={answer.actors} keyOf={({ actor }) => actor} class="ranking">
              {(actor) => <LedgerEntry entry={actor} />}
            </LongList>
          </>
        )}
      </Answered>
    </Pane>
  )
}

function LedgerEntry({ entry }: { readonly entry: UnnamedActor }) {
  const { actor, count: people, affiliation, sources, alone, mayBe, mayBeMore } = entry
  return (
    <>
      <p class="ranked-name">
        <RecordLink id={actor} />
      </p>
      <p class="manner">
        {people !== null && `${words.counted(people, 'person', 'people')} · `}
        {words.counted(sources.length, 'document')} · {words.restsInWords(entry)}
        {words.termsInWords(entry)}
      </p>
      {affiliation !== null && (
        <p class="manner">
          of <RecordLink id={affiliation} />
        </p>
      )}
      {alone.length > 0 && (
        <Ids
          title={`${words.counted(alone.length, 'claim')} ${words.agreeing(alone.length, 'rests', 'rest')} on this one alone`}
          ids={alone}
        />
      )}
      {mayBe.length > 0 && (
        <Ids
          title={`may be the same as ${words.counted(mayBe.length + mayBeMore, 'other')}`}
          ids={mayBe.map((other) => other.actor)}
        />
      )}
      {mayBeMore > 0 && <p class="manner">{words.moreInWords(entry)}</p>}
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
