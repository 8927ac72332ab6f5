import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const run = (...args: string[]) =>
  hearsay([...args, '--data', 'data'], { cwd: folder.path, env: { HOME: folder.path } })

test('a captured page, and what it says in a line each, are a dataset that answers', async () => {
  folder.put('data/dataset.yaml', 'dataset: {format: 1, id: d, title: D}\n')
  folder.put('page.html', '<!doctype html><title>Fire</title><p>“It was set on purpose,” Anna Weir said.')
  expect((await run('capture', 'page.html', '--id', 'gazette')).status).toBe(0)
  const added = await run('add', 'gazette', 'arson: The fire was set on purpose. < Anna Weir')
  expect(added).toEqual({
    status: 0,
    out: 'data/sources/gazette.yaml\n',
    err: expect.stringMatching(/^new: actor anna-weir, claim arson, statement \S+\n$/),
  })
  const dry = await run('add', 'gazette', 'arson < Peter Marsh | denies', '--dry-run')
  expect(dry.out).toContain('+      - arson < Peter Marsh | denies\n')
  expect(dry.err).toMatch(/^would be new: actor peter-marsh, statement /)
  expect(folder.read('data/sources/gazette.yaml')).toMatch(
    /says:\n {6}- "arson: The fire was set on purpose\. < Anna Weir"\n/,
  )
  expect((await run('support', 'arson')).out).toContain('One named origin')
})

test('a line that does not say one thing changes nothing, and is told with its place', async () => {
  folder.put(
    'data/dataset.yaml',
    'dataset: {format: 1, id: d, title: D}\nsources:\n  - {id: s, title: S, type: article}\n',
  )
  const before = folder.read('data/dataset.yaml')
  const { status, err } = await run('add', 's', 'It burned. | sure')
  expect([status, err]).toEqual([2, expect.stringMatching(/dataset\.yaml:\d+:\d+: error/)])
  expect(folder.read('data/dataset.yaml')).toBe(before)
  expect((await run('add', 'nobody', 'It burned.')).err).toContain('no document has the id "nobody"')
})

test('the words that say so are found in the text that was kept, and in one place only', async () => {
  folder.put('data/dataset.yaml', 'dataset: {format: 1, id: d, title: D}\n')
  folder.put('page.txt', 'It burned. “On purpose,” Weir said. It burned.')
  await run('capture', 'page.txt', '--id', 'gazette')
  const added = await run(
    'add',
    'gazette',
    'arson: It was set on purpose. < Anna Weir',
    '--quote',
    '“On purpose,” Weir said',
  )
  expect(added.status).toBe(0)
  expect((await run('verify', '--text', 'gazette=page.txt')).status).toBe(0)
  expect(folder.read('data/sources/gazette.yaml')).toContain('exact: “On purpose,” Weir said\n')
  const before = folder.read('data/sources/gazette.yaml')
  const twice = await run('add', 'gazette', 'It burned.', '--quote', 'It burned.')
  expect([twice.status, twice.err]).toEqual([
    2,
    expect.stringContaining('stand in gazette 2 times\n  hint: say which with --start: 0 and 36'),
  ])
  for (const quote of ['“on purpose”', ''])
    expect((await run('add', 'gazette', 'It burned.', '--quote', quote)).err).toContain('do not stand in gazette')
  expect((await run('add', 'gazette', 'It burned.', '--start', '36')).err).toContain('--start goes with --quote')
  expect(folder.read('data/sources/gazette.yaml')).toBe(before)
  expect((await run('add', 'gazette', 'It burned down.', '--quote', 'It burned.', '--start', '36')).status).toBe(0)
  expect(folder.read('data/sources/gazette.yaml')).toContain('start: 36')
})
