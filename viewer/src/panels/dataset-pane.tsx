import { words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { KIND_WORDS } from '../words/code-words.ts'

/** So many claims are listed. */
const MOST = 200

/** The dataset as a whole: what it is about, how much there is, and its claims. */
export function DatasetPane() {
  const { reader, dataset } = useModel().session.value.open
  const { manifest } = reader
  const said = (claim: string) => reader.linksTo(claim, 'asserts').length + reader.linksTo(claim, 'denies').length
  const claims = dataset.claims.map(({ id }) => ({ id, said: said(id) })).sort((a, b) => b.said - a.said)
  return (
    <article>
      <p class="eyebrow">dataset</p>
      <h2>{manifest.title}</h2>
      {manifest.description !== undefined && <p class="note">{manifest.description}</p>}
      <p class="manner">
        {words.counted(dataset.claims.length, 'claim')}, {words.counted(dataset.statements.length, 'statement')},{' '}
        {words.counted(dataset.sources.length, 'document')},{' '}
        {words.counted(dataset.actors.length, KIND_WORDS.actor.one, KIND_WORDS.actor.many)}
        {manifest.license !== undefined && ` · ${manifest.license}`}
      </p>
      <Section title="Claims, most stated first">
        <ol class="plain-list claims">
          {claims.slice(0, MOST).map(({ id, said: number }) => (
            <li key={id}>
              <RecordLink id={id} /> <span class="figure">{number}</span>
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
