import { expect, test } from 'vitest'
import { EXAMPLE } from '../../../src/cli/commands/init-template.ts'
import { jsonSchema, openGraph, parseDataset } from '../../../src/index.ts'
import { hearsay, TINY } from '../harness.ts'
import { useTemporaryFolder } from '../temporary-folder.ts'

const folder = useTemporaryFolder()
const init = (...args: string[]) => hearsay(['init', ...args], { cwd: folder.path, env: { HOME: folder.path } })

test('makes a dataset that validates, once', async () => {
  expect(await init('My Data')).toMatchObject({ status: 0, out: 'My Data/dataset.yaml\n' })
  expect((await hearsay(['validate', folder.at('My Data')])).status).toBe(0)
  expect(JSON.parse(folder.read('My Data/.hearsay.schema.json'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())))
  expect(await init('My Data')).toEqual({
    status: 2,
    out: '',
    err: 'My Data: error file-exists: there is a dataset.yaml in it; nothing was written\n  hint: name another folder\n',
  })
})

test('the worked example is a valid dataset once the comment signs are gone', async () => {
  await init('bridge')
  const text = folder.read('bridge/dataset.yaml')
  const sections = EXAMPLE.slice(EXAMPLE.indexOf('actors:'))
  expect(text.replaceAll('# ', '')).toContain('bridge-closed: The bridge was closed')
  const { dataset, problems } = parseDataset([{ path: 'dataset.yaml', text: `${text}\n${sections}` }])
  expect(problems).toEqual([])
  if (dataset === undefined) throw new Error('not valid')
  expect(openGraph(dataset).support('bridge-closed').corroboration).toBe('singleAnonymous')
})

test('what is in comments within the example fits beside it', () => {
  const sections = EXAMPLE.slice(EXAMPLE.indexOf('actors:'))
  const whole = sections
    .replaceAll(/^( *)# (?=read:|carrier:|revises:|- of:| {2}by:| {2}date:| {2}attribution:|relations:| {2}- )/gm, '$1')
    .replace(
      'bridge-closed < wire-2026-02-25 | certain',
      'claim: bridge-closed < wire-2026-02-25 | certain\n        id: blog-2026-02-26.closed',
    )
    .concat('claims:\n  - {id: bridge-shut, text: The bridge was shut.}\n')
  const more = `dataset: {format: 1, id: d, title: D}
${whole}`
    .replace('sources: ', 'sources:\n  - {id: wire-2026-02-24, title: Bridge, type: wire-report}\n# ')
    .replace('actors: ', 'actors:\n  - {id: the-platform, name: Platform, type: organization}\n# ')
  const { dataset, problems } = parseDataset([{ path: 'dataset.yaml', text: more }])
  expect(problems).toEqual([])
  expect(dataset?.assessments.map(({ attribution }) => attribution)).toContain('absent')
  expect(dataset?.relations.map(({ type }) => type)).toEqual(['equivalent'])
  expect(dataset?.sources.find(({ id }) => id === 'wire-2026-02-25')).toMatchObject({
    ...{ read: 'excerpt', carrier: 'the-platform', revises: 'wire-2026-02-24' },
  })
})

test('puts it beside what is in a folder already, and replaces nothing', async () => {
  folder.put('notes/README.md', 'mine')
  expect((await init('notes')).status).toBe(0)
  expect(folder.read('notes/README.md')).toBe('mine')
  folder.put('other/.hearsay.schema.json', 'mine')
  expect((await init('other')).err).toContain('there is a .hearsay.schema.json in it')
  expect(folder.read('other/.hearsay.schema.json')).toBe('mine')
})

test('puts none into another dataset', async () => {
  folder.put('data/tiny.json', TINY)
  for (const path of ['data', 'data/inner', 'data/a/b']) {
    const { status, err } = await init(path)
    expect(status).toBe(2)
    expect(err).toContain(`error in-dataset: it is in a dataset already, ${folder.at('data')}; nothing was written\n`)
  }
  expect(folder.list()).toEqual(['data', 'data/tiny.json'])
})

test('a file in place of the folder, or on the way, is said', async () => {
  folder.put('file', '')
  expect((await init('file')).err).toBe(
    'file: error unwritable: it is a file; nothing was written\n  hint: name a folder\n',
  )
  const { status, err } = await init('file/deeper')
  expect(status).toBe(2)
  expect(err).toContain('a part of the path is a file, not a folder (ENOTDIR)')
  expect(folder.list()).toEqual(['file'])
})
