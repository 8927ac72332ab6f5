import { type NoComment, words } from '../library.ts'
import { RecordLink } from '../parts/record-link.tsx'
import { Section } from '../parts/section.tsx'

/** Who was asked and neither affirmed nor denied it. */
export function NoComments({ comments }: { readonly comments: readonly NoComment[] }) {
  if (comments.length === 0) return null
  return (
    <Section title="No comment">
      <ul class="plain-list">
        {comments.map(({ statement, source, comesFrom, ...comment }) => (
          <li key={statement}>
            {comesFrom.map(({ id }) => (
              <RecordLink key={id} id={id} />
            ))}{' '}
            {words.responseInWords({ statement, source, comesFrom, ...comment })}, says <RecordLink id={source} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
