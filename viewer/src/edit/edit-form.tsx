import { useEffect, useRef } from 'preact/hooks'
import type { RecordSchemas } from '../answers/library-service.ts'
import { useModel } from '../model/model-context.ts'
import { BesideForms } from './beside-forms.tsx'
import { ConflictView } from './conflict-view.tsx'
import { EffectLines } from './effect-lines.tsx'
import type { Form } from './form/form.ts'
import { FormFieldsOf } from './form-fields-of.tsx'
import { FormProblems } from './form-problems.tsx'
import { leaveForm } from './leave-form.ts'
import { saveForm } from './save-form.ts'

interface EditFormProps {
  readonly form: Form
  readonly title: string
  readonly schemas: RecordSchemas
}

/** A record as fields: what saving it would do stands beside them, Ctrl+Enter saves, Escape leaves. */
export function EditForm({ form, title, schemas }: EditFormProps) {
  const model = useModel()
  const element = useRef<HTMLFormElement>(null)
  useFirstFocus(element)
  const save = async () => {
    await saveForm(model, form)
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"], .form-failure')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') leaveForm(form)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  useWarning(form)
  const { kind } = form.opened
  const isSaving = form.saving.value
  return (
    <form
      ref={element}
      class="edit-form"
      aria-label={title}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <header>
        <h2>{title}</h2>
        <FormProblems form={form} />
        <ConflictView form={form} />
      </header>
      <FormFieldsOf draft={form.draft} schema={schemas[kind]} isOwn />
      <BesideForms form={form} schemas={schemas} />
      <label class="form-why">
        Why, for the journal
        <input
          type="text"
          autoComplete="off"
          value={form.why.value}
          onInput={({ currentTarget }) => {
            form.why.value = currentTarget.value
          }}
        />
      </label>
      <div class="form-foot">
        <EffectLines form={form} />
        <p class="actions">
          <button type="submit" class="button pressed" title="Ctrl+Enter" aria-disabled={isSaving}>
            {isSaving ? 'Saving…' : 'Save'}
          </button>
          <button type="button" class="button" title="Escape" onClick={() => leaveForm(form)}>
            Cancel
          </button>
        </p>
      </div>
    </form>
  )
}

/** The browser asks before the page is left, as long as something was put in. */
function useWarning({ isChanged }: Form) {
  const isAtRisk = isChanged.value
  useEffect(() => {
    if (!isAtRisk) return undefined
    const ask = (event: Event) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtRisk])
}

/** The first field that has nothing in it yet, or the first one, has the focus as the form opens. */
function useFirstFocus(element: { readonly current: HTMLFormElement | null }) {
  useEffect(() => {
    const fields = [...(element.current?.querySelectorAll<HTMLInputElement>('input, textarea, select') ?? [])]
    const empty = fields.find(({ value, ariaRequired }) => ariaRequired === 'true' && value === '')
    ;(empty ?? fields[0])?.focus()
  }, [element])
}
