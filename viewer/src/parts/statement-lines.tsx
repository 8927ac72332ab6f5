import { type TraceStep, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
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
  return (
    <div class="statement-lines">
      {source !== undefined && labelOf(reader, source.id) !== source.title && <p class="headline">{source.title}</p>}
      <p class="manner">
        {words.mannerOf(statement, step).join(' · ')} <AdmiraltyCode statement={id} />
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
