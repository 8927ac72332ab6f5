import type { ImportNotes } from '../import-notes.ts'
import type { Annotation } from './annotation.ts'

/** A claim that an annotation says it has. */
export interface ClaimFound {
  /** The sentence. */
  readonly text: string
  /** The beginning of the comment that it was read of. */
  readonly written: string
  /** The tags but for that which says that there is a claim. */
  readonly tags: readonly string[]
}

/**
 * The claim of an annotation: the first line of its comment, where it begins with `claim:` or the annotation has the tag `claim`. A comment that is
 * not marked so is a note, and what is asked is no claim.
 */
export function claimIn({ comment, tags, at }: Annotation, notes: ImportNotes): ClaimFound | undefined {
  const isTagged = tags.some(isClaimTag)
  const [, mark = '', line = ''] = /^(claim:)?([^\n]*)/i.exec(comment ?? '') ?? []
  if (!isTagged && mark === '') return undefined
  const text = line.trim()
  if (/\p{L}|\p{N}/u.test(text) && !/[?？]$/.test(text))
    return { text, written: `${mark}${line}`, tags: tags.filter((tag) => !isClaimTag(tag)) }
  notes.add('notUnderstood', 'what is marked as a claim has no sentence that says one', at, comment ?? tags.join(', '))
  return undefined
}

function isClaimTag(tag: string): boolean {
  return /^#?claim$/i.test(tag)
}
