import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { problemsAt } from '../form/draft.ts'
import { valueAt } from '../form/edit-record.ts'
import type { FieldSpec } from '../form/field-spec.ts'
import type { ControlProps } from './control-props.ts'

interface GroupProps extends ControlProps<'group'> {
  /** What the group is for, and what is wrong with it. */
  readonly about: ComponentChildren
  /** Draws a field of the group. */
  readonly children: (field: FieldSpec) => ComponentChildren
}

/** Fields that belong together, folded away as long as none of them has a value. */
export function GroupControl({ draft, control, path, label, isItem, about, children }: GroupProps) {
  const isThere = valueAt(draft.record.value, path) !== undefined
  const [isOpen, setOpen] = useState(isThere)
  const isWrong = problemsAt(draft.problems.value, path, true).length > 0
  const fields = <div class="form-group">{control.fields.map(children)}</div>
  if (isItem) return fields
  return (
    <details class="form-fold" open={isOpen || isWrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{label}</summary>
      {about}
      {fields}
    </details>
  )
}
