import type { ComponentChildren } from 'preact'

/** A part of the panel under a heading. */
export function Section({ title, note, children }: { title: string; note?: string; children: ComponentChildren }) {
  return (
    <section class="section">
      <h3>{title}</h3>
      {note !== undefined && <p class="section-note">{note}</p>}
      {children}
    </section>
  )
}
