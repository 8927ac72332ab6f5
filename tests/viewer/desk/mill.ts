import { sha256 } from '../../../src/algorithm/sha256.ts'
import type { CapturedText } from '../../../viewer/src/desk/saving/desk-documents.ts'
import { makeDataset } from '../../fixtures/datasets.ts'

/** An article about a fire, as it was captured: a menu, which is folded, and five paragraphs. */
export const TEXT = [
  'Home News Sport',
  'The old mill burned on Thursday. It was set on fire, Valley Wire reported, citing an official who was briefed on it.',
  'Somebody poured petrol on the floor, Anna Kroll said. She said that two petrol cans were found near the door.',
  'According to two firefighters, the doors were locked when they came.',
  'Peter Marsh declined to comment.',
].join('\n')

export const CAPTURE: CapturedText = {
  source: 'gazette',
  digest: sha256(TEXT),
  format: 'html',
  captured: '2026-04-11T09:00:00Z',
  text: TEXT,
  folds: [{ start: 0, end: 15 }],
  pages: [],
  metadata: { language: 'en' },
  notes: [],
}

/** The dataset that it belongs to: a wire that has the story, two people, and two claims. */
export const MILL = makeDataset({
  actors: [
    { id: 'valley-wire', name: 'Valley Wire' },
    { id: 'valley-gazette', name: 'Valley Gazette' },
    { id: 'anna-kroll', name: 'Anna Kroll', type: 'person' },
    { id: 'peter-marsh', name: 'Peter Marsh', type: 'person' },
    { id: 'either', name: 'Smith or Jones', type: 'person' },
    { id: 'bar', name: 'A | B', type: 'organization' },
    { id: 'official', name: 'an official', type: 'person', anonymous: true },
  ],
  sources: [
    {
      id: 'wire-1',
      title: 'Mill fire was set',
      type: 'wire-report',
      publisher: 'valley-wire',
      published: '2026-04-10',
    },
    {
      id: 'gazette',
      title: 'Fire at the old mill',
      publisher: 'valley-gazette',
      published: '2026-04-11',
      digest: CAPTURE.digest,
    },
    { id: 'copy', title: 'A copy', republishes: 'gazette' },
  ],
  claims: [
    { id: 'arson', text: 'The fire at the old mill was set on purpose.' },
    { id: 'cans', text: 'Two petrol cans were found in the mill.' },
  ],
  statements: [{ id: 'w1', source: 'wire-1', claim: 'arson', from: ['official'] }],
})

/** Where words stand in the text. */
export function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}
