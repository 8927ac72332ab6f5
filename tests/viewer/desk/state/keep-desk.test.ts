import { describe, expect, test } from 'vitest'
import { type DeskDocument, type DeskState, FIRST_DESK_STATE } from '../../../../viewer/src/desk/state/desk-state.ts'
import { EMPTY_FORM } from '../../../../viewer/src/desk/state/form.ts'
import * as keep from '../../../../viewer/src/desk/state/keep-desk.ts'
import { suggestedIn } from '../../../../viewer/src/desk/state/listed.ts'
import { lookedAt, reduceDesk } from '../../../../viewer/src/desk/state/reduce-desk.ts'
import { spanOf, TEXT } from '../mill.ts'

const document: DeskDocument = {
  ...{ text: TEXT, language: 'en', sentences: [], edges: { starts: [], ends: [] } },
  open: suggestedIn(TEXT, 'en'),
  filled: () => ({ ...EMPTY_FORM, sentence: 'It burned.', links: [{ kind: 'new', name: 'Jo' }] }),
}
const [first = '', second = ''] = document.open.map(({ key }) => key)
const taken = reduceDesk(FIRST_DESK_STATE, { do: 'take' }, document)
const sent = keep.sending(taken, document, 's1')

describe('what is saved', () => {
  test('is let go of at once, and the next proposal is looked at', () => {
    expect(sent).toMatchObject({ quote: undefined, at: second, caret: 'keys', form: EMPTY_FORM, steps: ['s1'] })
    expect(sent.saved).toMatchObject([{ key: 's1', proposal: first, undo: undefined, form: taken.form }])
    expect(sent.lastLinks).toEqual(taken.form.links)
    expect(keep.sending(FIRST_DESK_STATE, document, 's1')).toBe(FIRST_DESK_STATE)
  })

  test('of a passage taken by hand leaves the proposal that was looked at', () => {
    const quote = spanOf('The old mill burned')
    const state = reduceDesk(reduceDesk(FIRST_DESK_STATE, { do: 'next' }, document), { do: 'quote', quote }, document)
    expect(keep.sending(state, document, 's1')).toMatchObject({ at: second, place: quote })
  })

  test('has its entry of the journal once it has arrived, and is in hand again once it is taken back', () => {
    const arrived = keep.arrived(sent, 's1', 'entry-1')
    expect(keep.lastStep(arrived)).toMatchObject({ saved: { undo: 'entry-1' } })
    const back = keep.takenBack(arrived, 's1')
    expect(back).toMatchObject({ saved: [], steps: [], quote: taken.quote, form: taken.form, taken: first, at: first })
    expect(keep.lastStep(back)).toBeUndefined()
  })

  test('is in hand again with why where it was refused, unless something else is by now: then it is kept beside', () => {
    const refused = keep.refused(sent, 's1', ['no'])
    expect(refused).toMatchObject({
      saved: [],
      steps: [],
      failed: [],
      quote: taken.quote,
      form: taken.form,
      wrong: ['no'],
    })
    const busy = reduceDesk(sent, { do: 'take' }, document)
    const beside = keep.refused(busy, 's1', ['no'])
    expect(beside).toMatchObject({ quote: busy.quote, failed: [{ key: 's1', why: ['no'], form: taken.form }] })
    expect(keep.takenUpAgain(beside, 's1')).toMatchObject({
      failed: [],
      form: taken.form,
      wrong: ['no'],
      caret: 'sentence',
    })
    const back = keep.takenBack(keep.arrived(busy, 's1', 'entry-1'), 's1')
    expect(back).toMatchObject({ quote: busy.quote, saved: [] })
  })

  test('of a complete proposal needs nothing to be in hand', () => {
    const accepted = keep.accepting(FIRST_DESK_STATE, document, 's1')
    expect(accepted).toMatchObject({ saved: [{ proposal: first, quote: document.open[0]?.span }], at: second })
  })
})

describe('what is not one', () => {
  test('is refused, and the next one is looked at; it can be taken back', () => {
    const { state, rejected } = keep.notOne(FIRST_DESK_STATE, document)
    expect(rejected?.key).toBe(first)
    expect(state).toMatchObject({ rejected: [first], at: second, steps: [first] })
    expect(keep.lastStep(state)).toEqual({ rejected: first })
    const back = keep.openAgain(state, first)
    expect(back).toMatchObject({ rejected: [], steps: [] })
    expect(lookedAt(back, document)?.key).toBe(first)
  })

  test('is only let go of where a passage was taken by hand', () => {
    const held = reduceDesk(FIRST_DESK_STATE, { do: 'quote', quote: { start: 0, end: 4 } }, document)
    expect(keep.notOne(held, document)).toMatchObject({
      rejected: undefined,
      state: { quote: undefined, rejected: [] },
    })
  })

  test('is the last one: that before it is looked at', () => {
    const last = document.open.at(-1)?.key
    const state: DeskState = { ...FIRST_DESK_STATE, at: last }
    expect(keep.notOne(state, document).state.at).toBe(document.open.at(-2)?.key)
  })
})

test('what is told twice is told anew', () => {
  const once = keep.telling(FIRST_DESK_STATE, 'Saved.')
  expect(keep.telling(once, 'Saved.').told).toEqual({ text: 'Saved.', count: 2 })
})
