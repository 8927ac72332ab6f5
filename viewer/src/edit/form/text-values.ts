import type { Control } from './field-spec.ts'

/** A value as it is typed into the control of its field; nothing where there is none. */
export function textOf(control: Control, value: unknown): string {
  if (value === undefined) return ''
  switch (control.is) {
    case 'numbers':
      return Array.isArray(value) ? value.join(', ') : String(value)
    case 'yes-no':
      return value === true ? 'yes' : value === false ? 'no' : String(value)
    case 'own':
      return ownText(value)
    default:
      return typeof value === 'string' ? value : JSON.stringify(value)
  }
}

/**
 * What a typed text stands for; undefined of an empty one: the field is left out then. A text that is none of the control's stays a text, which
 * the schema then finds wrong in its own words.
 */
export function valueOfText(control: Control, text: string): unknown {
  // A text of blanks alone is what it is: the schema says of most fields that it must say something.
  if (text === '' || (control.is !== 'text' && text.trim() === '')) return undefined
  switch (control.is) {
    case 'number':
      return numberOf(text)
    case 'numbers':
      return text.split(/[\s,;]+/).flatMap((part) => (part === '' ? [] : [numberOf(part)]))
    case 'choice':
      return control.options.find((option) => String(option) === text) ?? text
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : text
    case 'own':
      return ownValue(text)
    case 'date':
    case 'record':
      return text.trim()
    default:
      return text
  }
}

/** A number that is written as it is typed; else the text: "5.50" says more than 5.5, and keeps its zero. */
function numberOf(text: string): number | string {
  const typed = text.trim()
  const number = Number(typed)
  return Number.isFinite(number) && String(number) === typed ? number : typed
}

/** Text as it is, unless it would be read as something else; all else as JSON. */
function ownText(value: unknown): string {
  return typeof value === 'string' && value.trim() !== '' && ownValue(value) === value ? value : JSON.stringify(value)
}

function ownValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
