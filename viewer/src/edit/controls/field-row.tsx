import type { ComponentChildren } from 'preact'
import { fieldHint } from '../../words/fields/field-hints.ts'
import { fieldLabel } from '../../words/fields/field-labels.ts'
import { type Draft, fieldName, problemsAt } from '../form/draft.ts'
import type { Path } from '../form/edit-record.ts'
import type { Control, FieldSpec } from '../form/field-spec.ts'
import { useForm } from '../form/form-context.ts'
import { ChoiceControl } from './choice-control.tsx'
import type { ControlProps } from './control-props.ts'
import { FieldProblems } from './field-problems.tsx'
import { GroupControl } from './group-control.tsx'
import { ListControl } from './list-control.tsx'
import { RecordControl } from './record-control.tsx'
import { RecordOrWordsControl } from './record-or-words-control.tsx'
import { TextControl } from './text-control.tsx'

interface FieldProps {
  readonly draft: Draft
  readonly field: FieldSpec
  /** Where the field stands in the record. */
  readonly path: Path
}

/** A field with its label, what it is for, and what is wrong with it. */
export function FieldRow({ draft, field, path }: FieldProps) {
  const form = useForm()
  const { control } = field
  const id = form.elementId(draft, path)
  const label = fieldLabel(draft.kind, field.path)
  const problems = problemsAt(draft.problems.value, path)
  const told = fieldHint(draft.kind, field.path, field.describes)
  const hint = told === '' ? undefined : `${id}-hint`
  const wrong = problems.length === 0 ? undefined : `${id}-wrong`
  const props: ControlProps = {
    ...{ draft, control, path, label, id, isItem: false, of: field.path, isNeeded: field.isNeeded },
    describedBy: [wrong, hint].filter((each) => each !== undefined).join(' ') || undefined,
    isWrong: problems.length > 0,
  }
  const about = (
    <>
      {hint !== undefined && (
        <p id={hint} class="hint">
          {told}
        </p>
      )}
      <FieldProblems id={wrong} problems={problems} />
    </>
  )
  return (
    <Row name={fieldName(path)} {...{ control, label, id, isNeeded: field.isNeeded, isWrong: problems.length > 0 }}>
      <ValueControl {...props} about={about} />
      {control.is !== 'group' && about}
    </Row>
  )
}

interface RowProps extends Pick<ControlProps, 'control' | 'label' | 'id' | 'isNeeded' | 'isWrong'> {
  readonly name: string
  readonly children: ComponentChildren
}

/** A control of one element has a label, one of several a legend, a group that folds a heading of its own. */
function Row({ name, control, label, id, isNeeded, isWrong, children }: RowProps) {
  const text = (
    <>
      {label}
      {isNeeded && <span class="needed"> (needed)</span>}
    </>
  )
  const className = `form-field ${isWrong ? 'wrong' : ''}`
  if (control.is === 'list' || control.is === 'record-or-words' || control.is === 'group') {
    return (
      <fieldset class={className} data-field={name}>
        <legend class={control.is === 'group' ? 'out-of-sight' : ''}>{text}</legend>
        {children}
      </fieldset>
    )
  }
  return (
    <div class={className} data-field={name}>
      <label for={id}>{text}</label>
      {children}
    </div>
  )
}

/** The control of a value; of a list or group, with those of its parts. */
function ValueControl({ about, ...props }: ControlProps & { readonly about?: ComponentChildren }) {
  const { draft, control, path } = props
  const part = (field: FieldSpec) => (
    <FieldRow key={field.name} draft={draft} field={field} path={[...path, field.name]} />
  )
  const as = <Is extends Control['is']>() => props as unknown as ControlProps<Is>
  switch (control.is) {
    case 'choice':
    case 'yes-no':
      return <ChoiceControl {...as<'choice'>()} />
    case 'record':
      return <RecordControl {...as<'record'>()} />
    case 'group':
      return (
        <GroupControl {...as<'group'>()} about={about}>
          {part}
        </GroupControl>
      )
    case 'list':
      return <ListControl {...as<'list'>()}>{(index) => <Item {...props} of={props.of} index={index} />}</ListControl>
    case 'record-or-words': {
      const record = () => <RecordControl {...as<'record'>()} control={{ is: 'record', to: control.to }} isItem />
      return (
        <RecordOrWordsControl {...as<'record-or-words'>()} record={record}>
          {part}
        </RecordOrWordsControl>
      )
    }
    default:
      return <TextControl {...as<'text'>()} />
  }
}

/** An item of a list, with what is wrong with it. */
function Item({ index, ...list }: ControlProps & { readonly index: number }) {
  const form = useForm()
  if (list.control.is !== 'list') return null
  const path = [...list.path, index]
  const id = form.elementId(list.draft, path)
  const problems = problemsAt(list.draft.problems.value, path)
  const isWrong = problems.length > 0
  const wrong = isWrong ? `${id}-wrong` : undefined
  const label = `${list.label}, ${index + 1}`
  return (
    <div class={`form-item ${isWrong ? 'wrong' : ''}`}>
      <ValueControl {...list} {...{ path, id, isWrong, label }} control={list.control.of} describedBy={wrong} isItem />
      <FieldProblems id={wrong} problems={problems} />
    </div>
  )
}
