import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const expand = (...args: string[]) => hearsay(['expand', ...args], { cwd: folder.path, env: { HOME: folder.path } })

test('prints a dataset, or what one file of it says, in the full form', async () => {
  folder.put(
    'd/dataset.yaml',
    'dataset: { format: 1, id: d, title: D }\nactors:\n  - { id: k, name: Anna Kroll, type: person }\n',
  )
  folder.put('d/fire.yaml', 'sources:\n  - { id: g, title: Fire, type: article, says: [It was set. < Anna Kroll] }\n')
  const own = `sources:
  - id: g
    title: Fire
    type: article

claims:
  - id: set
    text: It was set.

statements:
  - source: g
    claim: set
    from: [k]
`
  expect(await expand('d/fire.yaml')).toEqual({ status: 0, out: own, err: '' })
  const { out } = await expand('d')
  expect(out).toBe(
    `dataset:\n  format: 1\n  id: d\n  title: D\n\nactors:\n  - id: k\n    name: Anna Kroll\n    type: person\n\n${own}`,
  )
  folder.put('full/dataset.yaml', out)
  expect((await expand('full')).out).toBe(out)
})

test('what is wrong with the dataset is told', async () => {
  folder.put('e/dataset.yaml', 'dataset: { format: 1, id: d, title: D }\n')
  folder.put('e/fire.yaml', 'sources:\n  - { id: g, title: Fire, type: article, says: [It was set. | maybe] }\n')
  const { status, err } = await expand('e/fire.yaml')
  expect(status).toBe(2)
  expect(err).toContain('"maybe" is no mark')
})
