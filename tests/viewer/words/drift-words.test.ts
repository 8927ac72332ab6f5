import { expect, test } from 'vitest'
import { type DriftStep, openGraph } from '../../../viewer/src/library.ts'
import { driftDetails } from '../../../viewer/src/words/drift-words.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { reader } = openGraph(WIRE_STORY)
const details = (step: Partial<DriftStep>) =>
  driftDetails(reader, { before: null, after: null, words: [], records: [], ...step } as DriftStep)

test('a code is told in words, a text as it stands, a claim by what it says', () => {
  expect(details({ kind: 'termsRaised', before: 'deepBackground', after: 'onRecord' }).said).toEqual([
    'deep background',
    'on record',
  ])
  expect(details({ kind: 'descriptorChanged', before: 'an Official', after: 'officials' }).said).toEqual([
    'an Official',
    'officials',
  ])
  expect(details({ kind: 'claimChanged', before: 'c', after: 'other' }).said).toEqual(['It is so.', 'It is otherwise.'])
})

test('what was lost is named: records by their labels, words in quotes, nothing twice', () => {
  expect(details({ kind: 'attributionLost', records: ['official'], words: ['an official', 'perhaps'] })).toEqual({
    said: [],
    lost: 'an official and “perhaps”',
  })
})
