import { describe, expect, test } from 'vitest'
import { pageChanges } from '../../../viewer/src/edit/page-changes.ts'
import { additionTo } from '../../../viewer/src/importing/addition.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'
import { LINKS, readText } from './read.ts'

describe('adding a file of another program to what is open', () => {
  test('is one change, which is undone as one', async () => {
    const model = pageModel()
    const sources = () => model.session.value.open.reader.ids('source').length
    const before = sources()
    const { imported } = await readText('links.csv', LINKS)
    const { set, told, conflicts } = additionTo(WIRE_STORY, imported)
    expect(set.why).toBe('imported links.csv')
    expect(told[0]?.head).toBe('New: 1 document')
    expect(conflicts).toEqual([])
    const client = pageChanges(model)
    expect(await client.change(set)).toMatchObject({ state: 'done', made: [{ kind: 'source' }] })
    expect(sources()).toBe(before + 1)
    await client.undo()
    expect(sources()).toBe(before)
  })

  test('tells what is there and differs side by side, and leaves it', async () => {
    const there = makeDataset({ sources: [{ id: 'a', title: 'Another title', url: 'https://news.example/a' }] })
    const { imported } = await readText('links.csv', LINKS, 'day-first')
    const { set, told, conflicts } = additionTo(there, imported)
    expect(conflicts).toEqual([{ what: 'document a, title', mine: 'Another title', theirs: 'First report' }])
    expect(told.map(({ head }) => head)).toContain('Taken as the same as what is there')
    expect(set.changes).toMatchObject([
      { do: 'change', id: 'a', record: { title: 'Another title', published: '2026-04-03' } },
    ])
  })

  test('has nothing to do where all is there', async () => {
    const { imported } = await readText('links.csv', LINKS, 'day-first')
    const records = imported.records.map(({ record }) => record)
    const { set, told } = additionTo(makeDataset({ sources: records as never }), imported)
    expect(set.changes).toEqual([])
    expect(told[0]?.head).toBe('New: nothing; 1 record as before')
  })
})
