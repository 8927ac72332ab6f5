import type { ComponentChildren } from 'preact'
import { useModel } from '../model/model-context.ts'
import { ConditionsLine } from '../parts/conditions.tsx'
import { viewOptions } from '../state/page-state.ts'

interface PaneProps {
  readonly title: string
  /** Of what it is, where not of the whole dataset. */
  readonly of?: string
  /** What is asked, in a sentence for somebody who has never seen the model. */
  readonly lead: string
  readonly children: ComponentChildren
}

/** An answer about the whole dataset. */
export function Pane({ title, of = 'the whole dataset', lead, children }: PaneProps) {
  return (
    <article class="list-pane">
      <p class="eyebrow">{of}</p>
      <h2>{title}</h2>
      <p class="means">{lead}</p>
      <ConditionsLine options={viewOptions(useModel().state.value)} />
      {children}
    </article>
  )
}
