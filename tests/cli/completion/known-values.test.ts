import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { knownValues } from '../../../src/cli/completion/known-values.ts'
import { CORROBORATIONS, openGraph, STATUS_LABELS } from '../../../src/index.ts'
import { WIRE_STORY } from '../../viewer/wire-story.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-complete-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const graph = openGraph(WIRE_STORY)
const known = async (name: string, typed = '') => {
  const found = await knownValues({ cwd: folder, graph: async () => graph })(name, typed)
  return found.map(({ value }) => value)
}

describe('what may stand somewhere', () => {
  test('is the ids of the records that are asked about', async () => {
    expect(await known('claims')).toEqual([...graph.reader.ids('claim')].sort())
    expect(await known('--source')).toEqual(['blog', 'copy', 'denial', 'portal', 'wire'])
    expect(await known('ids')).toEqual(expect.arrayContaining(['official', 'wire', 'c']))
  })

  test('is publishers too, as outlets, where all that they put out can be named', async () => {
    const outlets = (await known('--without')).filter((value) => value.startsWith('outlet:'))
    expect(outlets).toEqual(['outlet:agency', 'outlet:holding', 'outlet:ministry', 'outlet:paper'])
    expect((await known('--actor')).filter((value) => value.startsWith('outlet:'))).toEqual([])
  })

  test('is told by its name', async () => {
    const found = await knownValues({ cwd: folder, graph: async () => graph })('claims', '')
    expect(found.find(({ value }) => value === 'c')?.description).toBe('It is so.')
  })

  test('is statuses and the sorts of sourcing', async () => {
    expect(await known('--status')).toEqual(Object.keys(STATUS_LABELS))
    expect((await known('--corroboration')).sort()).toEqual([...CORROBORATIONS].sort())
  })

  test('is nothing where there is no dataset', async () => {
    expect(await knownValues({ cwd: folder, graph: async () => undefined })('claims', '')).toEqual([])
  })

  test('is files and folders, folders with a slash, hidden ones where a dot was typed', async () => {
    mkdirSync(join(folder, 'data/deep'), { recursive: true })
    for (const file of ['data/a b.yaml', 'dataset.yaml', '.hidden']) writeFileSync(join(folder, file), '')
    expect(await known('--data', 'da')).toEqual(['data/', 'dataset.yaml'])
    expect(await known('path', 'data/')).toEqual(['data/a b.yaml', 'data/deep/'])
    expect(await known('path', '')).toEqual(['data/', 'dataset.yaml'])
    expect(await known('path', '.')).toEqual(['.hidden'])
    expect(await known('path', 'nowhere/')).toEqual([])
    expect(await known('path', `${folder}/dat`)).toEqual([`${folder}/data/`, `${folder}/dataset.yaml`])
  })
})
