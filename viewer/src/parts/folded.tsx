import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface FoldedProps {
  readonly title: string
  /** Beside the heading: how much there is, where that is known before it is opened. */
  readonly count?: string
  readonly children: () => ComponentChildren
}

/** A part of the panel that opens on asking; what it says is asked for only then. */
export function Folded({ title, count, children }: FoldedProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details class="section folded" onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span class="figure">{count}</span>}
      </summary>
      {opened && children()}
    </details>
  )
}
