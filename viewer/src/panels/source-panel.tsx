import { NOTICE_TYPE_LABELS, polarityOf, SOURCE_TYPE_LABELS, words } from '../library.ts'
import { knownByThen } from '../model/known-by-then.ts'
import { useModel } from '../model/model-context.ts'
import { OutsideLink } from '../parts/outside-link.tsx'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { Seen } from '../parts/seen.tsx'
import { WhatIfButton } from '../parts/what-if-button.tsx'
import { POLARITY_WORDS } from '../words/code-words.ts'
import { EffectsList } from './who/effects-list.tsx'
import { ItsOutlets } from './who/its-outlets.tsx'
import { Judged } from './who/judged.tsx'
import { NothingFalls } from './who/nothing-falls.tsx'
import { RecordSoFar } from './who/record-so-far.tsx'
import { TakenAway } from './who/taken-away.tsx'

/** A document: what it is, whether it still counts, all that it carries, and what falls with it. */
export function SourcePanel({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const source = reader.record('source', id)
  if (source === undefined) return null
  const { reason } = view.value.counts(id)
  return (
    <article>
      <p class="eyebrow">
        {SOURCE_TYPE_LABELS[source.type]}
        {source.published !== undefined && ` · ${words.shortDate(source.published)}`}
        {source.language !== undefined && ` · ${words.languageInWords(source.language)}`}
      </p>
      <h2>{source.title}</h2>
      <p class="byline">
        {source.publisher !== undefined && <RecordLink id={source.publisher} />}
        {source.authors?.map((author) => (
          <RecordLink key={author} id={author} />
        ))}
      </p>
      <p class="outside-links">
        <OutsideLink href={source.url}>Read it</OutsideLink>
        <OutsideLink href={source.archivedUrl}>Archived copy</OutsideLink>
      </p>
      {reason === 'retracted' && <p class="warning">Retracted or removed: it does not count.</p>}
      {source.notices?.map((notice, index) => (
        <p key={index} class="warning">
          {words.upperFirst(NOTICE_TYPE_LABELS[notice.type])}
          {notice.date !== undefined && `, ${words.shortDate(notice.date)}`}
          {notice.reason !== undefined && `: ${notice.reason}`} <OutsideLink href={notice.url}>Notice</OutsideLink>
        </p>
      ))}
      {source.description !== undefined && <p class="note">{source.description}</p>}
      <Section title="If this is wrong">
        <TakenAway ids={[id]}>
          {(impact) => <EffectsList effects={impact} nothing={<NothingFalls id={id} speaking={false} />} />}
        </TakenAway>
        <p class="actions">
          <WhatIfButton id={id} />
        </p>
        <Seen>{() => <RecordSoFar id={id} part="source" />}</Seen>
      </Section>
      <ItsOutlets id={id} />
      <Judged id={id} />
      {source.knownVia !== undefined && (
        <Section title="Known only through others" note="No curator read this document; these report what it says.">
          <List ids={source.knownVia} />
        </Section>
      )}
      <Carries id={id} />
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

function Carries({ id }: { readonly id: string }) {
  const { session, view } = useModel()
  const { reader } = session.value.open
  const made = reader.linksTo(id, 'in').map(({ from }) => from)
  const statements = knownByThen(view.value, made).flatMap((each) => reader.record('statement', each) ?? [])
  return (
    <Section title={`What it says: ${words.counted(statements.length, 'statement')}`}>
      <ul class="plain-list carried">
        {statements.map((statement) => (
          <li key={statement.id}>
            <RecordLink id={statement.claim} />
            <p class="manner">
              {POLARITY_WORDS[polarityOf(statement)]}
              {statement.from !== undefined && statement.from.length > 0 && ', from '}
              {statement.from?.map((from) => (
                <RecordLink key={from} id={from} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
