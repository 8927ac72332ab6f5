import type { SweepOptions } from '../index.ts'
import type { Io } from './io.ts'
import { openSweepProgress } from './progress.ts'

/**
 * What a question answers, with a line on the terminal that says how far it is, where it takes a while. The line is gone afterwards, also
 * where Ctrl-C ended it.
 */
export async function watched<Answer>(
  io: Pick<Io, 'status' | 'interruptible'>,
  ask: (sweep: SweepOptions) => Answer | Promise<Answer>,
): Promise<Answer> {
  const progress = openSweepProgress(io)
  try {
    return await io.interruptible(() => ask({ onProgress: progress.update }))
  } finally {
    progress.end()
  }
}
