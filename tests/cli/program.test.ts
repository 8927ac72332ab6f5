import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { COMMANDS, QUESTIONS } from '../../src/cli/commands/index.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { hearsay, silentIo } from './harness.ts'

const EVERY = [...QUESTIONS, ...COMMANDS]

describe('the program', () => {
  test.each(EVERY.map((command) => [command.name, command] as const))(
    '%s is listed by the names that it goes by',
    async (name, { alias, load }) => {
      const program = new Command()
      const add = await load()
      add(program, { io: silentIo(), finish: () => undefined, run: async () => 0 })
      expect(program.commands.map((command) => [command.name(), command.alias()])).toEqual([[name, alias]])
    },
  )

  test('loads the command alone that the arguments begin with, by either name', async () => {
    const context = { io: silentIo(), finish: () => undefined, run: async () => 0 }
    const names = async (...argv: string[]) => (await buildProgram(argv, context)).commands.map((each) => each.name())
    expect(await names('support', 'c')).toEqual(['support'])
    expect(await names('consistent-sets')).toEqual(['stories'])
  })

  test('says of help on a command that there is not what may have been meant', async () => {
    const { status, err } = await hearsay(['help', 'supprt'])
    expect([status, err]).toEqual([
      2,
      "error: unknown command 'supprt'\n(Did you mean support?)\n(hearsay help lists the commands)\n",
    ])
    expect((await hearsay(['help', 'support'])).out).toContain('Usage: hearsay support')
    expect((await hearsay(['help', 'consistent-sets'])).status).toBe(0)
  })

  test('loads everything for help, for completion and for a name that it does not know', async () => {
    const context = { io: silentIo(), finish: () => undefined, run: async () => 0 }
    for (const argv of [['help'], ['--help'], ['complete', '--', ''], ['supprt'], []]) {
      const names = (await buildProgram(argv, context)).commands.map((each) => each.name())
      expect(names).toEqual(expect.arrayContaining(EVERY.map(({ name }) => name)))
    }
  })
})
