import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hearsay } from './cli/harness.ts'

const ROOT = resolve(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

describe('the README', () => {
  const shown = [...README.matchAll(/```console\n\$ npx hearsay (.+)\n([\s\S]*?)```/g)]

  test('shows output', () => {
    expect(shown.length).toBeGreaterThanOrEqual(2)
  })

  test.each(shown.map(([, command = '', output = '']) => ({ command, output })))(
    'shows what hearsay $command prints, line by line in order',
    async ({ command, output }) => {
      const { out, status } = await hearsay(command.split(' '), { bundledData: join(ROOT, 'graph-data/deepseek-v4') })
      expect(status).toBe(0)
      const printed = out.split('\n')
      for (const line of output.trimEnd().split('\n')) {
        const at = printed.indexOf(line)
        expect(at, `"${line}" is printed after the line before it`).toBeGreaterThanOrEqual(0)
        printed.splice(0, at + 1)
      }
    },
  )

  test('links to files that exist', () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  test('names commands that exist', async () => {
    const { out } = await hearsay(['--help'])
    const named = new Set([...README.matchAll(/hearsay ([a-z][a-z-]+)/g)].map(([, name = '']) => name))
    for (const name of ['help', 'runs', 'shows']) named.delete(name)
    expect([...named].filter((name) => !new RegExp(`^ {2}${name}\\b`, 'm').test(out))).toEqual([])
  })
})
