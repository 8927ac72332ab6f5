import { endEditing } from './editing.ts'
import type { Form } from './form/form.ts'

/** Closes a form; where something was put in, only if that may be lost. */
export function leaveForm(form: Form): void {
  if (form.isChanged.peek() && !window.confirm('Close the form? What you put in is lost.')) return
  form.close()
  endEditing()
}
