import type { ComponentChildren } from 'preact'

interface PaneProps {
  readonly title: string
  /** What is asked, in a sentence for somebody who has never seen the model. */
  readonly lead: string
  readonly children: ComponentChildren
}

/** An answer about the whole dataset. */
export function Pane({ title, lead, children }: PaneProps) {
  return (
    <article class="list-pane">
      <p class="eyebrow">the whole dataset</p>
      <h2>{title}</h2>
      <p class="means">{lead}</p>
      {children}
    </article>
  )
}
