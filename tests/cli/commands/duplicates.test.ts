import { expect, test } from 'vitest'
import { hearsay } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const PAGE = 'The fire at the old mill broke out before midnight on Friday, and the roof of the boiler house was gone.'

test('hearsay duplicates lists what may be there twice, why, and what would make one of it; nothing is merged', async () => {
  folder.put(
    'data/d.yaml',
    `dataset: {format: 1, id: d, title: D}
actors: [{id: anna, name: Anna Kroll, type: person}, {id: ana, name: Ana Kroll, type: person}]
sources:
  - {id: wire, title: Fire, type: article, published: 2026-04-10}
  - {id: copy, title: Fire!, type: article, published: 2026-04-11}
claims:
  - {id: arson, text: The fire was set on purpose.}
  - {id: fire-set, text: The fires were set on purpose}
`,
  )
  folder.put('page.txt', `${PAGE} It burned all night.`)
  folder.put('copy.txt', PAGE)
  const world = { cwd: folder.path, env: { HOME: folder.path } }
  await hearsay(['capture', 'page.txt', '--source', 'wire', '--data', 'data'], world)
  await hearsay(['capture', 'copy.txt', '--source', 'copy', '--data', 'data'], world)
  const before = folder.read('data/d.yaml')
  const { status, out, err } = await hearsay(['duplicates', 'data'], world)
  expect(out).toMatchInlineSnapshot(`
    "Claims that may be one
      arson The fire was set on purpose.
      fire-set The fires were set on purpose
        the same words but for spelling and endings
        hearsay merge fire-set arson

    Documents that may be copies or versions
      wire Fire, 10 Apr 2026
      copy Fire!, 11 Apr 2026
        100 % of the second stands in the first: is the later one a copy?
        hearsay edit copy --set republishes=wire

    People and organizations that may be one
      ana Ana Kroll
      anna Anna Kroll
        one letter apart
        hearsay merge anna ana

    "
  `)
  expect([status, err]).toEqual([
    0,
    '1 pair of claims, 1 pair of documents, 1 pair of people or organizations; 2 texts compared\n',
  ])
  expect(folder.read('data/d.yaml')).toBe(before)
  expect(JSON.parse((await hearsay(['duplicates', 'data', '--json'], world)).out)).toMatchObject({
    claims: [{ ids: ['arson', 'fire-set'], how: 'sameWords', score: 1 }],
    documents: [{ ids: ['wire', 'copy'], may: 'republishes' }],
    actors: [{ ids: ['ana', 'anna'], differ: 'letter' }],
  })
  expect((await hearsay(['merge', 'fire-set', 'arson', '--data', 'data'], world)).status).toBe(0)
  expect((await hearsay(['duplicates', 'data'], world)).err).toContain('0 pairs of claims')
})
