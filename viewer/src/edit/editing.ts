import { signal } from '@preact/signals'
import type { GraphReader, Kind, RecordKind } from '../library.ts'
import type { Model } from '../model/model.ts'

/** A form that is open: for a new record, for one that is changed, or to ask before one is removed. */
export interface Editing {
  readonly does: 'add' | 'change' | 'remove'
  readonly kind: Kind
  /** The record that is changed or removed, by the id that the page knows it by, which may be a made one. */
  readonly id: string | undefined
  /** What the form begins with. */
  readonly record: object
  /** The version of it that somebody saw, where that is not the one that the page has. */
  readonly seen?: string | undefined
  /** Where the focus goes when it closes. */
  readonly opener: Element | null
}

/** The form that is open. */
export const editing = signal<Editing | undefined>(undefined)

/** What happened to the data last, for whoever does not see it: "Added: …". */
export const told = signal('')

/** Opens the form for a new record that begins with some fields. */
export function beginAdd(model: Model, kind: Kind, record: object = {}): void {
  open(model, { does: 'add', kind, id: undefined, record })
}

/** Opens the form of a record, to change it or to ask before it is removed. */
export function beginEdit(model: Model, does: 'change' | 'remove', { kind, id }: { kind: Kind; id: string }): void {
  const record = recordOf(model.session.peek().open.reader, kind, id)
  if (record !== undefined) open(model, { does, kind, id, record: withoutMadeId(record) })
}

/** Closes the form, and puts the focus back to where it was opened. */
export function endEditing(): void {
  const opener = editing.peek()?.opener
  editing.value = undefined
  requestAnimationFrame(() => focusAgain(opener))
}

/** What opened a form from the panel is drawn anew when it closes: then it is the button that says the same. */
function focusAgain(opener: Element | null | undefined): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.panel button')]
  const same = buttons.find(({ textContent }) => textContent === opener?.textContent)
  const target = opener?.isConnected === true ? opener : (same ?? document.querySelector('.panel'))
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/** A record of whatever kind, as the page has it. */
export function recordOf(reader: GraphReader, kind: Kind, id: string): object | undefined {
  if (kind === 'relation') return reader.relations().find((relation) => relation.id === id)
  return reader.record(kind as RecordKind, id)
}

/** Whether an id was made of what its record says: nothing may refer to it, and it is not written down. */
export function isMadeId(id: string): boolean {
  return id.includes('~')
}

/** A record as somebody wrote it down. */
export function withoutMadeId(record: object): object {
  const { id, ...others } = record as { readonly id?: string }
  return id !== undefined && isMadeId(id) ? others : record
}

function open(model: Model, asked: Omit<Editing, 'opener'>): void {
  editing.value = { ...asked, opener: document.activeElement }
  model.sheet.value = 'full'
}
