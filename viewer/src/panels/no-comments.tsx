import type { NoComment } from '../library.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'
import { RESPONSE_WORDS } from '../words/code-words.ts'

/** Who was asked and neither affirmed nor denied it. */
export function NoComments({ comments }: { readonly comments: readonly NoComment[] }) {
  if (comments.length === 0) return null
  return (
    <Section title="No comment">
      <ul class="plain-list">
        {comments.map(({ statement, source, response, comesFrom }) => (
          <li key={statement}>
            {comesFrom.map(({ id }) => (
              <RecordLink key={id} id={id} />
            ))}{' '}
            {RESPONSE_WORDS[response ?? ''] ?? 'did not comment'}, says <RecordLink id={source} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
