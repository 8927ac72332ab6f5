import { useState } from 'preact/hooks'
import { words } from '../library.ts'
import { Said } from './said.tsx'

interface ItemsProps {
  readonly items: readonly words.Item[]
  /** So many at first; more on asking. Of each item's own list as many. */
  readonly most?: number
}

/** What the library says, a line each, with what belongs under it; of a long list its beginning, and how many there are. */
export function Items({ items, most = 12 }: ItemsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, most)
  return (
    <>
      <ul class="plain-list items">
        {shown.map(({ text, under = [] }, index) => (
          <li key={index}>
            <Said parts={text} />
            {under.length > 0 && <Items items={under} most={most} />}
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="text-button rest" onClick={() => setAll(true)}>
          Show all {words.inDigits(items.length)}
        </button>
      )}
    </>
  )
}
