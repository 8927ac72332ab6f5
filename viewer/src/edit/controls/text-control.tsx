import { useState } from 'preact/hooks'
import { isLong } from '../../words/fields/field-labels.ts'
import { valueAt } from '../form/edit-record.ts'
import { textOf, valueOfText } from '../form/text-values.ts'
import type { ControlProps } from './control-props.ts'

type Typed = 'text' | 'date' | 'number' | 'numbers' | 'own'

/** What is typed: text, a date, a number, or JSON of somebody's own. As long as it has the focus it stands as typed. */
export function TextControl({ draft, control, path, of, ...rest }: ControlProps<Typed>) {
  const [typed, setTyped] = useState<string>()
  const value = typed ?? textOf(control, valueAt(draft.record.value, path))
  const attributes = {
    id: rest.id,
    'aria-label': rest.isItem ? rest.label : undefined,
    'aria-describedby': rest.describedBy,
    'aria-invalid': rest.isWrong,
    'aria-required': rest.isNeeded,
    value,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      setTyped(currentTarget.value)
      draft.write(path, valueOfText(control, currentTarget.value) ?? (rest.isItem ? '' : undefined))
    },
    onBlur: () => setTyped(undefined),
  }
  if (control.is === 'own' || isLong(of)) return <textarea rows={control.is === 'own' ? 3 : 2} {...attributes} />
  return (
    <input
      type="text"
      autoComplete="off"
      spellcheck={control.is === 'text'}
      inputMode={control.is === 'number' ? 'decimal' : undefined}
      placeholder={control.is === 'date' ? '2026-02-25' : undefined}
      {...attributes}
    />
  )
}
