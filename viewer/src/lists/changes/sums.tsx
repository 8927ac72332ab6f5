import type { ComponentChildren } from 'preact'

/** A sum, and the part of the pane that lists what it is the sum of. */
export interface Sum {
  readonly text: string
  readonly part: string
  /** Nothing to list. */
  readonly isNone: boolean
}

/** Sums in a line, each a way to what it is the sum of. */
export function Sums({ sums }: { readonly sums: readonly Sum[] }) {
  return (
    <ul class="plain-list sums">
      {sums.map(({ text, part, isNone }) => (
        <li key={part}>
          {isNone ? (
            text
          ) : (
            <button type="button" class="text-button" onClick={() => reveal(part)}>
              {text}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function reveal(part: string): void {
  const element = document.getElementById(part)
  if (element instanceof HTMLDetailsElement) element.open = true
  element?.scrollIntoView({ block: 'start' })
  element?.querySelector('summary')?.focus()
}

interface SumPartProps {
  readonly id: string
  readonly title: string
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** What a sum is the sum of. */
export function SumPart({ id, title, open = false, children }: SumPartProps) {
  return (
    <details class="rule" id={id} open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
