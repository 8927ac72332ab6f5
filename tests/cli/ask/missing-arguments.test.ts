import { describe, expect, test } from 'vitest'
import type { Asking, Choice } from '../../../src/cli/ask/asking.ts'
import { Interrupted } from '../../../src/cli/signals.ts'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()

/** Somebody who answers so, one question after the other. */
function answering(...answers: string[]) {
  const asked: { question: string; choices?: readonly Choice[] }[] = []
  const next = () => {
    const answer = answers.shift()
    if (answer === undefined) throw new Interrupted()
    return answer
  }
  const ask: Asking = {
    pick: async (question, choices) => {
      asked.push({ question, choices })
      return next()
    },
    text: async (question, refuse) => {
      asked.push({ question })
      const answer = next()
      const why = refuse?.(answer)
      return why === undefined ? answer : next()
    },
    edit: async () => {},
  }
  return { ask, asked }
}
const run = (args: readonly string[], ask?: Asking) =>
  hearsay([...args, '--data', 'tiny.json'], { cwd: folder.path, env: { HOME: folder.path }, ask })

describe('what a command lacks', () => {
  test('is asked for on a terminal: records are picked by name, all else is typed', async () => {
    folder.put('tiny.json', TINY)
    const { ask, asked } = answering('wire', ' ', 'The bridge was shut. < official')
    const { status, err } = await run(['add'], ask)
    expect([status, err]).toEqual([0, expect.stringContaining('claim bridge-shut')])
    expect(asked.map(({ question }) => question)).toEqual(['Which document? (the id of a document)', 'What it says'])
    expect(asked[0]?.choices).toContainEqual({ value: 'wire', label: 'Wire, 23 Feb 2026', hint: 'wire' })
    expect(asked[0]?.choices).toHaveLength(3)
  })
  test('is asked for by what is not yet said', async () => {
    folder.put('tiny.json', TINY)
    const renaming = answering('gazette')
    expect((await run(['rename', 'blog'], renaming.ask)).err).toContain('blog is gazette now')
    const merging = answering('c')
    expect((await run(['merge', 'd'], merging.ask)).err).toContain('d is part of c now')
    expect(merging.asked[0]?.question).toBe('Which record? (the record that stays)')
    const tracing = answering('c')
    expect((await run(['why'], tracing.ask)).out).toContain('The bridge was closed.')
  })
  test('ends the command with Ctrl-C, and nothing is written', async () => {
    folder.put('tiny.json', TINY)
    expect((await run(['add'], answering('wire').ask)).status).toBe(130)
    expect(folder.read('tiny.json')).toBe(TINY)
  })
  test('is an error elsewhere, and is not asked for where help is wanted', async () => {
    folder.put('tiny.json', TINY)
    expect(await run(['add'])).toMatchObject({
      status: 2,
      err: expect.stringContaining("missing required argument 'source'"),
    })
    const { ask, asked } = answering()
    expect((await run(['add', '--help'], ask)).status).toBe(0)
    expect((await run(['nonsense'], ask)).status).toBe(2)
    expect(asked).toEqual([])
  })
  test('is typed where the data cannot be read, of which the command then speaks', async () => {
    folder.put('tiny.json', '{')
    const { ask, asked } = answering('wire', 'x')
    expect((await run(['add'], ask)).err).toContain('tiny.json:1')
    expect(asked[0]).toEqual({ question: 'The id of a document' })
  })
})
