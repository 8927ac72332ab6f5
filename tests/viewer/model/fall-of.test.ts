import { expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { fallOf } from '../../../viewer/src/model/fall-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const open = openGraph(WIRE_STORY)

test('of somebody who publishes both are asked: without the speaker, and without all that it published', () => {
  const { impact, outlets } = fallOf(open, ['agency'], {})
  expect([impact.fallen, impact.weakened]).toEqual([[], []])
  expect(outlets).toEqual([{ outlet: 'outlet:agency', impact: open.impact(['outlet:agency']) }])
  expect(outlets[0]?.impact.weakened.map(({ claim }) => claim)).toEqual(['c'])
})

test('an owner answers for what its outlets published', () => {
  const { outlets } = fallOf(open, ['holding'], {})
  expect(outlets.map(({ impact }) => impact.fallen.map(({ claim }) => claim))).toEqual([['other']])
})

test('nothing is asked twice: of a document, of somebody who publishes nothing, of what is taken away with its documents', () => {
  expect(fallOf(open, ['wire', 'official'], {}).outlets).toEqual([])
  expect(fallOf(open, ['agency', 'outlet:agency'], {}).outlets).toEqual([])
})

test('both answers are as of the date of the view', () => {
  const { outlets } = fallOf(open, ['holding'], { asOf: '2026-02-23' })
  expect(outlets[0]?.impact.fallen).toEqual([])
})
