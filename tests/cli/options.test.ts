import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS, QUESTIONS } from '../../src/cli/commands/index.ts'
import type { Io } from '../../src/cli/io.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { loadDataset } from '../../src/dataset/load.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { writeSnapshot } from '../../src/snapshot/write-snapshot.ts'
import { hearsay, silentIo, TINY } from './harness.ts'
import { useTemporaryFolder } from './temporary-folder.ts'

const folder = useTemporaryFolder()

/** What each command is asked of, so that it does something with nothing else said. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  trace: ['c'],
  support: ['c'],
  impact: ['wire'],
  why: ['c'],
  breaks: ['c'],
  strengthens: ['c'],
  status: ['c'],
  history: ['c'],
  find: ['bridge'],
  like: ['The bridge was shut.'],
  path: ['c', 'official'],
  show: ['c'],
  site: ['-o', 'public'],
  diff: ['--from', '2026-02-24'],
  verify: ['--text', 'wire=copy.txt'],
  import: ['links.csv'],
  export: ['c'],
  check: ['answer.json'],
  dossier: ['c'],
  pack: ['-o', 'new.hearsay'],
  unpack: ['packed.hearsay'],
  init: ['new'],
  generate: ['--claims', '3'],
  af: ['frame.af'],
  view: ['--no-open'],
  desk: ['--no-open'],
  apply: ['tiny.patch.json'],
  capture: ['copy.txt', '--type', 'other'],
  purge: ['--all'],
  suggest: ['wire'],
  edit: ['wire', '--set', 'genre=news'],
  anchor: ['wire=copy.txt'],
  digest: ['wire=copy.txt'],
  add: ['wire', 'The bridge was shut. < official'],
  rename: ['wire', 'wire-report'],
  merge: ['d', 'c'],
  weight: ['wire'],
  reliability: ['wire'],
  admiralty: ['w1'],
}

/** Commands that read no dataset. */
const WITHOUT_DATA: ReadonlySet<string> = new Set(['schema', 'init', 'generate', 'af', 'glossary', 'unpack', 'import'])

/** What no value of which is nonsense: any text may be a tag or the name of a file. */
const ANY_TEXT: ReadonlySet<string> = new Set([
  'find --tag',
  'export --output',
  'import --output',
  'import --into',
  'import --name',
  'dossier --output',
  'site --output',
  'generate --output',
  'pack --output',
  'unpack --output',
])

const NONSENSE = 'no such thing!'

interface Known {
  readonly command: string
  readonly flag: string
  readonly value: boolean
}

/** Every option of every command, as the commands declare them. */
async function declared(): Promise<Known[]> {
  const commands = [...QUESTIONS, ...COMMANDS]
  const programs = await Promise.all(
    commands.map(({ name }) => buildProgram([name], { io: silentIo(), finish: () => undefined, run: async () => 0 })),
  )
  return programs.flatMap((program) =>
    program.commands.flatMap((command) =>
      command.options.map(({ long, required, optional }) => {
        return { command: command.name(), flag: long ?? '', value: required || optional }
      }),
    ),
  )
}

/** Runs a command over TINY in the folder. */
async function run(command: string, args: readonly string[], world: Partial<Io> = {}) {
  await prepare(command)
  return runAgain(command, args, world)
}

/** Puts what a command is asked of into the folder. */
async function prepare(command: string): Promise<void> {
  folder.put('copy.txt', 'The bridge was closed.')
  folder.put('links.csv', 'Claim,Link\nThe bridge was closed.,https://example.org/a\n')
  folder.put('frame.af', 'p af 2\n1 2\n')
  folder.put('tiny.patch.json', '{"hearsayPatch": 1, "dataset": "tiny", "digest": "", "sets": []}')
  folder.put('page/index.html', '<!doctype html><head></head>')
  folder.put('data/tiny.json', TINY)
  writeSnapshot(folder.at('packed.hearsay'), openGraph(loadDataset(folder.at('data'))))
  if (command === 'check')
    await hearsay(['export', 'c', '--proof', '-o', 'answer.json', '--force', '--data', folder.at('data')], {
      cwd: folder.path,
    })
  if (command === 'suggest')
    await hearsay(['capture', 'copy.txt', '--source', 'wire', '--data', folder.at('data')], { cwd: folder.path })
  if (command === 'undo')
    await hearsay(['edit', 'wire', '--set', 'genre=news', '--data', folder.at('data')], { cwd: folder.path })
}

/** Runs a command where another was refused, which changed nothing. */
function runAgain(command: string, args: readonly string[], world: Partial<Io> = {}) {
  const data = WITHOUT_DATA.has(command) || args.includes('--data') ? [] : ['--data', folder.at('data')]
  const all = [command, ...(SUBJECTS[command] ?? []), ...data, ...args]
  return hearsay(all, { cwd: folder.path, page: folder.at('page'), env: { HOME: folder.path }, ...world })
}

const options = await declared()
const commands = [...new Set(options.map(({ command }) => command))]
const flags = [...new Set(options.map(({ flag }) => flag))].filter((flag) => flag !== '--help')

test('every command is among them, and runs with nothing else said', async () => {
  expect(new Set([...QUESTIONS, ...COMMANDS].map(({ name }) => name))).toEqual(
    new Set([
      ...commands,
      ...[...QUESTIONS, ...COMMANDS].map(({ name }) => name).filter((name) => name === 'schema' || name === 'init'),
    ]),
  )
  for (const { name } of [...QUESTIONS, ...COMMANDS])
    expect([name, (await run(name, [])).status]).toEqual([name, expect.toSatisfy((status) => status < 2)])
})

describe.each([...QUESTIONS, ...COMMANDS].map(({ name }) => name))('hearsay %s', (command) => {
  const own = options.filter((option) => option.command === command)

  test('refuses every option that it does not read', async () => {
    await prepare(command)
    for (const flag of flags.filter((each) => !own.some((option) => option.flag === each))) {
      const { status, out, err } = await runAgain(command, [flag, '1'])
      expect([flag, status, out]).toEqual([flag, 2, ''])
      expect(err).toMatch(/error: (unknown option|too many arguments)/)
    }
  })

  test('refuses nonsense in every option that it reads, before anything is done', async () => {
    for (const { flag } of own.filter(({ value, flag: each }) => value && !ANY_TEXT.has(`${command} ${each}`))) {
      await run(command, ['--help'])
      const before = folder.list()
      const { status, out, err } = await run(command, [flag, NONSENSE])
      expect([flag, status, out]).toEqual([flag, 2, ''])
      expect(err).toContain('error')
      expect(err).not.toContain('bug')
      expect(folder.list()).toEqual(before)
    }
  })
})

describe('options that say the same, or mean nothing together, are refused', () => {
  test.each([
    ['validate', [join('data'), '--data', 'data'], 'the data is named twice'],
    ['site', ['data'], 'the data is named twice'],
    ['view', ['data'], 'the data is named twice'],
    ['desk', ['data'], 'the data is named twice'],
    ['validate', ['--json', '--format', 'sarif'], "'--format <format>' cannot be used with option '--json'"],
    ['audit', ['--json', '--format', 'sarif'], "'--format <format>' cannot be used with option '--json'"],
    ['audit', ['--fields', 'errors', '--format', 'sarif'], "'--format <format>' cannot be used with option"],
    ['diff', ['--as-of', '2026-02-25'], '--as-of goes with two datasets'],
    ['diff', ['data'], 'give two datasets or dates, not both'],
    ['af', ['--argument', '1'], '--task SE asks about no argument'],
    ['support', ['--all'], 'give subjects or --all, not both'],
    ['import', ['--into', 'new', '-o', 'x.yaml'], '--into says where the records go'],
    ['import', ['--take', 'mine'], '--take goes with --into'],
    ['import', ['--json', '--format', 'yaml'], '--json prints what was read'],
    ['import', ['-o', 'x.yaml', '--format', 'json'], 'the name says yaml, --format says json'],
    ['export', ['--keep-notes'], '--keep-notes goes with --tlp'],
    ['export', ['-o', 'x.yaml', '--format', 'json'], 'the name says yaml, --format says json'],
  ])('%s %j', async (command, args, said) => {
    const { status, out, err } = await run(command, args)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  test('a dataset beside two others', async () => {
    const { status, err } = await hearsay(['diff', 'a', 'b', '--data', 'c'])
    expect(status).toBe(2)
    expect(err).toContain('--data goes with --from')
  })
})

describe('options that cut an answer', () => {
  test('--limit keeps the first of every list and says how many it leaves out, in JSON and in text', async () => {
    const whole = JSON.parse((await run('timeline', ['--json'])).out)
    const many = whole.events.length
    expect(many).toBeGreaterThan(2)
    const { out, err, status } = await run('timeline', ['--json', '--limit', '1'])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toEqual({ ...whole, events: whole.events.slice(0, 1) })
    expect(err).toBe(`left out by --limit 1: ${many - 1} of ${many} in events\n`)
    const text = await run('timeline', ['--limit', '1'])
    expect(text.out).toContain(`and ${many - 1} more, left out by --limit 1\n`)
    expect(text.err).toBe(`left out by --limit 1: ${many - 1} entries of lists\n`)
  })

  test('--limit that leaves nothing out says nothing', async () => {
    const whole = await run('timeline', [])
    expect(await run('timeline', ['--limit', '1000'])).toEqual(whole)
    expect((await run('support', ['--json', '--limit', '1000'])).err).toBe('')
  })

  test('--fields prints JSON with those fields alone, and says what else there is', async () => {
    const whole = JSON.parse((await run('support', ['--json'])).out)
    const { out, err } = await run('support', ['--fields', 'claim,for.strength,for.origins.min'])
    expect(JSON.parse(out)).toEqual({
      claim: 'c',
      for: { strength: whole.for.strength, origins: { min: whole.for.origins.min } },
    })
    expect(err).toMatch(/^left out by --fields: corroboration, .*for\.routes.*\n$/)
  })

  test('a field that is not there is refused, and what is there is said', async () => {
    for (const [field, there] of [
      ['strenght', 'claim, corroboration, for, against'],
      ['for.strenght', 'strength'],
    ] as const) {
      const { status, out, err } = await run('support', ['--fields', field])
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(`no field "strenght"`)
      expect(err).toContain(there)
    }
  })
})
