import { type NotCounted as Record, words } from '../library.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { REASON_WORDS } from '../words/code-words.ts'

/** Statements that do not count, and why: shown, never dropped. */
export function NotCounted({ records }: { readonly records: readonly Record[] }) {
  if (records.length === 0) return null
  return (
    <details class="section others">
      <summary>{words.counted(records.length, 'statement')} that do not count</summary>
      <ul class="plain-list">
        {records.map(({ statement, reason }) => (
          <li key={statement}>
            <RecordLink id={statement} /> {REASON_WORDS[reason] ?? reason}
          </li>
        ))}
      </ul>
    </details>
  )
}
