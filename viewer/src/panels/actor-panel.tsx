import { ACTOR_TYPE_LABELS, words } from '../library.ts'
import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { WhatIfButton, WhatIfOutletButton } from '../parts/what-if-button.tsx'
import { Falls } from './falls.tsx'

/** Somebody who can say things: who it is, where it speaks, and what falls with it. */
export function ActorPanel({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const actor = reader.record('actor', id)
  if (actor === undefined) return null
  const published = knownByThen(view.value, view.value.ownership(id).documents).length
  return (
    <article>
      <p class="eyebrow">
        {actor.anonymous ? 'not named · ' : ''}
        {ACTOR_TYPE_LABELS[actor.type]}
        {actor.count !== undefined && ` · ${words.counted(actor.count, 'person', 'people')}`}
      </p>
      <h2>{actor.name}</h2>
      {actor.description !== undefined && <p class="note">{actor.description}</p>}
      <dl class="facts">
        <Fact name="belongs to" ids={actor.affiliation === undefined ? [] : [actor.affiliation]} />
        <Fact name="owned by" ids={actor.ownedBy === undefined ? [] : [actor.ownedBy]} />
        <Fact name="may be" ids={actor.possiblySameAs ?? []} />
        <Fact name="is not" ids={actor.notSameAs ?? []} />
      </dl>
      <p class="actions">
        <WhatIfButton id={id} />
        {published > 0 && <WhatIfOutletButton id={id} published={published} />}
      </p>
      <Falls id={id} />
      <Said id={id} />
      <Published id={id} />
    </article>
  )
}

function Fact({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <div>
      <dt>{name}</dt>
      {ids.map((id) => (
        <dd key={id}>
          <RecordLink id={id} />
        </dd>
      ))}
    </div>
  )
}

function Said({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const said = reader.linksTo(id, 'quotes').map(({ from }) => from)
  const statements = knownByThen(view.value, said).flatMap((each) => reader.record('statement', each) ?? [])
  const claims = [...new Set(statements.map(({ claim }) => claim))]
  if (claims.length === 0) return null
  return (
    <Section title={`Quoted on ${words.counted(claims.length, 'claim')}`}>
      <ul class="plain-list carried">
        {claims.map((claim) => (
          <li key={claim}>
            <RecordLink id={claim} />
            <p class="manner">
              in{' '}
              {statements
                .filter((statement) => statement.claim === claim)
                .map(({ id: statement, source }) => (
                  <RecordLink key={statement} id={source} />
                ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Published({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const links = [...reader.linksTo(id, 'publishedBy'), ...reader.linksTo(id, 'authoredBy')]
  const sources = knownByThen(view.value, [...new Set(links.map(({ from }) => from))])
  if (sources.length === 0) return null
  return (
    <Section title={`Published or wrote ${words.counted(sources.length, 'document')}`}>
      <ul class="plain-list">
        {sources.map((source) => (
          <li key={source}>
            <RecordLink id={source}>{reader.record('source', source)?.title}</RecordLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
