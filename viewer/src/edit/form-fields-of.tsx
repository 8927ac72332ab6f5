import { useMemo, useState } from 'preact/hooks'
import { useModel } from '../model/model-context.ts'
import { FieldRow } from './controls/field-row.tsx'
import type { Draft } from './form/draft.ts'
import { valueAt } from './form/edit-record.ts'
import { fieldsOf, type JsonSchema } from './form/field-spec.ts'
import { formFields } from './form/form-fields.ts'
import { OwnFields } from './own-fields.tsx'

interface FieldsProps {
  readonly draft: Draft
  readonly schema: JsonSchema
  /** Whether it is the record of the form itself, and none that is made beside it. */
  readonly isOwn: boolean
}

/** All fields of a record: those that most have and those that have something in them, the rest folded under "More fields". */
export function FormFieldsOf({ draft, schema, isOwn }: FieldsProps) {
  const { reader } = useModel().session.value.open
  const [first] = useState(draft.record.peek())
  const of = valueAt(draft.record.value, ['of'])
  const judged = typeof of === 'string' ? reader.kindOf(of) : undefined
  const fields = useMemo(() => fieldsOf(draft.kind, schema), [draft, schema])
  // Where a field stands is settled as the form opens: none moves while somebody types.
  const { shown, folded } = useMemo(
    () => formFields(fields, { kind: draft.kind, record: first, judged }),
    [fields, draft, first, judged],
  )
  const [isOpen, setOpen] = useState(false)
  const isWrong = folded.some(({ name }) => draft.problems.value.some(({ field }) => field?.split('.')[0] === name))
  return (
    <>
      {shown.map((field) => (
        <FieldRow key={field.name} draft={draft} field={field} path={[field.name]} />
      ))}
      <details class="form-more" open={isOpen || isWrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>More fields</summary>
        {folded.map((field) => (
          <FieldRow key={field.name} draft={draft} field={field} path={[field.name]} />
        ))}
        {isOwn && <OwnFields draft={draft} known={Object.keys(first)} />}
      </details>
    </>
  )
}
