import { type NoComment, words } from '../library.ts'
import { useModel } from '../model/model-context.ts'
import { Items } from '../parts/items.tsx'
import { Section } from '../parts/section.tsx'

/** Who was asked and neither affirmed nor denied it, and which documents say so. */
export function NoComments({ comments }: { readonly comments: readonly NoComment[] }) {
  const nameOf = words.namesIn(useModel().session.value.open.reader)
  if (comments.length === 0) return null
  return (
    <Section title={words.TRACE_HEADS.noComment}>
      <Items items={words.noCommentItems(comments, nameOf)} most={5} />
    </Section>
  )
}
