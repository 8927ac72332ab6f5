import { type Statement, words } from '../../library.ts'
import { knownByThen } from '../../model/known-by-then.ts'
import { useModel } from '../../model/model-context.ts'
import { LongList } from '../../parts/long-list.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { Section } from '../../parts/section.tsx'
import { Seen } from '../../parts/seen.tsx'
import { WhatIfButton } from '../../parts/what-if-button.tsx'
import { EffectsList } from './effects-list.tsx'
import { NothingFalls } from './nothing-falls.tsx'
import { RecordSoFar } from './record-so-far.tsx'
import { TakenAway } from './taken-away.tsx'

/** Somebody as a speaker, quoted by others or in documents of its own: what falls if what it says is wrong, how often it was right, and where it is quoted. */
export function AsSpeaker({ id }: { readonly id: string }) {
  return (
    <Section title="As a speaker: if this is wrong">
      <TakenAway ids={[id]}>
        {(impact) => <EffectsList effects={impact} nothing={<NothingFalls id={id} speaking />} />}
      </TakenAway>
      <p class="actions">
        <WhatIfButton id={id} />
      </p>
      <Seen>{() => <RecordSoFar id={id} part="speaker" />}</Seen>
      <Quoted id={id} />
    </Section>
  )
}

/** So many claims at first. */
const FEW = 8

function Quoted({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const said = reader.linksTo(id, 'quotes').map(({ from }) => from)
  const statements = knownByThen(view.value, said).flatMap((each) => reader.record('statement', each) ?? [])
  const claims = [...new Set(statements.map(({ claim }) => claim))]
  if (claims.length === 0) return null
  return (
    <div class="related">
      <p class="eyebrow">quoted on {words.counted(claims.length, 'claim')}</p>
      <LongList items={claims} keyOf={(claim) => claim} class="carried" page={FEW}>
        {(claim) => <QuotedOn claim={claim} statements={statements.filter((each) => each.claim === claim)} />}
      </LongList>
    </div>
  )
}

function QuotedOn({ claim, statements }: { readonly claim: string; readonly statements: readonly Statement[] }) {
  return (
    <>
      <RecordLink id={claim} />
      <p class="manner">
        in{' '}
        {statements.map(({ id, source }) => (
          <RecordLink key={id} id={source} />
        ))}
      </p>
    </>
  )
}
