import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const run = (...args: string[]) => hearsay(args, { cwd: folder.path, env: { HOME: folder.path } })

const DATA = `dataset: { format: 1, id: d, title: D }
actors:
  - { id: kroll, name: Anna Kroll, type: person }
  - { id: ana, name: Ana Kroll, type: person }
`
const FIRE =
  'sources:\n  - { id: g, title: Fire, type: article, says: ["arson: It was set. < kroll", "arson < ana | denies"] }\n'
const put = () => {
  folder.put('d/dataset.yaml', DATA)
  folder.put('d/fire.yaml', FIRE)
}

test('writes another id in all files that name it, or prints what would change', async () => {
  put()
  const dry = await run('rename', 'kroll', 'anna', '--data', 'd', '--dry-run')
  expect(dry).toMatchObject({ status: 0, err: 'kroll would be anna now, and retired\n' })
  expect(dry.out).toContain('--- d/fire.yaml\n+++ d/fire.yaml\n')
  expect(folder.read('d/fire.yaml')).toBe(FIRE)
  expect(await run('rename', 'kroll', 'anna', '--data', 'd')).toEqual({
    status: 0,
    out: 'd/dataset.yaml\nd/fire.yaml\n',
    err: 'kroll is anna now, and retired\n',
  })
  expect(folder.read('d/fire.yaml')).toBe(FIRE.replace('< kroll', '< anna'))
  expect(await run('validate', 'd')).toMatchObject({ status: 0 })
})

test('an old id still answers, and it is said what became of it', async () => {
  put()
  await run('rename', 'kroll', 'anna', '--data', 'd')
  const { status, out, err } = await run('show', 'kroll', '--data', 'd')
  expect({ status, err }).toEqual({ status: 0, err: '"kroll" was renamed: it is anna now\n' })
  expect(out).toBe((await run('show', 'anna', '--data', 'd')).out)
  await run('merge', 'ana', 'anna', '--data', 'd')
  expect((await run('impact', 'ana', '--data', 'd')).err).toContain('"ana" was merged: it is anna now\n')
  const without = await run('support', 'arson', '--without', 'kroll', '--data', 'd')
  expect(without.err).toContain('"kroll" was renamed')
})

test('merges two, and says why not', async () => {
  put()
  expect(await run('merge', 'ana', 'kroll', '--data', 'd')).toMatchObject({
    status: 0,
    err: 'ana is part of kroll now, and retired\n',
  })
  expect(folder.read('d/fire.yaml')).toContain('"arson < kroll | denies"')
  const { status, err } = await run('merge', 'arson', 'kroll', '--data', 'd')
  expect(status).toBe(2)
  expect(err).toContain('"arson": it is a claim, and "kroll" an actor\n')
})
