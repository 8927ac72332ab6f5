import type { Path } from '../../../viewer/src/edit/form/edit-record.ts'
import type { Control, FieldSpec } from '../../../viewer/src/edit/form/field-spec.ts'

/** A value that a control of a form holds by itself, and where. */
export interface Leaf {
  readonly control: Control
  readonly path: Path
  readonly value: unknown
}

/** All values of a record as the fields of a form show them, one control after the other. */
export function leavesOf(fields: readonly FieldSpec[], record: object): readonly Leaf[] {
  return fields.flatMap(({ name, control }) => leavesAt(control, [name], (record as Record<string, unknown>)[name]))
}

function leavesAt(control: Control, path: Path, value: unknown): readonly Leaf[] {
  if (value === undefined) return []
  if (control.is === 'group') return within(control.fields, path, value as object)
  if (control.is === 'list') {
    const items = value as readonly unknown[]
    if (items.length === 0) return [{ control, path, value }]
    return items.flatMap((item, index) => leavesAt(control.of, [...path, index], item))
  }
  if (control.is === 'record-or-words') {
    if (typeof value === 'object') return within(control.words, path, value as object)
    return [{ control: { is: 'record', to: control.to }, path, value }]
  }
  return [{ control, path, value }]
}

function within(fields: readonly FieldSpec[], path: Path, value: object): readonly Leaf[] {
  return leavesOf(fields, value).map((leaf) => ({ ...leaf, path: [...path, ...leaf.path] }))
}
