import { describe, expect, test } from 'vitest'
import type { Editing } from '../../../../viewer/src/edit/editing.ts'
import { openForm } from '../../../../viewer/src/edit/form/form.ts'
import { changeSetOf } from '../../../../viewer/src/edit/save-form.ts'
import { type Kind, versionOf } from '../../../../viewer/src/library.ts'
import { makeDataset } from '../../../fixtures/datasets.ts'
import { pageModel } from '../../page-model.ts'
import { WIRE_STORY } from '../../wire-story.ts'

/** A form on the page over the story of the wire, or another dataset. */
function form(
  kind: Kind,
  { id, record, dataset = WIRE_STORY }: { id?: string; record: object; dataset?: typeof WIRE_STORY },
) {
  const model = pageModel({}, dataset)
  const opened: Editing = { does: id === undefined ? 'add' : 'change', kind, id, record, opener: null }
  return { model, form: openForm(model, opened) }
}

describe('a form', () => {
  test('makes the id of a new record of what it is called, until somebody writes one', () => {
    const { form: open } = form('actor', { record: {} })
    open.draft.write(['name'], 'The Agency')
    expect(open.draft.record.value).toEqual({ name: 'The Agency', id: 'the-agency' })
    open.draft.write(['id'], 'own')
    open.draft.write(['name'], 'Another')
    expect(open.draft.record.value).toEqual({ name: 'Another', id: 'own' })
    open.close()
  })

  test('takes no id that is taken', () => {
    const { form: open } = form('actor', { record: {} })
    open.draft.write(['name'], 'Ministry')
    expect(open.draft.record.value).toMatchObject({ id: 'ministry-2' })
    open.close()
  })

  test('tells what is left out only once somebody wants to save it, and what is wrong at once', async () => {
    const { form: open } = form('claim', { record: { holds: 'soon' } })
    const codes = () => open.draft.problems.value.map(({ code, field }) => [code, field])
    await expect.poll(codes).toEqual([['bad-date', 'holds']])
    expect(await open.isFine()).toBe(false)
    expect(codes()).toEqual(
      expect.arrayContaining([
        ['missing-field', 'text'],
        ['missing-field', 'id'],
      ]),
    )
    open.close()
  })

  test('tells what saving would make of its claim', async () => {
    const { form: open } = form('statement', { id: 'p1', record: { id: 'p1', source: 'portal', claim: 'c' } })
    open.draft.write(['from', 0], 'b1')
    expect(await open.isFine()).toBe(true)
    const { before, after } = open.tried.value?.claims['c'] ?? {}
    expect([before?.for.origins.max, after?.for.origins.max]).toEqual([2, 1])
    open.close()
  })

  test('saves a record with the version that was seen', () => {
    const record = { id: 'p1', source: 'portal', claim: 'c' }
    const { model, form: open } = form('statement', { id: 'p1', record })
    open.draft.write(['note'], 'On page 4.')
    open.why.value = ' looked up '
    expect(changeSetOf(model, open)).toEqual({
      changes: [
        {
          do: 'change',
          kind: 'statement',
          id: 'p1',
          record: { ...record, note: 'On page 4.' },
          seen: versionOf(record),
        },
      ],
      why: 'looked up',
    })
    open.close()
  })
})

describe('what is made beside a form', () => {
  test('comes before what names it, beside the document; what is no longer named does not come', () => {
    const { model, form: open } = form('statement', { record: { source: 'blog' } })
    open.draft.write(['claim'], open.make('claim', 'The mill was set on fire.'))
    open.draft.write(['from', 0], open.make('actor', 'Two firefighters'))
    open.draft.write(['from', 0], open.make('actor', 'A neighbour'))
    expect(open.nameOf('a-neighbour')).toBe('A neighbour')
    const [, actor] = open.beside.value
    actor?.draft.write(['type'], 'person')
    expect(changeSetOf(model, open).changes).toEqual([
      { do: 'add', kind: 'claim', record: { id: 'mill-set-fire', text: 'The mill was set on fire.' }, near: 'blog' },
      { do: 'add', kind: 'actor', record: { id: 'a-neighbour', name: 'A neighbour', type: 'person' }, near: 'blog' },
      { do: 'add', kind: 'statement', record: { source: 'blog', claim: 'mill-set-fire', from: ['a-neighbour'] } },
    ])
    open.close()
  })

  test('is an id for a statement that had none, so that it can be named', async () => {
    const dataset = makeDataset({
      actors: [{ id: 'a' }],
      sources: [{ id: 's' }, { id: 't' }],
      claims: [{ id: 'c' }],
      statements: [{ source: 's', claim: 'c' }],
    })
    const { model, form: open } = form('statement', { record: { source: 't', claim: 'c', from: ['s~c'] }, dataset })
    expect(open.draft.record.value).toMatchObject({ from: ['s-c'] })
    expect(open.isChanged.value).toBe(false)
    expect(open.giveId('s~c')).toBe('s-c')
    expect(changeSetOf(model, open).changes[0]).toMatchObject({
      ...{ do: 'change', kind: 'statement', id: 's~c', record: { id: 's-c', source: 's', claim: 'c' } },
      seen: versionOf({ source: 's', claim: 'c', id: 's~c' }),
    })
    expect(await open.isFine()).toBe(true)
    open.close()
  })
})
