import { words } from '../library.ts'
import { Folded } from '../parts/folded.tsx'
import { Items } from '../parts/items.tsx'

/** Statements that add no support or do not count, each with why: shown, never dropped. */
export function NotCounted({ title, items }: { readonly title: string; readonly items: readonly words.Item[] }) {
  if (items.length === 0) return null
  return (
    <Folded title={title} count={words.counted(items.length, 'statement')}>
      {() => <Items items={items} />}
    </Folded>
  )
}
