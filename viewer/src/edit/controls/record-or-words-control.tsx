import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Segmented } from '../../parts/segmented.tsx'
import { valueAt } from '../form/edit-record.ts'
import type { FieldSpec } from '../form/field-spec.ts'
import type { ControlProps } from './control-props.ts'

const WAYS = [
  { value: 'record', text: 'A record' },
  { value: 'words', text: 'In words' },
] as const

interface EitherProps extends ControlProps<'record-or-words'> {
  /** Draws the field for a record. */
  readonly record: () => ComponentChildren
  /** Draws a field of what says it in words. */
  readonly children: (field: FieldSpec) => ComponentChildren
}

/** A record, or where there is none of it, words for it. */
export function RecordOrWordsControl({ draft, control, path, label, record, children }: EitherProps) {
  const isWords = typeof valueAt(draft.record.value, path) === 'object'
  const [way, setWay] = useState<'record' | 'words'>(isWords ? 'words' : 'record')
  return (
    <div class="form-either">
      <Segmented name={`How “${label}” is told`} chosen={way} choices={WAYS} choose={setWay} />
      {way === 'record' ? record() : control.words.map(children)}
    </div>
  )
}
