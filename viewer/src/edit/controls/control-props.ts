import type { Draft } from '../form/draft.ts'
import type { Path } from '../form/edit-record.ts'
import type { Control } from '../form/field-spec.ts'

/** What a control needs to put a value in. */
export interface ControlProps<Is extends Control['is'] = Control['is']> {
  readonly draft: Draft
  readonly control: Extract<Control, { readonly is: Is }>
  /** The place of the value in the record. */
  readonly path: Path
  /** The same without numbers, as words and the schema know it. */
  readonly of: string
  /** What it is called where no label stands before it. */
  readonly label: string
  readonly isNeeded: boolean
  /** The id of the element, for its label. */
  readonly id: string
  /** The ids of what describes it, and whether it is wrong. */
  readonly describedBy: string | undefined
  readonly isWrong: boolean
  /** An item of a list stays while nothing is in it. */
  readonly isItem: boolean
}
