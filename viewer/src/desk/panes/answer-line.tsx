import type { TriedLine } from '../../answers/tried-line.ts'
import { changeWords, reachWords } from '../../words/desk-words.ts'

/** What the statement in hand would change: "26 documents → 1 origin", before and after. */
export function AnswerLine({ tried }: { readonly tried: TriedLine | undefined }) {
  if (tried === undefined || 'problems' in tried) return <p class="desk-answer" />
  const { before, after, side } = tried
  return (
    <p class="desk-answer">
      <span class="desk-note">{side === 'for' ? 'For it' : 'Against it'}</span>{' '}
      {before !== undefined && before.documents > 0 && <span>{reachWords(before)}, with this </span>}
      <strong>{reachWords(after)}</strong> <span class="desk-note">{changeWords(before, after)}</span>
    </p>
  )
}
