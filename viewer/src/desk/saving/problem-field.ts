import type { Problem } from '../../library.ts'
import type { Form, Link } from '../state/form.ts'

/** The part of the form that a problem is of: a link by its place. */
export type FormField = 'sentence' | 'marks' | 'quote' | { readonly link: number }

const OF_NAMES = new Set(['unknown-name', 'ambiguous-name', 'unknown-reference', 'wrong-kind', 'made-id', 'own-source'])

/** Which part of the form a problem of its line is of. @param nameOf what the name of a record is */
export function fieldOf(
  { code, message, field = '' }: Problem,
  { links }: Form,
  nameOf: (id: string) => string,
): FormField {
  if (code === 'says-mark' || /^(?:made|withdrawn|certainty|terms|response|polarity)\b/.test(field)) return 'marks'
  if (/\banchor\b/.test(field)) return 'quote'
  const link = links.findIndex((each) => namesOf(each, nameOf).some((name) => message.includes(`"${name}`)))
  if (link >= 0) return { link }
  return OF_NAMES.has(code) && links.length > 0 && !message.includes('"@') ? { link: links.length - 1 } : 'sentence'
}

function namesOf(link: Link, nameOf: (id: string) => string): readonly string[] {
  return link.kind === 'record' ? [link.id, nameOf(link.id)] : [link.name]
}
