import { describe, expect, test } from 'vitest'
import { openOf, proposedFor, suggestedIn } from '../../../../viewer/src/desk/state/listed.ts'
import type { RecordProposal } from '../../../../viewer/src/library.ts'
import { CAPTURE, spanOf, TEXT } from '../mill.ts'

const proposal: RecordProposal = {
  ...{ id: 'p1', by: 'model', source: 'gazette', digest: CAPTURE.digest, quote: 'The old mill burned', start: 16 },
  ...{ kind: 'statement', record: {}, warnings: [], state: 'open', when: '2026-04-12T09:00:00Z' },
}

describe('what is proposed', () => {
  const suggested = suggestedIn(TEXT, 'en')

  test('by rules has the place of all its parts', () => {
    expect(suggested.map(({ span }) => TEXT.slice(span.start, span.end))).toContain(
      'She said that two petrol cans were found near the door',
    )
    expect(suggestedIn(TEXT, 'tlh')).toEqual([])
  })

  test('by others is of this text, and open', () => {
    const others = [
      proposal,
      { ...proposal, id: 'p2', digest: 'other' },
      { ...proposal, id: 'p3', state: 'rejected' as const },
      { ...proposal, id: 'p4', source: 'wire-1' },
    ]
    expect(proposedFor(others, CAPTURE).map(({ key }) => key)).toEqual(['p1'])
  })

  test('is open in the order of the text, without what somebody refused or has done', () => {
    const listed = [...suggested, ...proposedFor([proposal], CAPTURE)]
    const open = openOf(listed, { rejected: new Set(), done: [] })
    expect(open.map(({ span }) => span.start)).toEqual([...open.map(({ span }) => span.start)].sort((a, b) => a - b))
    expect(open[0]?.key).toBe('p1')
    const [, second] = open
    const rejected = new Set([second?.key ?? ''])
    expect(openOf(listed, { rejected, done: [] })).toEqual(open.filter((each) => each !== second))
    const done = [spanOf('two petrol cans were found near the door')]
    const left = openOf(listed, { rejected: new Set(), done })
    expect(open.length - left.length).toBe(1)
    // What somebody else proposes is for a person to decide, whatever is said of the passage already.
    expect(openOf(listed, { rejected: new Set(), done: [spanOf('The old mill burned')] })).toEqual(open)
  })
})
