import { choiceLabel, leftOutLabel } from '../../words/fields/choice-labels.ts'
import { valueAt } from '../form/edit-record.ts'
import { textOf, valueOfText } from '../form/text-values.ts'
import type { ControlProps } from './control-props.ts'

const YES_NO = ['yes', 'no'] as const

/** One of a few codes in words, or yes or no; or nothing, which says what leaving it out says. */
export function ChoiceControl({ draft, control, path, of, ...rest }: ControlProps<'choice' | 'yes-no'>) {
  const value = textOf(control, valueAt(draft.record.value, path))
  const options = control.is === 'choice' ? control.options : YES_NO
  const isKnown = value === '' || options.some((option) => String(option) === value)
  return (
    <select
      id={rest.id}
      aria-label={rest.isItem ? rest.label : undefined}
      aria-describedby={rest.describedBy}
      aria-invalid={rest.isWrong}
      aria-required={rest.isNeeded}
      value={value}
      onChange={({ currentTarget }) => draft.write(path, valueOfText(control, currentTarget.value))}
    >
      <option value="">{rest.isNeeded ? 'choose…' : leftOutLabel(draft.kind, of)}</option>
      {!isKnown && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option} value={String(option)}>
          {choiceLabel(draft.kind, of, option)}
        </option>
      ))}
    </select>
  )
}
