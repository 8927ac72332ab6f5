import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Form } from './form.ts'

export const FormContext = createContext<Form | undefined>(undefined)

/** The form that a control is on. */
export function useForm(): Form {
  const form = useContext(FormContext)
  if (form === undefined) throw new Error('a control stands outside a form')
  return form
}
