import {
  KIND_LABELS,
  type Kind,
  type Problem,
  STATUS_LABELS,
  STRENGTH_LABELS,
  type Strength,
  words,
} from '../library.ts'

/** The heading of a form: "New statement", "Change this document". */
export function formTitle(does: 'add' | 'change' | 'remove', kind: Kind): string {
  const { one } = KIND_LABELS[kind]
  if (does === 'add') return `New ${one}`
  return does === 'change' ? `Change this ${one}` : `Remove this ${one}?`
}

/** What is wrong with a field, said at the field: its name, which begins the message elsewhere, stands there already. */
export function problemAtField({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  return code === 'missing-field' ? 'This is needed.' : message.replace(/^"[^"]+": /, '')
}

/** How many changes only this page has. */
export function changesInWords(count: number): string {
  return `${words.counted(count, 'change')}, in this page only.`
}

/** What stands behind a side of a claim. */
export interface SideFigures {
  readonly documents: number
  readonly origins: { readonly min: number; readonly max: number }
  readonly strength: Strength
}

/** "26 documents → 1 origin, one anonymous person"; with nothing that counts, that. */
export function sideInWords({ documents, origins: { min, max }, strength }: SideFigures): string {
  if (strength === 'none') return 'nothing that counts'
  const origins = min === max ? words.counted(max, 'origin') : `${min} to ${words.counted(max, 'origin')}`
  return `${words.counted(documents, 'document')} → ${origins}, ${STRENGTH_LABELS[strength].name}`
}

/** A claim as far as a change may matter to it. */
export interface ClaimFigures {
  readonly for: SideFigures
  readonly against: SideFigures
  readonly status: string
}

/** What a change makes of a claim: what is another then, before and after; and that nothing is, where nothing is. */
export function effectInWords(before: ClaimFigures | undefined, after: ClaimFigures): readonly string[] {
  if (before === undefined) return [`For it, then: ${sideInWords(after.for)}.`]
  const [was, is] = [before, after].map((each) => ({
    'For it': sideInWords(each.for),
    'Against it': sideInWords(each.against),
    Status: (STATUS_LABELS as Readonly<Record<string, string>>)[each.status] ?? each.status,
  }))
  const names = ['For it', 'Against it', 'Status'] as const
  const lines = names.flatMap((name) =>
    was?.[name] === is?.[name] ? [] : [`${name}, now: ${was?.[name]}.`, `${name}, then: ${is?.[name]}.`],
  )
  if (lines.length > 0) return lines
  const against = after.against.strength === 'none' ? [] : [`Against it, still: ${is?.['Against it']}.`]
  return [`For it, still: ${is?.['For it']}.`, ...against]
}
