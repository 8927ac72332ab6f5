import { words } from '../library.ts'
import { Items } from '../parts/items.tsx'
import { Section } from '../parts/section.tsx'

/** Who looked for a claim and where, and whether they found anything. */
export function Searches({ items }: { readonly items: readonly words.Item[] }) {
  if (items.length === 0) return null
  return (
    <Section title={words.TRACE_HEADS.searches}>
      <Items items={items} most={5} />
    </Section>
  )
}
