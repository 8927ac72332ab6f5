import { words } from '../../library.ts'
import { knownByThen } from '../../model/known-by-then.ts'
import { useModel } from '../../model/model-context.ts'
import { LongList } from '../../parts/long-list.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { Section } from '../../parts/section.tsx'
import { Seen } from '../../parts/seen.tsx'
import { WhatIfOutletButton } from '../../parts/what-if-button.tsx'
import { EffectsList } from './effects-list.tsx'
import { RecordSoFar } from './record-so-far.tsx'
import { TakenAway } from './taken-away.tsx'

/** Somebody as an outlet: what falls if all that it, or one that it owns, published is wrong, how often that was right, and what it is. */
export function AsOutlet({ id, documents }: { readonly id: string; readonly documents: readonly string[] }) {
  if (documents.length === 0) return null
  return (
    <Section title="As an outlet: if its documents are wrong">
      <TakenAway ids={[id]}>
        {({ outlets }) => outlets.map(({ outlet, effects }) => <EffectsList key={outlet} effects={effects} />)}
      </TakenAway>
      <p class="actions">
        <WhatIfOutletButton id={id} published={documents.length} />
      </p>
      <Seen>{() => <RecordSoFar id={id} part="outlet" />}</Seen>
      <Documents name={`published ${words.counted(documents.length, 'document')}`} ids={documents} />
    </Section>
  )
}

/** The documents that somebody wrote, whoever published them. */
export function AsAuthor({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const links = session.value.open.reader.linksTo(id, 'authoredBy')
  const written = knownByThen(view.value, [...new Set(links.map(({ from }) => from))])
  if (written.length === 0) return null
  return (
    <Section title="As an author">
      <Documents name={`wrote ${words.counted(written.length, 'document')}`} ids={written} />
    </Section>
  )
}

/** So many at first. */
const FEW = 8

function Documents({ name, ids }: { readonly name: string; readonly ids: readonly string[] }) {
  const { reader } = useModel().session.value.open
  return (
    <div class="related">
      <p class="eyebrow">{name}</p>
      <LongList items={ids} keyOf={(id) => id} page={FEW}>
        {(id) => <RecordLink id={id}>{reader.record('source', id)?.title}</RecordLink>}
      </LongList>
    </div>
  )
}
