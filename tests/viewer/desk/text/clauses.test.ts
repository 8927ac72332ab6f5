import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clauseEdges, movedByClause, sentenceAt, sentenceBeside } from '../../../../viewer/src/desk/text/clauses.ts'
import { sentencesIn } from '../../../../viewer/src/library.ts'

const TEXT = 'It burned, he said, on Thursday. “Petrol was poured out” – so much is known. Then it rained.'
const sentences = sentencesIn(TEXT)
const edges = clauseEdges(TEXT, sentences)
const words = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end)

describe('the ends of a quote', () => {
  test('stand where clauses begin and end', () => {
    expect(edges.starts.map((at) => TEXT.slice(at, at + 6))).toEqual([
      'It bur',
      'he sai',
      'on Thu',
      '“Petro',
      'Petrol',
      'so muc',
      'Then i',
    ])
    expect(edges.ends.map((at) => TEXT.slice(at - 4, at))).toEqual([
      'rned',
      'said',
      'day.',
      ' out',
      'out”',
      'own.',
      'ned.',
    ])
  })

  test('move by a clause, in and out', () => {
    const whole = sentences[0] as { start: number; end: number }
    const inner = movedByClause(movedByClause(whole, 'start-on', edges), 'end-back', edges)
    expect(words(inner)).toBe('he said')
    expect(movedByClause(movedByClause(inner, 'start-back', edges), 'end-on', edges)).toEqual(whole)
  })

  test('never pass each other, and stay where there is nothing further', () => {
    const moves = fc.array(fc.constantFrom('start-back', 'start-on', 'end-back', 'end-on'), { maxLength: 12 })
    fc.assert(
      fc.property(moves, (all) => {
        let span = sentences[1] as { start: number; end: number }
        for (const move of all) {
          span = movedByClause(span, move as 'end-on', edges)
          expect(words(span).trim().length).toBeGreaterThan(0)
          expect(span.start).toBeLessThan(span.end)
        }
      }),
    )
    const all = { start: 0, end: TEXT.length }
    expect(movedByClause(all, 'start-back', edges)).toEqual(all)
    expect(movedByClause(all, 'end-on', edges)).toEqual(all)
  })
})

describe('the sentence beside a place', () => {
  test('is the one after it or before it; behind the last is none', () => {
    const [first, second, third] = sentences as { start: number; end: number }[]
    expect(sentenceBeside(sentences, first as never, 'next')).toEqual(second)
    expect(sentenceBeside(sentences, second as never, 'before')).toEqual(first)
    expect(sentenceBeside(sentences, third as never, 'next')).toBeUndefined()
    expect(sentenceAt(sentences, 3)).toEqual(first)
    expect(sentenceAt(sentences, TEXT.length)).toBeUndefined()
  })
})
