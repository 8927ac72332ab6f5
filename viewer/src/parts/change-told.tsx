import { type ClaimChange, type HistoryChange, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Said } from './said.tsx'

interface ChangeToldProps {
  readonly change: ClaimChange | HistoryChange
  /** Whether what made it is told at once. */
  readonly open?: boolean
}

/** What changed of a claim, from what to what, and what made it. */
export function ChangeTold({ change, open = false }: ChangeToldProps) {
  const { reader } = useModel().session.value.open
  const { what, before, after, cause } = change
  return (
    <details class="others" open={open}>
      <summary>
        {words.CHANGE_LABELS[what]}: {words.answerInWords(change, before)} → {words.answerInWords(change, after)}
      </summary>
      <p class="note">
        <Said
          parts={words.causeInWords(cause, words.namesIn(reader), (id) => reader.record('statement', id)?.source ?? id)}
        />
      </p>
    </details>
  )
}
