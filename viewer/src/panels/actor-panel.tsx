import { ACTOR_TYPE_LABELS, words } from '../library.ts'
import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { AsAuthor, AsOutlet } from './who/as-outlet.tsx'
import { AsSpeaker } from './who/as-speaker.tsx'
import { Judged } from './who/judged.tsx'

/** Somebody who can say things or publish them: who it is, then as a speaker and as an outlet what falls with it and how often it was right. */
export function ActorPanel({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const actor = reader.record('actor', id)
  if (actor === undefined) return null
  const documents = knownByThen(view.value, view.value.ownership(id).documents)
  const isMoreAnOutlet = documents.length > reader.linksTo(id, 'quotes').length
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
      {isMoreAnOutlet && <AsOutlet id={id} documents={documents} />}
      <AsSpeaker id={id} />
      {!isMoreAnOutlet && <AsOutlet id={id} documents={documents} />}
      <Judged id={id} />
      <AsAuthor id={id} />
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
