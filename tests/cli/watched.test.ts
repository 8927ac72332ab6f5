import { expect, test } from 'vitest'
import { Interrupted } from '../../src/cli/signals.ts'
import { watched } from '../../src/cli/watched.ts'
import { hearsay } from './harness.ts'

test('what was watched is answered, and told how far it is', async () => {
  const io = { status: () => undefined, interruptible: <Done>(work: () => Done) => work() }
  expect(await watched(io, ({ onProgress }) => typeof onProgress)).toBe('function')
})

test.each([['loops'], ['audit'], ['weak-points'], ['stats'], ['find', '--corroboration', 'undisclosed'], ['timeline']])(
  '%s that Ctrl-C ends says nothing, and ends as the signal does',
  async (...args) => {
    const interruptible = () => {
      throw new Interrupted()
    }
    const { status, out, err } = await hearsay(args, { interruptible })
    expect({ status, out }).toEqual({ status: 130, out: '' })
    expect(err).not.toContain('error')
  },
)
