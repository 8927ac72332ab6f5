import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDataset } from '../../../src/index.ts'
import {
  NO_DRAFT,
  toursFile,
  withDraft,
  withEarlier,
  withoutStep,
  withSays,
  withStep,
  withView,
} from '../../../viewer/src/state/tour-draft.ts'

const step = (says: string) => ({ view: `#sel=${says}`, says })
const three = ['a', 'b', 'c'].map(step).reduce(withStep, NO_DRAFT)
const said = ({ steps }: typeof three) => steps.map(({ says }) => says).join('')

test('a draft takes steps at its end, in another order, with other words, and gives them up', () => {
  expect(said(three)).toBe('abc')
  expect(said(withEarlier(three, 2))).toBe('acb')
  expect(said(withEarlier(three, 0))).toBe('abc')
  expect(said(withoutStep(three, 1))).toBe('ac')
  expect(withSays(three, 1, 'x').steps[1]).toEqual({ view: '#sel=b', says: 'x' })
  expect(withView(three, 1, '#sel=x').steps[1]).toEqual({ view: '#sel=x', says: 'b' })
})

test('a draft is one more tour, by an id of its title, or takes the place of the one of that title', () => {
  const once = withDraft([], { ...three, title: 'Où est Ärger?' })
  expect(once.map(({ id }) => id)).toEqual(['ou-est-arger'])
  const twice = withDraft(once, { ...three, title: 'Ou est Arger' })
  expect(twice.map(({ id }) => id)).toEqual(['ou-est-arger', 'ou-est-arger-2'])
  const again = withDraft(once, { steps: [step('new')], title: 'Où est Ärger?' })
  expect(again).toEqual([{ id: 'ou-est-arger', title: 'Où est Ärger?', steps: [step('new')] }])
  expect(withDraft([], { ...three, title: '漢字' })[0]?.id).toBe('tour')
})

test('a draft of a tour that is there changes that one, in its place, under another title too', () => {
  const [first, second] = ['one', 'two'].map((id) => ({ id, title: id, steps: three.steps }))
  if (first === undefined || second === undefined) throw new Error('two are made above')
  const draft = withEarlier({ ...first, title: 'Anew' }, 1)
  expect(withDraft([first, second], draft)).toEqual([
    { id: 'one', title: 'Anew', steps: ['b', 'a', 'c'].map(step) },
    second,
  ])
})

test('the file of tours is read back the same, whatever they say', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => /\S/.test(each) && !each.includes('\0'))
  const steps = fc.array(fc.record({ view: fc.constant('#show=everything'), says: text }), { minLength: 1 })
  fc.assert(
    fc.property(text, steps, (title, some) => {
      const tours = withDraft([], { title, steps: some })
      const manifest = { path: 'a.yaml', text: 'dataset: { format: 1, id: d, title: D }\n' }
      const { dataset } = parseDataset([manifest, { path: 'tours.yaml', text: toursFile(tours) }])
      expect(dataset?.manifest.tours).toEqual(tours)
    }),
  )
})
