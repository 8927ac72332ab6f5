import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const run = (...args: string[]) =>
  hearsay([...args, '--data', 'data'], { cwd: folder.path, env: { HOME: folder.path } })

function makeDataset(): void {
  folder.put(
    'data/d.yaml',
    'dataset: {format: 1, id: d, title: D}\nsources:\n  - {id: mill, title: Mill, type: article}\n  - {id: de, title: M, type: article, language: de}\n',
  )
}

test('what a captured text may state is told with its places; nothing is recorded', async () => {
  makeDataset()
  folder.put(
    'mill.txt',
    'An official briefed on it said the fire was probably set. “Nobody was hurt,” Anna Weir said. She declined to comment.',
  )
  await run('capture', 'mill.txt', '--source', 'mill')
  const before = folder.read('data/d.yaml')
  const { status, out, err } = await run('suggest', 'mill')
  expect([status, err]).toEqual([0, '3 proposals: check each against the text\n'])
  expect(out).toMatchInlineSnapshot(`
    "0–56  An official briefed on it (not named, as probable)
      the fire was probably set
    59–91  Anna Weir
      Nobody was hurt
    93–116  She (who is that?, declined to comment)
    "
  `)
  const found = JSON.parse((await run('suggest', 'mill', '--json')).out)
  expect(found[1]).toMatchObject({ who: 'Anna Weir', what: 'Nobody was hurt', more: null })
  expect(folder.read('data/d.yaml')).toBe(before)
})

test('without a text, a document or words for its language it says what to do', async () => {
  makeDataset()
  folder.put('de.txt', 'Weir sagte, es habe gebrannt.')
  await run('capture', 'de.txt', '--source', 'de')
  expect((await run('suggest', 'mill')).err).toContain('hearsay capture FILE --source mill keeps one')
  expect((await run('suggest', 'nobody')).err).toContain('there is no document nobody')
  expect((await run('suggest', 'de')).err).toContain('there are no words for its language, de')
})
