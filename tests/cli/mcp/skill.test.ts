import { expect, test } from 'vitest'
import { COMMANDS, QUESTIONS } from '../../../src/cli/commands/index.ts'
import { PROMPTS } from '../../../src/cli/mcp/prompts.ts'
import { TOOLS } from '../../../src/cli/mcp/tools.ts'
import { hearsay } from '../harness.ts'

test.each(['--skill', '--llms'])('hearsay mcp %s names every command and tool in the words of help', async (flag) => {
  const { status, out, err } = await hearsay(['mcp', flag])
  expect([status, err]).toEqual([0, ''])
  for (const { name } of [...QUESTIONS, ...COMMANDS]) expect(out).toMatch(new RegExp(`^- \`hearsay ${name}[|\` ]`, 'm'))
  for (const { name, description } of TOOLS) expect(out).toContain(`- \`${name}\`: ${description}\n`)
  for (const name of ['source_text', 'propose']) expect(out).toContain(`- \`${name}\`: `)
  expect(out.length / 4).toBeLessThan(5_000)
})

test('the skill file begins with what it is for, and leads through both prompts', async () => {
  const { out } = await hearsay(['mcp', '--skill'])
  expect(out).toMatch(/^---\nname: hearsay\ndescription: .{40,1000}\n---\n\n# hearsay\n/)
  for (const { title } of PROMPTS) expect(out).toContain(`## ${title}\n`)
  expect((await hearsay(['mcp', '--skill', '--llms'])).status).toBe(2)
})
