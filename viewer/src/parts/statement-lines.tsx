import { certaintyOf, type Statement, type TraceStep } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { CERTAINTY_WORDS, KNOWLEDGE_WORDS, TERMS_WORDS } from '../words/code-words.ts'
import { shortDate } from '../words/dates.ts'
import { labelOf } from '../words/labels.ts'
import { AdmiraltyCode } from './admiralty-code.tsx'
import { DriftMarks } from './drift-marks.tsx'
import { OutsideLink } from './outside-link.tsx'

/** How a statement is put: certainty, terms, hedges and date as recorded, and the way out to its text. */
export function StatementLines({ id, step }: { readonly id: string; readonly step?: TraceStep }) {
  const { reader } = useModel().session.value.open
  const statement = reader.record('statement', id)
  if (statement === undefined) return null
  const source = reader.record('source', statement.source)
  const words = wordsOf(statement, step)
  return (
    <div class="statement-lines">
      {source !== undefined && labelOf(reader, source.id) !== source.title && <p class="headline">{source.title}</p>}
      <p class="manner">
        {words.join(' · ')} <AdmiraltyCode statement={id} />
      </p>
      {statement.hedges !== undefined && statement.hedges.length > 0 && (
        <p class="hedges">
          {statement.hedges.map((hedge) => (
            <q key={hedge}>{hedge}</q>
          ))}
        </p>
      )}
      <DriftMarks statement={id} />
      {statement.note !== undefined && <p class="note">{statement.note}</p>}
      <p class="outside-links">
        <OutsideLink href={source?.url}>Read it</OutsideLink>
        <OutsideLink href={source?.archivedUrl}>Archived copy</OutsideLink>
      </p>
    </div>
  )
}

function wordsOf(statement: Statement, step: TraceStep | undefined): string[] {
  const words: string[] = []
  if (statement.polarity === 'denies') words.push('denies it')
  const certainty = CERTAINTY_WORDS[certaintyOf(statement)]
  if (certainty !== undefined) words.push(`gives it ${certainty}`)
  if (step?.ownVoice) words.push(step.droppedAttribution ? 'own voice, attribution dropped' : 'in its own voice')
  const knowledge = KNOWLEDGE_WORDS[statement.knowledge ?? '']
  if (knowledge !== undefined) words.push(knowledge)
  const terms = TERMS_WORDS[statement.terms ?? '']
  if (terms !== undefined) words.push(terms)
  if (statement.fromBasis === 'inferred') words.push("the curator's reading, not in print")
  if (step !== undefined && !step.carrying) words.push('known only through others')
  if (statement.made !== undefined && statement.made !== 'unknown') words.push(`made ${shortDate(statement.made)}`)
  return words
}
