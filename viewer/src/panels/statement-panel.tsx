import { polarityOf, words } from '../library.ts'
import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { AdmiraltyCode } from '../parts/admiralty-code.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { StatementLines } from '../parts/statement-lines.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { POLARITY_WORDS, RESPONSE_WORDS } from '../words/code-words.ts'

/** One line of sourcing: what is said, in which document, how, and where that comes from. */
export function StatementPanel({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const statement = reader.record('statement', id)
  if (statement === undefined) return null
  const { source, claim, from = [], response, credits, anchor, withdrawn } = statement
  const repeating = knownByThen(
    view.value,
    reader.linksTo(id, 'repeats').map((link) => link.from),
  )
  return (
    <article>
      <p class="eyebrow">
        Statement · {POLARITY_WORDS[polarityOf(statement)]}
        {response !== undefined && `: ${RESPONSE_WORDS[response]}`} <AdmiraltyCode statement={id} />
      </p>
      <h2>{reader.record('claim', claim)?.text}</h2>
      <p class="byline">
        <RecordLink id={claim}>The claim</RecordLink> in <RecordLink id={source} />
      </p>
      <StatementLines id={id} />
      {withdrawn !== undefined && <p class="warning">Withdrawn, {words.shortDate(withdrawn)}.</p>}
      {anchor?.exact !== undefined && (
        <blockquote class="passage">
          {anchor.prefix} <mark>{anchor.exact}</mark> {anchor.suffix}
        </blockquote>
      )}
      {credits !== undefined && <p class="note">It credits “{credits.as}”.</p>}
      <p class="actions">
        <WhatIfButton id={id} />
      </p>
      <Section title="Where it comes from">
        {from.length === 0 ? <p class="note">It names no source: it speaks in its own voice.</p> : <List ids={from} />}
      </Section>
      {repeating.length > 0 && (
        <Section title="Repeated by">
          <List ids={repeating} />
        </Section>
      )}
    </article>
  )
}

function List({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul class="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <RecordLink id={id} />
        </li>
      ))}
    </ul>
  )
}
