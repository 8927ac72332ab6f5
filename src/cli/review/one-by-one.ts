import { HearsayError, type RecordProposal } from '../../index.ts'
import { formatError } from '../format-error.ts'
import type { Io } from '../io.ts'
import type { Reviewer } from './decide.ts'
import type { Keys } from './keys.ts'

/** What to show, decide with, and be told by. */
export interface Reviewing {
  readonly reviewer: Reviewer
  readonly keys: Keys
  readonly show: (proposal: RecordProposal) => string
}

/** How many proposals were decided, and how many are left. */
export interface Decided {
  readonly accepted: number
  readonly rejected: number
  readonly left: number
}

const ASKED = 'a accept · x reject · s later · q enough\n'

/** Shows proposals one after the other on a terminal, and does with each what a key says, at once. */
export async function reviewOneByOne(
  io: Io,
  proposals: readonly RecordProposal[],
  reviewing: Reviewing,
): Promise<Decided> {
  const keys = reviewing.keys()
  const counts = { a: 0, x: 0 }
  try {
    for (const [place, proposal] of proposals.entries()) {
      io.out(`${place + 1} of ${proposals.length}\n${reviewing.show(proposal)}${ASKED}`)
      const key = await keyAmong(keys, 'axsq')
      if (key === 'q') break
      if (key !== 's' && (await isDecided(io, proposal, { key, reviewer: reviewing.reviewer }))) counts[key] += 1
    }
  } finally {
    await keys.return(undefined)
  }
  return { accepted: counts.a, rejected: counts.x, left: proposals.length - counts.a - counts.x }
}

type Key = 'a' | 'x' | 's' | 'q'

async function keyAmong(keys: AsyncGenerator<string>, known: string): Promise<Key> {
  for (;;) {
    const { value, done } = await keys.next()
    if (done === true) return 'q'
    if (known.includes(value)) return value as Key
  }
}

/** What cannot be done is said, and the proposal stays open. */
async function isDecided(
  io: Io,
  proposal: RecordProposal,
  { key, reviewer }: { readonly key: 'a' | 'x'; readonly reviewer: Reviewer },
): Promise<boolean> {
  try {
    if (key === 'x') {
      reviewer.reject(proposal)
      io.out('rejected\n\n')
    } else io.out(`new: ${(await reviewer.accept(proposal)).map(({ kind, id }) => `${kind} ${id}`).join(', ')}\n\n`)
    return true
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error
    io.out(`${formatError(error)}\n`)
    return false
  }
}
