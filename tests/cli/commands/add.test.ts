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
