import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { words } from '../library.ts'

interface LongListProps<T> {
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly class?: string
  readonly ordered?: boolean
  /** So many at once; more on asking, and always how many there are. */
  readonly page?: number
  readonly children: (item: T) => ComponentChildren
}

/** A list of any length that stays quick. */
export function LongList<T>({
  items,
  keyOf,
  class: name = '',
  ordered = false,
  page = 60,
  children,
}: LongListProps<T>) {
  const [pages, setPages] = useState(1)
  const shown = items.slice(0, pages * page)
  const rest = items.length - shown.length
  const List = ordered ? 'ol' : 'ul'
  return (
    <>
      <List class={`plain-list ${name}`}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </List>
      {rest > 0 && (
        <button type="button" class="button more" onClick={() => setPages(pages + 1)}>
          Show {Math.min(page, rest)} more of {words.counted(items.length, 'entry', 'entries')}
        </button>
      )}
    </>
  )
}
