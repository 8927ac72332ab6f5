import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type InMemoryTransport } from '@modelcontextprotocol/client'
import { InMemoryTransport as ServerTransport } from '@modelcontextprotocol/server'
import { expect, test } from 'vitest'
import { openServer } from '../../src/cli/mcp/open-server.ts'
import { run as runCommand } from '../../src/cli/run.ts'
import { captureFolderOf, loadDataset } from '../../src/node.ts'
import { hearsay, silentIo } from './harness.ts'
import { useTemporaryFolder } from './temporary-folder.ts'

const folder = useTemporaryFolder()
const STORY = join(import.meta.dirname, '../fixtures/harbour-story')

const run = async (...args: string[]) => {
  const outcome = await hearsay([...args, '--data', 'harbour'], { cwd: folder.path, env: { HOME: folder.path } })
  expect([args, outcome.status, outcome.err]).toEqual([args, 0, outcome.err])
  return outcome
}

/** What each page says, as a person enters it: a line, and the words of the page that say so. */
const LINES: readonly (readonly [page: string, line: string, quote: string])[] = [
  ['wire', 'hurt: Two dockers were injured. < Harbour Fire Brigade | onRecord', 'Two dockers were injured on Friday'],
  [
    'wire',
    'repairs: The port had ordered no repairs in 2026. < two engineers | background',
    'The port had ordered no repairs this year, said two engineers',
  ],
  [
    'press',
    'inspected: The crane was last inspected in 2023. < Port Register',
    'that fell at the old harbour was last inspected in 2023',
  ],
  [
    'post',
    'fell: A crane fell onto the quay of the old harbour on 13 March 2026.',
    'A crane fell onto the quay of the old harbour on Friday night.',
  ],
  ['post', 'hurt < Coast Wire', 'Two dockers were injured, according to Coast Wire.'],
  [
    'post',
    'loose: The bolts of the crane had been loose for weeks. < a docker | background',
    '“The bolts had been loose for weeks,” said a docker who asked not to be named.',
  ],
  ['post', 'inspected < North Press', 'The crane was last inspected in 2023, North Press reported'],
  ['post', 'repairs < Coast Wire', 'The port had ordered no repairs, two engineers told Coast Wire.'],
  [
    'post',
    'loose < Lena Voss | denies onRecord',
    '“The crane was in order,” said Lena Voss, the director of the port.',
  ],
  ['post', 'loose < Crane Works | declined', 'The maker of the crane declined to comment.'],
  [
    'post',
    'wait: Ships have to wait until 17 March 2026. < Harbour Master | possible',
    'Ships may have to wait until Tuesday, according to the harbour master.',
  ],
  ['faro', 'dead: Two dockers were killed. < Coast Wire', 'Dos estibadores murieron'],
]

test('from an empty folder to anchored statements of an article, its wires, a copy and a translation that says something else', async () => {
  mkdirSync(folder.at('harbour'))
  folder.put('harbour/dataset.yaml', 'dataset: {format: 1, id: harbour, title: The crane}\n')
  for (const [id, page] of [
    ['wire', 'coast-wire'],
    ['press', 'north-press'],
    ['post', 'post'],
    ['faro', 'el-faro'],
  ] as const)
    await run('capture', join(STORY, `${page}.html`), '--id', id)
  const copy = await run('capture', join(STORY, 'island-daily.html'), '--id', 'island')
  expect(copy.out.replace(/\s+/g, ' ')).toContain('Is it a copy? Then write republishes: wire.')
  await run('edit', 'island', '--set', 'republishes=wire')
  for (const [page, line, quote] of LINES) await run('add', page, line, '--quote', quote)

  const { statements, sources } = loadDataset(folder.at('harbour'))
  expect(statements.filter(({ source, anchor }) => source === 'post' && anchor?.exact !== undefined)).toHaveLength(8)
  expect(sources.every(({ digest }) => digest !== undefined)).toBe(true)
  const kept = captureFolderOf(folder.at('harbour'))
  const texts = new Map(kept.list().map((capture) => [capture.source, kept.textOf(capture)]))
  for (const { source, anchor } of statements)
    expect(texts.get(source)?.slice(anchor?.start, anchor?.end)).toBe(anchor?.exact)

  const hurt = JSON.parse((await run('support', 'hurt', '--json')).out)
  expect([hurt.for.documents.read, hurt.for.origins.min, hurt.for.origins.max]).toEqual([2, 1, 1])
  const loose = JSON.parse((await run('support', 'loose', '--json')).out)
  expect([loose.for.origins.max, loose.against.origins.max]).toEqual([1, 1])
  expect((await run('trace', 'inspected')).out).toContain('Port Register')
})

/** What a program proposes of the article: each in its own words, beside a passage of the text. */
const PROPOSED: readonly (readonly [quote: string, record: Readonly<Record<string, unknown>>])[] = [
  ['A crane fell onto the quay of the old harbour on Friday night.', { claim: 'A crane fell onto the quay.' }],
  ['Two dockers were injured, according to Coast Wire.', { claim: 'Two dockers were injured.', from: ['Coast Wire'] }],
  [
    '“The bolts had been loose for weeks,” said a docker',
    { claim: 'The bolts were loose.', from: ['a docker'], terms: 'background' },
  ],
  [
    'The crane was last inspected in 2023, North Press reported',
    { claim: 'The crane was last inspected in 2023.', from: ['North Press'] },
  ],
  [
    'The port had ordered no repairs, two engineers told Coast Wire.',
    { claim: 'The port had ordered no repairs.', from: ['Coast Wire'] },
  ],
  ['“The crane was in order,” said Lena Voss', { claim: 'The crane was in order.', from: ['Lena Voss'] }],
  [
    'The maker of the crane declined to comment.',
    { claim: 'The bolts were loose.', from: ['The maker of the crane'], polarity: 'neither', response: 'declined' },
  ],
  [
    'Ships may have to wait until Tuesday, according to the harbour master.',
    { claim: 'Ships have to wait.', from: ['the harbour master'], certainty: 'possible' },
  ],
]

test('the same by a program that proposes and a person who accepts', async () => {
  folder.put(
    'harbour/dataset.yaml',
    'dataset: {format: 1, id: harbour, title: The crane}\nactors:\n  - {id: editor, name: The editor, type: person}\n',
  )
  for (const [id, page] of [
    ['wire', 'coast-wire'],
    ['press', 'north-press'],
    ['post', 'post'],
  ] as const)
    await run('capture', join(STORY, `${page}.html`), '--id', id)
  const [here, there] = ServerTransport.createLinkedPair()
  const server = openServer({ ...silentIo(), cwd: folder.path }, { data: folder.at('harbour'), run: runCommand })
  await server.connect(there)
  const agent = new Client({ name: 'Reading Program', version: '1' })
  await agent.connect(here as unknown as InMemoryTransport)
  const call = async (name: string, args: Record<string, unknown>) => {
    const { content, isError } = await agent.callTool({ name, arguments: args })
    const [{ text = '' } = {}] = content as readonly { text?: string }[]
    expect([name, args, isError === true ? text : '']).toEqual([name, args, ''])
    return text
  }
  try {
    const read = await call('source_text', { source: 'post' })
    const digest = /digest ([0-9a-f]{64})/.exec(read)?.[1]
    const files = () => [folder.read('harbour/dataset.yaml'), folder.read('harbour/sources/post.yaml')]
    const before = files()
    const ids: string[] = []
    for (const [quote, record] of PROPOSED) {
      const told = await call('propose', { source: 'post', digest, quote, record })
      ids.push(/^Proposed as (p-[0-9a-f]+)/.exec(told)?.[1] ?? told)
    }
    expect(files()).toEqual(before)
    expect(loadDataset(folder.at('harbour')).statements).toEqual([])

    const [spurned = '', ...taken] = ids
    await run('review', '--reject', spurned)
    await run('review', '--by', 'editor', '--accept', ...taken)
    const { statements, actors } = loadDataset(folder.at('harbour'))
    expect(statements).toHaveLength(7)
    const program = actors.find(({ type }) => type === 'software')
    expect(program?.name).toBe('Reading Program')
    for (const { proposedBy, recordedBy, anchor } of statements) {
      expect([proposedBy, recordedBy]).toEqual([program?.id, 'editor'])
      expect(PROPOSED.map(([quote]) => quote)).toContain(anchor?.exact)
    }
    await run('undo')
    expect(loadDataset(folder.at('harbour')).statements).toHaveLength(6)
  } finally {
    await agent.close()
    await server.close()
  }
})
