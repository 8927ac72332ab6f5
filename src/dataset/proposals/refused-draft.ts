import { HearsayError } from '../../errors.ts'

/** Why something cannot be proposed, with the field that says it. */
export function refusedDraft(path: string, message: string, hint?: string): HearsayError {
  return new HearsayError('bad-option', message, hint === undefined ? { path } : { path, hint })
}
