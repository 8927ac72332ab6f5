import { useEffect, useMemo, useState } from 'preact/hooks'
import type { RecordSchemas } from '../answers/library-service.ts'
import { libraryService } from '../answers/page-library.ts'
import { useModel } from '../model/model-context.ts'
import { formTitle } from '../words/edit-words.ts'
import { EditForm } from './edit-form.tsx'
import { type Editing, editing } from './editing.ts'
import { openForm } from './form/form.ts'
import { FormContext } from './form/form-context.ts'
import { RemoveForm } from './remove-form.tsx'

/** The form that is open, in the place of what the panel has to say. */
export function EditPane() {
  const opened = editing.value
  const schemas = useSchemas()
  if (opened === undefined) return null
  if (opened.does === 'remove') return <RemoveForm opened={opened} />
  if (schemas === undefined) return <p class="working">Loading…</p>
  return (
    <OpenForm key={`${opened.does} ${opened.kind} ${opened.id} ${opened.seen}`} opened={opened} schemas={schemas} />
  )
}

function OpenForm({ opened, schemas }: { readonly opened: Editing; readonly schemas: RecordSchemas }) {
  const model = useModel()
  const form = useMemo(() => openForm(model, opened), [model, opened])
  useEffect(() => form.close, [form])
  return (
    <FormContext.Provider value={form}>
      <EditForm form={form} title={formTitle(opened.does, opened.kind)} schemas={schemas} />
    </FormContext.Provider>
  )
}

let known: RecordSchemas | undefined

/** The schemas of records, which come from beside the page. */
function useSchemas(): RecordSchemas | undefined {
  const [schemas, setSchemas] = useState(known)
  useEffect(() => {
    if (schemas !== undefined) return
    void libraryService()
      .schemas()
      .then((come) => {
        known = come
        setSchemas(come)
      })
  }, [schemas])
  return schemas
}
