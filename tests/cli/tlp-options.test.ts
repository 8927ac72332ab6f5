import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { FORMATS, openGraph, writeDataset } from '../../src/index.ts'
import { canariesIn, forbidden, markedCase, parsed, withCanaries } from '../fixtures/marked-dataset.ts'
import { hearsay } from './harness.ts'
import { useTemporaryFolder } from './temporary-folder.ts'

const folder = useTemporaryFolder()

/** A blog that has it from an informant of a wire, who is not for everybody, as the wire is not. */
const STORY = JSON.stringify({
  dataset: { format: 1, id: 'story', title: 'Story', 'x-desk': 'four' },
  actors: [{ id: 'informant', name: 'Iris', type: 'person', anonymous: true, tlp: 'red' }],
  sources: [
    { id: 'wire', title: 'Wire', type: 'wire-report', tlp: 'amber' },
    { id: 'blog', title: 'Blog', type: 'article' },
  ],
  claims: [{ id: 'c', text: 'The bridge was closed.' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['informant'], note: 'Ask Iris.' },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'], note: 'Not Iris.' },
  ],
})

const run = (command: string, args: readonly string[], input = STORY) =>
  hearsay([command, '--data', '-', ...args], {
    input,
    cwd: folder.path,
    page: folder.at('page'),
    env: { HOME: folder.path },
  })

beforeEach(() => {
  folder.put(
    'page/index.html',
    `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="generator" content="hearsay">
    <script type="module" src="./page.js"></script><link rel="stylesheet" href="./page.css"></head>`,
  )
  for (const name of ['page.js', 'page.css', 'library.worker.js', 'viewer-whole.js']) folder.put(`page/${name}`, '')
})

const WITHHELD =
  'Withheld: 1 document and 1 person or organization, marked above TLP:CLEAR, with stand-ins in their place; 3 private fields (notes, rationales and fields that begin with x-).\n'

describe('export', () => {
  test('is a full copy where no level is asked for, and says what it holds that is not for everybody', async () => {
    const { status, out, err } = await run('export', [])
    expect([status, parsed(out, 'json')]).toEqual([0, parsed(STORY, 'json')])
    expect(err).toBe(
      'Nothing is withheld: it holds 3 private fields (notes, rationales and fields that begin with x-) and 1 document and 1 person or organization, marked above TLP:CLEAR.\n',
    )
    expect((await run('export', ['blog', '--depth', '0'])).err).toMatch(
      /\nNothing is withheld: it holds 1 private field \(/,
    )
  })

  test('at a level leaves out what is marked above it and what is private, and says how much', async () => {
    const { status, out, err } = await run('export', ['--tlp', 'clear'])
    expect([status, err]).toEqual([0, WITHHELD])
    expect(out).not.toMatch(/Iris|Wire|informant|x-desk|note/)
    expect(openGraph(parsed(out, 'json')).support('c').corroboration).toBe('singleAnonymous')
    const amber = await run('export', ['--tlp', 'amber', '--keep-notes'])
    expect(amber.err).toBe(
      'Withheld: 1 person or organization, marked above TLP:AMBER, with a stand-in in its place; what gives it away in 2 other records.\n',
    )
    expect(parsed(amber.out, 'json').statements[0]).toMatchObject({ id: 'b1', note: 'Not [withheld].' })
    expect((await run('export', ['--tlp', 'red', '--keep-notes'])).err).toBe('')
  })

  test('of a part takes the ids of the data, and counts what is in the part', async () => {
    const { out, err } = await run('export', ['wire', 'b1', '--tlp', 'clear', '--depth', '0', '--without', 'wire'])
    expect(parsed(out, 'json').sources.map(({ id }) => id)).toEqual(['blog', 'withheld-2'])
    expect(err).toMatch(/\nWithheld: .*1 document.*3 private fields/)
    const few = await run('export', ['blog', '--depth', '0', '--tlp', 'clear'])
    expect(few.err).toMatch(/\nWithheld: 1 private field \([^)]*\)\.\n$/)
  })

  test('refuses to keep notes where none would be left out, and a level that there is not', async () => {
    const { status, out, err } = await run('export', ['--keep-notes', '-o', 'all.json'])
    expect([status, out]).toEqual([2, ''])
    expect(err).toBe(
      'error misuse: --keep-notes goes with --tlp: without it, nothing is left out\n  hint: add --tlp and a level, or leave --keep-notes out\n',
    )
    expect((await run('export', ['--tlp', 'white'])).err).toContain('clear, green, amber, amber+strict, red')
    expect(folder.list().filter((name) => name.endsWith('.json'))).toEqual([])
  })
})

describe('site', () => {
  test.each([
    [['-o', 'public'], 'public/dataset.json'],
    [['--single-file', '-o', 'public.html'], 'public.html'],
  ])('withholds what is not for everybody, and says how much: %j', async (args, file) => {
    const { status, err } = await run('site', args)
    expect([status, err]).toEqual([0, WITHHELD])
    expect(folder.read(file)).not.toMatch(/Iris|informant|four/)
    expect(folder.read(file)).toContain('withheld-1')
  })

  test('goes as far as it is asked to', async () => {
    const { err } = await run('site', ['--tlp', 'red', '--keep-notes', '-o', 'public'])
    expect(err).toBe('')
    expect(parsed(folder.read('public/dataset.json'), 'json')).toEqual(parsed(STORY, 'json'))
  })
})

test('of random datasets nothing that is withheld is in anything that is written or said', async () => {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(markedCase(), fc.boolean(), async ({ dataset, level }, keepNotes) => {
      const planted = withCanaries(dataset)
      const input = writeDataset(planted.dataset, 'json')
      const never = forbidden(planted, level, keepNotes)
      const options = ['--tlp', level, ...(keepNotes ? ['--keep-notes'] : [])]
      const [claim] = planted.dataset.claims
      const [source] = planted.dataset.sources
      const said: string[] = []
      const take = async (command: string, args: readonly string[]) => {
        const { status, out, err } = await run(command, [...args, ...options], input)
        expect(status).toBe(0)
        said.push(out, err)
      }
      for (const format of FORMATS) await take('export', ['--format', format])
      await take('export', [claim?.id ?? '', '--preserve', 'answers'])
      await take('export', [source?.id ?? '', '--depth', '2', '--without', source?.id ?? ''])
      runs += 1
      await take('site', ['-o', `site-${runs}`])
      await take('site', ['--single-file', '-o', `site-${runs}.html`])
      const files = folder.list().filter((name) => name.startsWith(`site-${runs}`) && /\.[a-z]+$/.test(name))
      expect(files).toContain(`site-${runs}/dataset.json`)
      const written = [...said, ...files, ...files.map((name) => folder.read(name))].join('\n')
      expect([...canariesIn(written)].filter((canary) => never.has(canary))).toEqual([])
    }),
    { numRuns: 15, endOnFailure: true },
  )
})
