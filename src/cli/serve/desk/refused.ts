import type { Context } from 'hono'
import { DatasetError, HearsayError } from '../../../index.ts'

/** The answer to what cannot be done: 409 where the files have moved on, else 422, with the problems of the data or what is wrong. */
export function refused(context: Context, error: unknown): Response {
  if (error instanceof DatasetError) return context.json({ problems: error.problems }, 422)
  if (!(error instanceof HearsayError)) throw error
  const { code, message, hint, path } = error
  const status = code === 'cannot-undo' || code === 'changed-meanwhile' ? 409 : 422
  return context.json({ error: { code, message, hint, path } }, status)
}

/** Does something, and answers; what is refused is answered too. */
export async function answering(context: Context, work: () => Promise<Response> | Response): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    return refused(context, error)
  }
}

/** The JSON that came with a request. @throws HearsayError `bad-option` */
export async function bodyOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json()
  } catch (cause) {
    throw new HearsayError('bad-option', 'what was sent is not JSON', { cause })
  }
}
