import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { COMMANDS, QUESTIONS } from '../src/cli/commands/index.ts'
import { EXAMPLE } from '../src/cli/commands/init-template.ts'
import { expandFile, openGraph, parseDataset, withholdAbove } from '../src/index.ts'
import { hearsay } from './cli/harness.ts'

const ROOT = resolve(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

/** The worked example, from its first section on. */
const SECTIONS = EXAMPLE.slice(EXAMPLE.indexOf('actors:'))

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

  test('names every command in one table, and no other', async () => {
    const [, table = ''] = /## All commands\n([\s\S]*?)\n## /.exec(README) ?? []
    const rows = table.split('\n').filter((line) => line.startsWith('|'))
    const named = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name))
    const every = [...QUESTIONS, ...COMMANDS].map(({ name }) => name)
    expect([...named].sort()).toEqual([...every, 'completion'].sort())
  })

  test('says how much shorter the short form is than the full one, as measured', () => {
    const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(README) ?? []
    const topics = { path: 'topics.yaml', text: 'topics:\n  - { id: mill, name: Old mill, type: place }\n' }
    const manifest = { path: 'dataset.yaml', text: 'dataset: { format: 1, id: d, title: D }\n' }
    const full = expandFile('short.yaml', [manifest, topics, { path: 'short.yaml', text: block }])
    // Indentation is the editor's to write.
    const length = (text: string) => text.replaceAll(/^ +/gm, '').length
    const counted = `${full.match(/^ *- (?!\d)\w+: /gm)?.length} records of the full form, ${(length(full) / length(block)).toFixed(1)} times as many characters`
    expect(README).toContain(`That makes ${counted}`)
  })

  test('shows code that runs, over the worked example that init writes', async () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(README) ?? []
    const imports = [...code.matchAll(/^import \{ (.+) \} from '(.+)'$/gm)].map(([, names, from]) => [names, from])
    expect(imports).toEqual([
      ['openGraph, withholdAbove', 'hearsay'],
      ['loadDataset', 'hearsay/node'],
    ])
    const { dataset } = parseDataset([
      { path: 'my-data.yaml', text: `dataset: { format: 1, id: d, title: D }\n${SECTIONS}` },
    ])
    const printed: unknown[][] = []
    const run = new Function(
      'openGraph',
      'withholdAbove',
      'loadDataset',
      'console',
      code.replaceAll(/^import .*$/gm, ''),
    )
    run(openGraph, withholdAbove, () => dataset, { log: (...values: unknown[]) => printed.push(values) })
    expect(printed).toEqual([['singleAnonymous', 3, 1, 2]])
  })

  test('shows code that fits the types of the library', () => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(README) ?? []
    const wrong = code.replace(".at({ asOf: '2026-02-25' })", ".at({ asof: '2026-02-25' })")
    expect(typeErrors(code, wrong)).toEqual([[], [expect.stringContaining("'asof' does not exist")]])
  })

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

/** What the compiler says of each of several pieces of code that import the library by its name. */
function typeErrors(...codes: readonly string[]): string[][] {
  const files = new Map(codes.map((code, index) => [join(ROOT, `tests/readme-${index}.ts`), code]))
  const options: ts.CompilerOptions = {
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    paths: { hearsay: [join(ROOT, 'src/index.ts')], 'hearsay/node': [join(ROOT, 'src/node.ts')] },
    resolveJsonModule: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    types: ['node'],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...how) => {
    const code = files.get(name)
    return code === undefined ? getSourceFile(name, ...how) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2023)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  )
}
