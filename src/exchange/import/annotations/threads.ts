import type { ImportNotes } from '../import-notes.ts'
import type { Annotation } from './annotation.ts'

/** An annotation, and all that was said beside it. */
export interface Thread {
  readonly annotation: Annotation
  /** Its comment, and the answers to it in the order of their time; each with who wrote it. */
  readonly note: string | undefined
}

/** Annotations with the answers to them. What answers nothing that is there is an annotation of its page itself. */
export function threadsOf(annotations: readonly Annotation[], notes: ImportNotes): Thread[] {
  const first = new Map<string, Annotation>()
  for (const each of annotations) {
    if (first.has(each.id))
      notes.add('lost', 'an annotation stands in the file more than once; the first was taken', each.at, each.id)
    else first.set(each.id, each)
  }
  const answers = new Map<string, Annotation[]>()
  const roots: Annotation[] = []
  const known = new Map<string, string>()
  for (const each of first.values()) {
    const root = rootOf(each, first, known)
    if (root === undefined) roots.push(orphaned(each, notes))
    else gather(answers, root, each)
  }
  return roots.map((annotation) => ({ annotation, note: noteOf(annotation, answers.get(annotation.id) ?? [], notes) }))
}

/** Puts one more into a list of a map. */
export function gather<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The id of the annotation that a thread began with; undefined where this is it, or none is there. Each step is gone once: what is known of others is kept in `known`. */
function rootOf(
  annotation: Annotation,
  all: ReadonlyMap<string, Annotation>,
  known: Map<string, string>,
): string | undefined {
  const seen = new Set([annotation.id])
  let at = annotation
  while (!known.has(at.id)) {
    const next = at.answers.map((id) => all.get(id)).find((each) => each !== undefined && !seen.has(each.id))
    if (next === undefined) break
    seen.add(next.id)
    at = next
  }
  const root = known.get(at.id) ?? at.id
  for (const id of seen) known.set(id, root)
  return root === annotation.id ? undefined : root
}

function orphaned(annotation: Annotation, notes: ImportNotes): Annotation {
  if (annotation.answers.some((id) => id !== ''))
    notes.add(
      'ambiguous',
      'what an answer answers is not in the file: it is kept with its page',
      annotation.at,
      annotation.answers.join(', '),
    )
  return annotation.answers.length === 0 ? annotation : { ...annotation, anchor: undefined }
}

function noteOf(
  { comment, tlp: level }: Annotation,
  answers: readonly Annotation[],
  notes: ImportNotes,
): string | undefined {
  const said = [...answers]
    .sort((a, b) => compare(a.created ?? '', b.created ?? ''))
    .flatMap((answer) => {
      if (answer.tags.length > 0)
        notes.add('lost', 'tags of an answer have no place', answer.at, answer.tags.join(', '))
      if (answer.comment === undefined) return []
      if (answer.tlp !== undefined && answer.tlp !== level && level !== 'red') {
        notes.add(
          'lost',
          'an answer that fewer people see than what it answers is not taken',
          answer.at,
          answer.comment,
        )
        return []
      }
      return [`${answer.author?.name ?? 'Somebody'} answered: ${answer.comment}`]
    })
  const all = [...(comment === undefined ? [] : [comment]), ...said]
  return all.length === 0 ? undefined : all.join('\n\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
