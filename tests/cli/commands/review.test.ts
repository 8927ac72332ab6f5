import { beforeEach, describe, expect, test } from 'vitest'
import { propose } from '../../../src/cli/mcp/propose.ts'
import { loadDataset } from '../../../src/dataset/load.ts'
import { proposalFileOf } from '../../../src/dataset/proposals/proposal-file.ts'
import { hearsay, silentIo } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const run = (args: readonly string[], pressed?: string) =>
  hearsay([...args, '--data', 'data'], {
    ...{ cwd: folder.path, env: { HOME: folder.path } },
    keys:
      pressed === undefined
        ? undefined
        : async function* () {
            yield* pressed
          },
  })

const DATA = `# The fire at the mill.
dataset: {format: 1, id: d, title: D, curators: [weir]}
actors:
  - {id: weir, name: Anna Weir, type: person}
sources:
  - {id: gazette, title: Fire at the mill, type: article}
claims:
  - {id: cans, text: Petrol cans were found in the boiler room.}
`
const TEXT =
  'It burned on Friday. Two petrol cans were found in the boiler room, Anna Weir said. Peter Marsh denied it.'

beforeEach(async () => {
  folder.put('data/d.yaml', DATA)
  folder.put('page.txt', TEXT)
  await run(['capture', 'page.txt', '--source', 'gazette'])
  const dataset = loadDataset(folder.at('data'))
  const digest = dataset.sources[0]?.digest ?? ''
  const by = { id: 'reader', name: 'Reader' }
  const add = (quote: string, record: Record<string, unknown>) =>
    propose(silentIo(), { data: folder.at('data'), dataset, by }, { source: 'gazette', digest, quote, record })
  add('Peter Marsh denied it', { claim: 'cans', polarity: 'denies', from: ['Peter Marsh'] })
  add('Two petrol cans were found in the boiler room', {
    claim: '43 petrol cans were found there.',
    from: ['Anna Weir'],
  })
})

const ids = () =>
  proposalFileOf(folder.at('data'))
    .list()
    .map(({ id }) => id)
const states = () =>
  proposalFileOf(folder.at('data'))
    .list()
    .map(({ state }) => state)

describe('hearsay review', () => {
  test('lists what is proposed in the order of the text, each passage in the text around it, and changes nothing', async () => {
    const before = folder.read('data/d.yaml')
    const { status, out, err } = await run(['review'])
    expect(out.replaceAll(/p-[0-9a-f]{12}/g, 'p-ID')).toMatchInlineSnapshot(`
      "p-ID statement, from Fire at the mill [gazette]
          It burned on Friday. [Two petrol cans were found in the boiler room], Anna
          Weir said. Peter Marsh denied it.
        claim: 43 petrol cans were found there. [43-petrol-cans-found] (new)
        from: Anna Weir [weir]
        but the quote does not have 43
        proposed by Reader on 12 April 2026

      p-ID statement, from Fire at the mill [gazette]
          It burned on Friday. Two petrol cans were found in the boiler room, Anna
          Weir said. [Peter Marsh denied it].
        claim: Petrol cans were found in the boiler room. [cans]
        from: Peter Marsh [peter-marsh] (new)
        denies it
        proposed by Reader on 12 April 2026
      "
    `)
    expect([status, err]).toEqual([0, '2 proposals: --accept ID or --reject ID\n'])
    expect(folder.read('data/d.yaml')).toBe(before)
    expect(JSON.parse((await run(['review', '--json'])).out)).toHaveLength(2)
  })

  test('shows them on a terminal one after the other, and does what keys say', async () => {
    const { out, err } = await run(['review'], '?xa')
    expect(out).toContain('1 of 2\n')
    expect(out).toContain('a accept · x reject · s later · q enough\n')
    expect(out).toContain('new: actor peter-marsh, actor reader, statement gazette~cans\n')
    expect(err).toBe('1 accepted, 1 rejected, 0 left\n')
    expect(states()).toEqual(['accepted', 'rejected'])
    expect((await run(['review'], 'a')).err).toBe('nothing is proposed\n')
  })

  test('leaves what is for later, and all that follows enough', async () => {
    expect((await run(['review'], 'sq')).err).toBe('0 accepted, 0 rejected, 2 left\n')
    expect((await run(['review'], '')).err).toBe('0 accepted, 0 rejected, 2 left\n')
    expect((await run(['review', '--list'], 'a')).err).toContain('2 proposals')
    expect(states()).toEqual(['open', 'open'])
  })

  test('accepts and rejects those that are named, in the files, with who proposed and who accepted; and it can be undone', async () => {
    const [denial = '', cans = ''] = ids()
    const before = folder.read('data/d.yaml')
    const dry = await run(['review', '--accept', denial, '--reject', cans, '--dry-run'])
    expect(dry.out).toContain('+  - source: gazette\n')
    expect(folder.read('data/d.yaml')).toBe(before)
    const { out, err } = await run(['review', '--accept', denial, '--reject', cans])
    expect(out).toContain('new: statement gazette~cans\n')
    expect(err).toBe('1 accepted, 1 rejected\n')
    expect(folder.read('data/d.yaml')).toMatch(/^# The fire at the mill\.\n/)
    expect(loadDataset(folder.at('data')).statements).toEqual([
      expect.objectContaining({ polarity: 'denies', from: ['peter-marsh'], proposedBy: 'reader', recordedBy: 'weir' }),
    ])
    expect(proposalFileOf(folder.at('data')).list()[0]).toMatchObject({
      ...{ state: 'accepted', decidedBy: 'weir', decidedAt: '2026-04-12T09:00:00.000Z', became: 'gazette~cans' },
    })
    expect((await run(['undo'])).status).toBe(0)
    expect(folder.read('data/d.yaml')).toBe(before)
    expect(states()).toEqual(['open', 'rejected'])
    expect((await run(['review', '--accept', denial])).err).toBe('1 accepted, 0 rejected\n')
  })

  test('refuses what it cannot do, and then everything is open', async () => {
    const [denial = ''] = ids()
    expect((await run(['review', '--accept', 'p-0'])).err).toContain('there is no proposal p-0')
    expect((await run(['review', '--accept', denial, 'p-0'])).status).toBe(2)
    expect((await run(['review', '--accept', denial, '--reject', denial])).err).toContain('accepted and rejected')
    expect((await run(['review', '--by', 'nobody'])).err).toContain('there is no person nobody')
    expect(states()).toEqual(['open', 'open'])
    await run(['review', '--reject', denial])
    expect((await run(['review', '--accept', denial])).err).toContain('was rejected before')
  })

  test('what is no longer as it was proposed is said, and stays open', async () => {
    folder.put('data/e.yaml', 'actors:\n  - {id: peter-marsh, name: Peter Marshall, type: person}\n')
    const { out, err } = await run(['review'], 'sa')
    expect(out).toContain('the actor peter-marsh is another by now than is proposed')
    expect(err).toBe('0 accepted, 0 rejected, 2 left\n')
  })
})

test('nothing of a proposal steers the terminal or forges a line', async () => {
  const [first] = proposalFileOf(folder.at('data')).list()
  const why = 'because\n2 accepted\u001b[31m'
  if (first !== undefined)
    proposalFileOf(folder.at('data')).add({ ...first, id: 'p-evil', why, warnings: ['\u202eevil\n1 of 1'] })
  const { out } = await run(['review'])
  expect(out).toContain('p-evil')
  for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden)
  expect(out).not.toMatch(/^2 accepted|^1 of 1/m)
})

test('nothing is reviewed of what is nobody’s own', async () => {
  expect((await hearsay(['review'], { cwd: folder.path })).err).toContain('nothing is proposed for this dataset')
})
