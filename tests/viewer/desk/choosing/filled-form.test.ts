import { describe, expect, test } from 'vitest'
import { candidatesFor } from '../../../../viewer/src/desk/choosing/candidates.ts'
import { filledForm } from '../../../../viewer/src/desk/choosing/filled-form.ts'
import { suggestedIn } from '../../../../viewer/src/desk/state/listed.ts'
import { openQuickGraph, type RecordProposal } from '../../../../viewer/src/library.ts'
import { CAPTURE, MILL, spanOf, TEXT } from '../mill.ts'

const { reader } = openQuickGraph(MILL)
const formsOf = (text: string) =>
  suggestedIn(text, 'en').map((each) =>
    filledForm(each, { text, reader, candidates: () => candidatesFor(reader, 'gazette') }),
  )
const formFor = (words: string) => {
  const listed = suggestedIn(TEXT, 'en').find(({ span }) => TEXT.slice(span.start, span.end).includes(words))
  if (listed === undefined) throw new Error(`nothing is suggested of: ${words}`)
  return filledForm(listed, { text: TEXT, reader, candidates: () => candidatesFor(reader, 'gazette') })
}

describe('a form', () => {
  test('for a suggestion has what was said as a sentence, and who said it where that is known', () => {
    expect(formFor('poured petrol')).toMatchObject({
      sentence: 'Somebody poured petrol on the floor.',
      links: [{ kind: 'record', id: 'anna-kroll' }],
    })
    expect(formFor('doors were locked')).toMatchObject({
      sentence: 'The doors were locked when they came.',
      links: [{ kind: 'unnamed', name: 'two firefighters' }],
    })
  })

  test('has a sentence of its own of what stands behind “that”', () => {
    expect(formFor('She said').sentence).toBe('Two petrol cans were found near the door.')
  })

  test('asks who a pronoun is', () => {
    expect(formFor('She said').links).toEqual([{ kind: 'asked', name: 'She' }])
  })

  test('of somebody who did not comment has no sentence, and says so', () => {
    const form = formFor('declined')
    expect(form).toMatchObject({ sentence: '', marks: { response: 'declined' }, links: [{ id: 'peter-marsh' }] })
  })

  test('knows people by their last names, and takes a name that nobody has from the text', () => {
    expect(formsOf('The bridge is unsafe, Kroll said.')[0]?.links).toMatchObject([{ id: 'anna-kroll' }])
    expect(formsOf('The bridge is unsafe, Jo Bloggs said.')[0]?.links).toEqual([{ kind: 'new', name: 'Jo Bloggs' }])
    expect(formsOf('The bridge is unsafe, the mayor said.')[0]?.links).toEqual([{ kind: 'unnamed', name: 'a mayor' }])
  })

  test('for a passage has its words', () => {
    const filling = { text: TEXT, reader, candidates: () => [] }
    expect(filledForm(spanOf('the doors were locked'), filling).sentence).toBe('The doors were locked.')
  })

  const base: RecordProposal = {
    ...{ id: 'p1', by: 'model', source: 'gazette', digest: CAPTURE.digest, quote: 'x', start: 0 },
    ...{ kind: 'statement', record: {}, warnings: [], state: 'open', when: '2026-04-12T09:00:00Z' },
  }
  const proposed = (proposal: Partial<RecordProposal>) =>
    filledForm(
      { key: 'p1', span: { start: 0, end: 1 }, proposal: { ...base, ...proposal } },
      { text: TEXT, reader, candidates: () => [] },
    )

  test('for a proposal of somebody else has all that it says', () => {
    const record = {
      claim: 'arson',
      from: ['anna-kroll'],
      polarity: 'denies',
      terms: 'background',
      certainty: 'possible',
    }
    expect(proposed({ record })).toEqual({
      ...{ sentence: '', claim: 'arson', links: [{ kind: 'record', id: 'anna-kroll', label: 'Anna Kroll' }], more: '' },
      marks: { denies: true, response: undefined, terms: 'background', certainty: 'possible' },
    })
  })

  test('for one that needs new records has their words', () => {
    const beside: RecordProposal['beside'] = [
      { kind: 'claim', record: { id: 'locked', text: 'The doors were locked.' } },
      { kind: 'actor', record: { id: 'jo', name: 'Jo Bloggs' } },
    ]
    const form = proposed({ record: { claim: 'locked', from: ['jo'] }, beside })
    expect(form).toMatchObject({
      sentence: 'The doors were locked.',
      claim: undefined,
      links: [{ kind: 'new', name: 'Jo Bloggs' }],
    })
    expect(proposed({ kind: 'claim', record: { text: 'It rained.' } }).sentence).toBe('It rained.')
  })
})
