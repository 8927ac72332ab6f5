import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/model/assessment.ts'
import { compareAssessments } from '../../src/model/assessment-order.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../fixtures/datasets.ts'
import { arbitraryCase } from '../fixtures/random-view.ts'
import { countingAssessments } from './counting-assessments.ts'
import { find } from './oracle/setting.ts'

const open = (assessments: Drafts['assessments']) =>
  openGraph(
    makeDataset({
      actors: [{ id: 'agency' }, { id: 'reporter' }, { id: 'colleague' }, { id: 'judge' }],
      topics: [{ id: 'chips' }, { id: 'bridges' }],
      sources: [{ id: 'wire', publisher: 'agency', authors: ['reporter', 'colleague'] }, { id: 'leaflet' }],
      claims: [{ id: 'c', about: ['chips'] }, { id: 'd' }],
      statements: [
        { id: 'w1', source: 'wire', claim: 'c' },
        { id: 'w2', source: 'wire', claim: 'd' },
        { id: 'l1', source: 'leaflet', claim: 'c' },
      ],
      assessments: assessments ?? [],
    }),
  )

const grade = (of: string, reliability: Assessment['reliability'], more: Partial<Assessment> = {}) => ({
  of,
  by: 'judge',
  date: '2026-01-01',
  reliability,
  ...more,
})

describe('the Admiralty code of a statement', () => {
  test('has the letter of its source and its own digit, each with the assessment that gives it', () => {
    const graph = open([
      grade('wire', 'B', { id: 'letter' }),
      { id: 'digit', of: 'w1', by: 'judge', date: '2026-01-02', credibility: 3 },
      { id: 'of-the-claim', of: 'c', by: 'judge', date: '2026-01-03', credibility: 1 },
    ])
    expect(graph.admiralty('w1')).toEqual({
      statement: 'w1',
      code: 'B3',
      reliability: {
        reliability: 'B',
        assessment: 'letter',
        by: 'judge',
        date: '2026-01-01',
        topic: null,
        of: 'wire',
      },
      credibility: { credibility: 3, assessment: 'digit', by: 'judge', date: '2026-01-02' },
    })
    expect(graph.admiralty('w2')).toMatchObject({ code: 'B–', credibility: null })
  })

  test('where the source has no grade has that of its publisher, then of its first author, never of another author', () => {
    const all = [grade('agency', 'A'), grade('reporter', 'C'), grade('colleague', 'E')]
    expect(open(all).admiralty('w1').reliability).toMatchObject({ reliability: 'A', of: 'agency' })
    expect(open(all.slice(1)).admiralty('w1').reliability).toMatchObject({ reliability: 'C', of: 'reporter' })
    expect(open(all.slice(2)).admiralty('w1').reliability).toBeNull()
    expect(open([grade('wire', 'D'), ...all]).admiralty('w1').reliability).toMatchObject({ of: 'wire' })
  })

  test('takes a grade on what the claim is about before a general one, and none on something else', () => {
    const graph = open([
      grade('agency', 'A', { date: '2026-03' }),
      grade('agency', 'D', { date: '2025', topic: 'chips' }),
      grade('wire', 'E', { topic: 'bridges' }),
    ])
    expect(graph.admiralty('w1')).toMatchObject({ code: 'D–', reliability: { topic: 'chips' } })
    expect(graph.admiralty('w2')).toMatchObject({ code: 'A–', reliability: { topic: null } })
  })

  test('has the latest grade: of two of one day the one that was recorded later', () => {
    const graph = open([
      grade('wire', 'B', { id: 'a-later', recorded: '2026-02-02' }),
      grade('wire', 'D', { id: 'z-earlier', recorded: '2026-02-01' }),
    ])
    expect(graph.admiralty('w1').code).toBe('B–')
    expect(graph.at({ recordedUntil: '2026-02-01' }).admiralty('w1').code).toBe('D–')
  })

  test('is none where nobody gave either, or not by then; whoever graded, for taking somebody away discredits a speaker, never a verdict', () => {
    expect(open([]).admiralty('l1')).toEqual({ statement: 'l1', code: null, reliability: null, credibility: null })
    expect(
      open([grade('wire', 'B')])
        .at({ without: ['judge'] })
        .admiralty('w1').code,
    ).toBe('B–')
    expect(
      open([grade('wire', 'B')])
        .at({ asOf: '2025' })
        .admiralty('w1').code,
    ).toBeNull()
  })

  test('is asked of statements only', () => {
    expect(() => open([]).admiralty('wire')).toThrow('no statement "wire": it is a source')
  })

  test('in any dataset is what looking through all assessments in the order of the rule gives', () => {
    fc.assert(
      fc.property(arbitraryCase({ assessments: 12 }), ({ dataset, options }) => {
        const view = openGraph(dataset).at(options)
        const counting = countingAssessments(dataset, options).sort(compareAssessments)
        for (const { id, source, claim } of dataset.statements) {
          const { publisher, authors = [] } = find(dataset.sources, source)
          const about = find(dataset.claims, claim).about ?? []
          const graded = counting.filter(({ reliability }) => reliability !== undefined)
          const inOrder = [source, publisher, authors[0]].flatMap((of) => [
            graded.filter((each) => each.of === of && each.topic !== undefined && about.includes(each.topic)).at(-1),
            graded.filter((each) => each.of === of && each.topic === undefined).at(-1),
          ])
          const letter = inOrder.find((each) => each !== undefined)
          const digit = counting.filter((each) => each.of === id && each.credibility !== undefined).at(-1)
          const code = `${letter?.reliability ?? '–'}${digit?.credibility ?? '–'}`
          const answer = view.admiralty(id)
          expect([answer.reliability?.assessment, answer.credibility?.assessment]).toEqual([letter?.id, digit?.id])
          expect(answer.code).toBe(code === '––' ? null : code)
        }
      }),
      { numRuns: 100 },
    )
  })
})
