import { describe, expect, test } from 'vitest'
import { stateFromAddress } from '../../../viewer/src/model/address.ts'
import { openSession } from '../../../viewer/src/model/session.ts'
import { goInTour, goToStep, isAtStep } from '../../../viewer/src/model/touring.ts'
import { writeLink } from '../../../viewer/src/state/link.ts'
import { pageModel } from '../page-model.ts'
import { WIRE_STORY } from '../wire-story.ts'

const STEPS = [
  { view: '#show=claim~c&sel=c', says: 'The claim.' },
  { view: '#show=claim~c&sel=c&without=wire', says: 'Without the wire.' },
  { view: '#show=everything&layout=time&tour=other~3', says: 'All of it.' },
]
const manifest = { ...WIRE_STORY.manifest, tours: [{ id: 'story', title: 'The story', steps: STEPS }] }
const TOURED = { ...WIRE_STORY, manifest }
const session = openSession(TOURED)

describe('a tour', () => {
  test('goes step by step, each showing what its view does, and no further than its ends', () => {
    const model = pageModel({}, TOURED)
    expect(goInTour(model, 1)).toBe(false)
    goToStep(model, { id: 'story', step: 1 })
    for (const [index, { view }] of STEPS.entries()) {
      const expected = {
        ...stateFromAddress(session, view.replace('&tour=other~3', '')).state,
        tour: { id: 'story', step: index + 1 },
      }
      expect(model.state.peek()).toEqual(expected)
      expect(isAtStep(model)).toBe(true)
      expect(goInTour(model, 1)).toBe(true)
    }
    expect(model.state.peek().tour?.step).toBe(3)
    goInTour(model, -1)
    expect(model.state.peek().without).toEqual(['wire'])
  })

  test('knows that somebody looks elsewhere, nearer is not elsewhere, and keeps what is shown when it is left', () => {
    const model = pageModel({}, TOURED)
    goToStep(model, { id: 'story', step: 2 })
    model.act({ type: 'set-camera', camera: { x: 0, y: 0, ratio: 2 } })
    expect(isAtStep(model)).toBe(true)
    model.act({ type: 'put-all-back' })
    expect(isAtStep(model)).toBe(false)
    expect(model.state.peek().tour).toEqual({ id: 'story', step: 2 })
    model.act({ type: 'take-away', ids: ['wire'] })
    model.act({ type: 'leave-tour' })
    expect(model.state.peek()).toMatchObject({ tour: null, without: ['wire'] })
  })

  test('is in the link with what is shown, or alone; what the dataset does not have is said', () => {
    const model = pageModel({}, TOURED)
    goToStep(model, { id: 'story', step: 2 })
    const link = writeLink(model.state.peek())
    expect(link).toBe('#show=claim~c&sel=c&without=wire&tour=story~2')
    expect(stateFromAddress(session, link)).toEqual({ state: model.state.peek(), missing: [] })
    expect(stateFromAddress(session, '#tour=story~2')).toEqual({ state: model.state.peek(), missing: [] })
    expect(stateFromAddress(session, '#tour=story~9').state.tour).toEqual({ id: 'story', step: 3 })
    expect(stateFromAddress(session, '#tour=gone')).toMatchObject({ state: { tour: null }, missing: ['tour gone'] })
  })

  test('ends where another version of the dataset does not have it', () => {
    const model = pageModel({}, TOURED)
    goToStep(model, { id: 'story', step: 3 })
    const shorter = { ...manifest, tours: [{ id: 'story', title: 'The story', steps: STEPS.slice(0, 2) }] }
    model.replaceSession(openSession({ ...TOURED, manifest: shorter }), { steady: true })
    expect(model.state.peek().tour).toEqual({ id: 'story', step: 2 })
    model.replaceSession(openSession(WIRE_STORY), { steady: true })
    expect(model.state.peek().tour).toBeNull()
  })
})
