import { describe, expect, test } from 'vitest'
import { complete, type ValuesAt } from '../../../src/cli/completion/complete.ts'
import { buildProgram } from '../../../src/cli/program.ts'
import { silentIo } from '../harness.ts'

const program = await buildProgram(['help'], { io: silentIo(), finish: () => undefined, run: async () => 0 })

/** What is asked for is told by its name. */
const asked: ValuesAt = async (name) => [{ value: `<${name}>`, description: '' }]
const places: ValuesAt = async (name, typed) => [{ value: `${typed}<${name}>`, description: '' }]
const valuesOf = async (line: string, values = places) =>
  (await complete(program, line.split(' '), values)).map(({ value }) => value)

describe('a command line goes on', () => {
  test('with commands, by either name, and what they are for', async () => {
    expect(await valuesOf('s')).toEqual([
      'support',
      'strengthens',
      'stories',
      'status',
      'show',
      'stats',
      'site',
      'suggest',
      'schema',
    ])
    expect(await valuesOf('cons')).toEqual(['consistent-sets'])
    expect(await valuesOf('help supp')).toEqual(['support'])
    const [support] = await complete(program, ['supp'], asked)
    expect(support?.description).toBe('how many independent origins a claim has, for and against it')
    expect(await valuesOf('comple')).toEqual(['completion'])
  })

  test('with the options of the command, and of all', async () => {
    expect(await valuesOf('trace --as')).toEqual(['--as-of'])
    expect(await valuesOf('--no')).toEqual(['--no-cache'])
    expect(await valuesOf('trace c --no')).toEqual(['--no-cache'])
  })

  test('with the values that an option takes', async () => {
    expect(await valuesOf('support --basis st')).toEqual(['stated'])
    expect(await valuesOf('support --basis=st')).toEqual(['--basis=stated'])
    expect(await valuesOf('support --data da')).toEqual(['da<--data>'])
    expect(await valuesOf('export -o da')).toEqual(['da<--output>'])
    expect(await valuesOf('support --data=da')).toEqual(['--data=da<--data>'])
  })

  test('with one of a list after each comma', async () => {
    expect(await valuesOf('support --without a,b')).toEqual(['a,b<--without>'])
    expect(await valuesOf('support --without=a,b')).toEqual(['--without=a,b<--without>'])
  })

  test('with the arguments of the command, one after the other, whatever options stand between', async () => {
    expect(await valuesOf('trace --reported --as-of 2026 c')).toEqual(['c<claims>'])
    expect(await valuesOf('trace a b c')).toEqual(['c<claims>'])
    expect(await valuesOf('path a b')).toEqual(['b<other>'])
    expect(await valuesOf('path a --count 2 b')).toEqual(['b<other>'])
    expect(await valuesOf('path a b c')).toEqual([])
    expect(await valuesOf('trace -- --c')).toEqual(['--c<claims>'])
    expect(await valuesOf('completion z')).toEqual(['zsh'])
  })

  test('with nothing after a command that there is not', async () => {
    expect(await valuesOf('nonsense c')).toEqual([])
  })

  test('only with what begins as it was typed', async () => {
    expect(await valuesOf('trace c', asked)).toEqual([])
    expect(await valuesOf('trace <', asked)).toEqual(['<claims>'])
  })
})
