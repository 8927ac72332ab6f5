import type { RecordSchemas } from '../answers/library-service.ts'
import { KIND_LABELS } from '../library.ts'
import type { Form } from './form/form.ts'
import { FormFieldsOf } from './form-fields-of.tsx'

/** What is made beside the record of a form as it is named there, to be put in as well; and which statement gets an id for it. */
export function BesideForms({ form, schemas }: { readonly form: Form; readonly schemas: RecordSchemas }) {
  return (
    <>
      {form.beside.value.map(({ record: { kind, was, record }, draft }) =>
        was === undefined ? (
          <fieldset key={record.id} class="beside-form">
            <legend>
              New {KIND_LABELS[kind].one}: {form.nameOf(record.id)}
            </legend>
            <FormFieldsOf draft={draft} schema={schemas[kind]} isOwn={false} />
          </fieldset>
        ) : (
          <p key={record.id} class="note">
            So that it can be named, the statement {form.nameOf(record.id)} gets the id {record.id}.
          </p>
        ),
      )}
    </>
  )
}
