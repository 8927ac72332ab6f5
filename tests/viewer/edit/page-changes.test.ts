import { describe, expect, test } from 'vitest'
import { pageChanges } from '../../../viewer/src/edit/page-changes.ts'
import { digestOf, versionOf } from '../../../viewer/src/library.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { makeDataset } from '../../fixtures/datasets.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

const add = (id: string) => ({ changes: [{ do: 'add', kind: 'claim', record: { id, text: `So ${id}.` } }] }) as const

describe('changes in a page alone', () => {
  test('are shown at once, taken back one by one, and discarded together', async () => {
    const model = pageModel()
    const claims = () => model.session.value.open.reader.ids('claim')
    const client = pageChanges(model)
    expect(await client.change(add('a'))).toMatchObject({
      state: 'done',
      made: [{ kind: 'claim', id: 'a' }],
      undo: '1',
    })
    await client.change({ ...add('b'), why: 'a second one' })
    expect(claims()).toEqual(['a', 'b', 'c', 'other'])
    expect(await client.undo()).toEqual({ state: 'undone', undone: '2', why: 'a second one' })
    expect(claims()).toEqual(['a', 'c', 'other'])
    client.discard()
    expect(claims()).toEqual(['c', 'other'])
    expect(await client.undo()).toEqual({ state: 'failed', message: 'There is nothing to undo.' })
  })

  test('that are wrong, or of what is another by now, change nothing', async () => {
    const model = pageModel()
    const before = model.session.value
    const client = pageChanges(model)
    const record = { id: 'c', text: '' }
    const seen = versionOf(before.open.reader.record('claim', 'c') ?? {})
    const refused = await client.change({ changes: [{ do: 'change', kind: 'claim', id: 'c', record, seen }] })
    expect(refused).toMatchObject({ state: 'refused', problems: [{ field: 'text' }] })
    const late = {
      do: 'change',
      kind: 'claim',
      id: 'c',
      record: { id: 'c', text: 'Not so.' },
      seen: '0'.repeat(64),
    } as const
    expect(await client.change({ changes: [late] })).toMatchObject({
      state: 'conflict',
      conflicts: [{ id: 'c', now: { version: seen } }],
    })
    expect(await client.change(add('c'))).toMatchObject({ state: 'failed' })
    expect(model.session.value).toBe(before)
    expect(client.sets.value).toEqual([])
  })

  test('are a patch of what was before the first', async () => {
    const client = pageChanges(pageModel())
    await client.change(add('a'))
    expect(await client.patch()).toEqual({
      hearsayPatch: 1,
      dataset: 'test',
      digest: digestOf(WIRE_STORY),
      sets: [add('a')],
    })
  })

  test('are made anew in another version of the data; what no longer fits is said to be left out', async () => {
    const model = pageModel()
    const client = pageChanges(model)
    await client.change(add('a'))
    await client.change(add('b'))
    model.replaceSession(openSession({ ...WIRE_STORY, claims: [{ id: 'b', text: 'Taken.' }, ...WIRE_STORY.claims] }))
    await client.change(add('d'))
    expect(model.session.value.open.reader.ids('claim')).toEqual(['a', 'b', 'c', 'd', 'other'])
    expect(client.sets.value).toEqual([add('a'), add('d')])
    expect(model.notice.value).toContain('1 change of this page no longer fits')
  })

  test('are none of another dataset', async () => {
    const model = pageModel()
    const client = pageChanges(model)
    await client.change(add('a'))
    model.replaceSession(openSession(makeDataset({ manifest: { id: 'another' }, claims: [{ id: 'z' }] })))
    await client.change(add('d'))
    expect(model.session.value.open.reader.ids('claim')).toEqual(['d', 'z'])
    expect(await client.patch()).toMatchObject({ dataset: 'another', sets: [add('d')] })
  })
})
