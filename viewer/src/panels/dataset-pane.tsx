import { type QuickView, type RecordKind, words } from '../library.ts'
import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { ConditionsLine } from '../parts/conditions.tsx'
import { MemoryLine } from '../parts/memory-line.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { viewOptions } from '../state/page-state.ts'
import { KIND_WORDS } from '../words/code-words.ts'
import { ToursList } from './tours-list.tsx'

/** So many claims are listed. */
const MOST = 200

/** The dataset as a whole: what it is about, how much there is, and its claims. */
export function DatasetPane() {
  const { session, view, state } = useModel()
  const { open, isLarge } = session.value
  const { reader } = open
  const { manifest } = reader
  if (isLarge) return <LargeDataset />
  const known = (kind: RecordKind) => knownByThen(view.value, reader.ids(kind))
  const claims = claimsByThen(view.value, known('claim'))
  return (
    <article>
      <p class="eyebrow">dataset</p>
      <h2>{manifest.title}</h2>
      {manifest.description !== undefined && <p class="note">{manifest.description}</p>}
      <p class="manner">
        {words.counted(claims.length, 'claim')}, {words.counted(known('statement').length, 'statement')},{' '}
        {words.counted(known('source').length, 'document')},{' '}
        {words.counted(known('actor').length, KIND_WORDS.actor.one, KIND_WORDS.actor.many)}
        {manifest.license !== undefined && ` · ${manifest.license}`}
      </p>
      <MemoryLine />
      <ToursList />
      <ConditionsLine options={{ asOf: viewOptions(state.value).asOf }} />
      <Section title="Claims, most stated first">
        <ol class="plain-list claims">
          {claims.slice(0, MOST).map(({ id, said: number }) => (
            <li key={id}>
              <RecordLink id={id} /> <span class="figure">{words.counted(number, 'statement')}</span>
            </li>
          ))}
        </ol>
        {claims.length > MOST && (
          <p class="note">
            And {words.counted(claims.length - MOST, 'more claim', 'more claims')}: search, or show everything as a
            table.
          </p>
        )}
      </Section>
    </article>
  )
}

/** A dataset of which nobody lists all claims: what it is, how much of it there is, and what it takes. */
function LargeDataset() {
  const { reader } = useModel().session.value.open
  const { manifest } = reader
  return (
    <article>
      <p class="eyebrow">dataset</p>
      <h2>{manifest.title}</h2>
      {manifest.description !== undefined && <p class="note">{manifest.description}</p>}
      <p class="manner">
        {words.counted(reader.ids('claim').length, 'claim')}, {words.counted(reader.ids('source').length, 'document')}
        {manifest.license !== undefined && ` · ${manifest.license}`}
      </p>
      <MemoryLine />
      <p class="note">There are too many claims to list them: search for one.</p>
    </article>
  )
}

/** Claims with how many statements are about them by the date of a view, most first. */
function claimsByThen(view: QuickView, claims: readonly string[]) {
  const { reader } = view.view
  const said = (claim: string) => {
    const statements = (['asserts', 'denies'] as const).flatMap((kind) => reader.linksTo(claim, kind))
    return knownByThen(
      view,
      statements.map(({ from }) => from),
    ).length
  }
  return claims.map((id) => ({ id, said: said(id) })).sort((a, b) => b.said - a.said)
}
