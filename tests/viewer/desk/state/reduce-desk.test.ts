import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DESK_KEYS } from '../../../../viewer/src/desk/state/desk-keys.ts'
import { type DeskDocument, type DeskState, FIRST_DESK_STATE } from '../../../../viewer/src/desk/state/desk-state.ts'
import { EMPTY_FORM, NO_MARKS } from '../../../../viewer/src/desk/state/form.ts'
import { suggestedIn } from '../../../../viewer/src/desk/state/listed.ts'
import { type DeskAction, lookedAt, reduceDesk } from '../../../../viewer/src/desk/state/reduce-desk.ts'
import { clauseEdges } from '../../../../viewer/src/desk/text/clauses.ts'
import { sentencesIn } from '../../../../viewer/src/library.ts'
import { spanOf, TEXT } from '../mill.ts'

const sentences = sentencesIn(TEXT)
const document: DeskDocument = {
  text: TEXT,
  language: 'en',
  sentences,
  edges: clauseEdges(TEXT, sentences),
  open: suggestedIn(TEXT, 'en'),
  filled: (of) => ({ ...EMPTY_FORM, sentence: 'span' in of ? of.key : TEXT.slice(of.start, of.end) }),
}
const keys = document.open.map(({ key }) => key)
const having = (...actions: DeskAction[]): DeskState =>
  actions.reduce((state, action) => reduceDesk(state, action, document), FIRST_DESK_STATE)
const words = ({ quote }: DeskState) => (quote === undefined ? undefined : TEXT.slice(quote.start, quote.end))

describe('the desk', () => {
  test('looks at the first proposal, goes to the next and back, and stays at the ends', () => {
    expect(lookedAt(having(), document)?.key).toBe(keys[0])
    expect(having({ do: 'next' }).at).toBe(keys[1])
    expect(having({ do: 'next' }, { do: 'back' }, { do: 'back' }).at).toBe(keys[0])
    expect(having(...keys.map(() => ({ do: 'next' }) as const)).at).toBe(keys.at(-1))
  })

  test('takes the proposal in hand, with the caret in the sentence', () => {
    const taken = having({ do: 'next' }, { do: 'take' })
    expect(taken).toMatchObject({ taken: keys[1], caret: 'sentence', form: { sentence: keys[1] } })
    expect(taken.quote).toEqual(document.open[1]?.span)
  })

  test('keeps what was typed when the same is taken again', () => {
    const typed = having(
      { do: 'take' },
      { do: 'fill', form: { sentence: 'It burned.' } },
      { do: 'leave' },
      { do: 'take' },
    )
    expect(typed).toMatchObject({ caret: 'sentence', form: { sentence: 'It burned.' } })
  })

  test('takes the sentence after the one in hand, and the one before', () => {
    const first = having({ do: 'quote', quote: spanOf('The old mill burned on Thursday.') })
    const next = reduceDesk(first, { do: 'sentence', way: 'next' }, document)
    expect(words(next)).toMatch(/^It was set on fire/)
    expect(next).toMatchObject({ taken: undefined, caret: 'keys' })
    expect(words(reduceDesk(next, { do: 'sentence', way: 'before' }, document))).toBe(
      'The old mill burned on Thursday.',
    )
  })

  test('moves the ends of the quote by clauses, taking in hand what is looked at', () => {
    const moved = having({ do: 'quote', quote: spanOf('Valley Wire reported') }, { do: 'move', move: 'end-on' })
    expect(words(moved)).toBe('Valley Wire reported, citing an official who was briefed on it.')
    expect(having({ do: 'move', move: 'end-on' }).taken).toBe(keys[0])
  })

  test('leaves the sentence first, and only then lets go of the quote', () => {
    const left = having({ do: 'take' }, { do: 'leave' })
    expect(left).toMatchObject({ caret: 'keys', taken: keys[0] })
    expect(reduceDesk(left, { do: 'leave' }, document)).toMatchObject({
      quote: undefined,
      taken: undefined,
      form: EMPTY_FORM,
    })
  })

  test('marks what is in hand, by the same keys again otherwise', () => {
    const marked = having(
      { do: 'mark', mark: 'denies' },
      { do: 'mark', mark: 'terms' },
      { do: 'mark', mark: 'certainty' },
    )
    expect(marked.form.marks).toEqual({ ...NO_MARKS, denies: true, terms: 'background', certainty: 'certain' })
    expect(marked.caret).toBe('keys')
  })

  const link = (id: string) => ({ kind: 'record', id, label: id }) as const
  test('chooses from whom it is, and further; then the caret is in the sentence', () => {
    const chosen = having({ do: 'from' }, { do: 'link', at: 0, link: link('a') })
    expect(chosen).toMatchObject({ caret: 'sentence', form: { links: [link('a')] } })
    const further = reduceDesk(chosen, { do: 'further' }, document)
    expect(further).toMatchObject({ caret: 'from', linkAt: 1 })
    const both = reduceDesk(further, { do: 'link', at: 1, link: link('b') }, document)
    expect(both.form.links).toEqual([link('a'), link('b')])
    const other = reduceDesk(both, { do: 'change-link', at: 0 }, document)
    expect(reduceDesk(other, { do: 'link', at: 0, link: link('c') }, document).form.links).toEqual([
      link('c'),
      link('b'),
    ])
    expect(reduceDesk(both, { do: 'unlink', at: 2 }, document)).toMatchObject({
      form: { links: [link('a')] },
      linkAt: 1,
    })
    expect(reduceDesk(both, { do: 'own' }, document)).toMatchObject({ form: { links: [] }, caret: 'sentence' })
  })

  test('has from whom the last one was again', () => {
    const state = { ...FIRST_DESK_STATE, lastLinks: [link('a')] }
    expect(reduceDesk(state, { do: 'last-source' }, document).form.links).toEqual([link('a')])
  })

  test('takes a claim that is there instead of the sentence, and a sentence again', () => {
    const claimed = having({ do: 'claim', id: 'arson' })
    expect(claimed).toMatchObject({ taken: keys[0], caret: 'sentence', form: { claim: 'arson', sentence: keys[0] } })
    expect(reduceDesk(claimed, { do: 'claim', id: undefined }, document).form.claim).toBeUndefined()
  })

  test('has nothing in hand of a document without proposals until a sentence is taken', () => {
    const bare = { ...document, open: [] }
    const pressed = (action: DeskAction) => reduceDesk(FIRST_DESK_STATE, action, bare)
    for (const action of [{ do: 'take' }, { do: 'own' }, { do: 'next' }, { do: 'move', move: 'end-on' }] as const)
      expect(pressed(action)).toMatchObject({ quote: undefined, form: EMPTY_FORM })
    expect(words(pressed({ do: 'sentence', way: 'next' }))).toBe('Home News Sport')
  })

  test('never has a quote that is empty or outside the text, whatever keys are pressed', () => {
    const pressed = DESK_KEYS.flatMap(({ commands }) => Object.values(commands)).filter(
      (each): each is Extract<typeof each, DeskAction> => !['not', 'undo', 'save', 'help', 'like'].includes(each.do),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pressed), { maxLength: 30 }), (all) => {
        const state = having(...all)
        if (state.quote === undefined) expect(state.form).toEqual(EMPTY_FORM)
        else expect(words(state)?.trim()).not.toBe('')
        expect(state.at === undefined || keys.includes(state.at)).toBe(true)
      }),
    )
  })
})
