import { words } from '../library.ts'
import { Said } from '../parts/said.tsx'

/** Statements that add no support or do not count, each with why: shown, never dropped. */
export function NotCounted({ title, items }: { readonly title: string; readonly items: readonly words.Item[] }) {
  if (items.length === 0) return null
  return (
    <details class="section others">
      <summary>
        {title}: {words.counted(items.length, 'statement')}
      </summary>
      <ul class="plain-list">
        {items.map(({ text }, index) => (
          <li key={index}>
            <Said parts={text} />
          </li>
        ))}
      </ul>
    </details>
  )
}
