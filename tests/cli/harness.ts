import { join, resolve } from 'node:path'
import type { Io, Printed } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** The small bundled dataset: quick to read, with loops, corrections and retractions in it. */
export const SMALL = join(ROOT, 'graph-data/guttenberg-wilhelm')

export interface Outcome {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Runs the command as a terminal would, with what it is given for a world. */
export async function hearsay(
  args: readonly string[],
  world: Partial<Io> & { input?: string | Uint8Array } = {},
): Promise<Outcome> {
  let out = ''
  let err = ''
  const io: Io = {
    ...silentIo(),
    out: (text) => {
      out += whole(text)
    },
    err: (text) => {
      err += whole(text)
    },
    readInput: async function* () {
      yield Buffer.from(world.input ?? '')
    },
    ...world,
  }
  const status = await run(args, io)
  return { status, out, err }
}

/** A world in which nothing is given and nothing heard. */
export function silentIo(): Io {
  return {
    out: () => undefined,
    err: () => undefined,
    written: async () => undefined,
    now: () => new Date('2026-04-12T09:00:00Z'),
    readInput: async function* () {},
    env: {},
    cwd: ROOT,
    colour: false,
    width: 80,
    bundledData: SMALL,
    cache: undefined,
    page: join(ROOT, 'dist/viewer'),
    untilStopped: async () => undefined,
    undisturbed: async (work) => work(),
    interruptible: (work) => work(),
  }
}

/** What is printed, in one piece. */
function whole(text: Printed): string {
  return typeof text === 'string' ? text : [...text].join('')
}

/** A dataset as JSON text: one official, a wire that takes it from him, a blog that takes it from the wire, a portal. */
export const TINY = JSON.stringify({
  dataset: { format: 1, id: 'tiny', title: 'Tiny' },
  actors: [{ id: 'official', name: 'an official', type: 'person', anonymous: true }],
  sources: [
    { id: 'wire', title: 'Wire', type: 'wire-report', published: '2026-02-23' },
    { id: 'blog', title: 'Blog', type: 'article', published: '2026-02-24' },
    { id: 'portal', title: 'Portal', type: 'article', published: '2026-02-25' },
  ],
  claims: [
    { id: 'c', text: 'The bridge was closed.' },
    { id: 'd', text: 'The bridge was open.' },
  ],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'], certainty: 'possible', hedges: ['may'] },
    { source: 'blog', claim: 'c', from: ['w1'], certainty: 'certain' },
    { source: 'portal', claim: 'c' },
  ],
})
