import { describe, expect, test } from 'vitest'
import { fieldCase } from '../../fixtures/field/field-case.ts'
import { askGraph } from './ask-graph.ts'
import { type Ask, askOracle } from './asked.ts'

/** What fact-checkers and archivists expect of cases from public reports, worked out by hand. */
const WHO: [string, Ask][] = [
  ['the definitions', askOracle],
  ['the library', askGraph],
]

describe.each(WHO)('cases of the field, asked of %s', (_, ask) => {
  test('a figure cited to a report that does not have it is misreported', () => {
    const dataset = fieldCase('citation-not-in-document.yaml')
    expect(ask(dataset).corroboration('c-6438')).toBe('misreported')
    expect(ask(dataset).figures('c-6438')).toMatchObject({ statements: 0, ends: [], misreports: ['dash.c'] })
    // Before anybody looked, the report stands for the figure.
    const before = ask(dataset, { attributions: 'printed' })
    expect(before.figures('c-6438')).toMatchObject({ ends: ['agency'], misreports: [] })
  })

  test('an article that was edited overnight is one origin and one route', () => {
    const asked = ask(fieldCase('same-url-edited.yaml'))
    expect(asked.figures('c')).toMatchObject({
      documents: { read: 2, works: 1 },
      disclosed: 0,
      undisclosed: 1,
      routes: 1,
    })
    expect(asked.corroboration('c')).toBe('undisclosed')
    expect(ask(fieldCase('same-url-edited.yaml'), { without: ['art-v2'] }).figures('c').statements).toBe(0)
  })

  test('a preprint and its paper are one study, by the first author of the first version', () => {
    const asked = ask(fieldCase('preprint-then-paper.yaml'))
    expect(asked.figures('c')).toMatchObject({ ends: ['ann'], min: 1, max: 1, routes: 1 })
    expect(asked.corroboration('c')).toBe('singleSource')
  })

  test('a post that its author took down was published', () => {
    expect(ask(fieldCase('deleted-post.yaml')).corroboration('c')).toBe('singleSource')
    expect(ask(fieldCase('deleted-post.yaml')).figures('c').ends).toEqual(['wit'])
  })

  test('a quotation that was never spoken is nobody’s word, from the day of the finding on', () => {
    const dataset = fieldCase('fabricated-quote.yaml')
    // Fact-checkers would leave the page's own voice, marked as disputed; by the definitions it has none.
    expect(ask(dataset).corroboration('c')).toBe('misreported')
    expect(ask(dataset).figures('c').misreports).toEqual(['site-1.c'])
    expect(ask(dataset, { asOf: '2026-04-02' }).figures('c').ends).toEqual(['minister'])
    expect(ask(dataset).corroboration('said')).toBe('contested')
  })

  test('one claim that two checkers worded has both verdicts, one after the other, in disagreement', () => {
    const asked = ask(fieldCase('same-claim-twice.yaml'))
    for (const claim of ['k1', 'k2']) {
      expect(asked.status(claim)).toEqual({ status: 'partlyVerified', history: 1, disagreement: true })
      expect(asked.figures(claim)).toMatchObject({ statements: 2, ends: ['pol'], routes: 1 })
    }
  })

  test('an entry of a live blog is as old as the entry', () => {
    const dataset = fieldCase('live-blog.yaml')
    expect(ask(dataset).impossible()).toEqual([])
    expect(ask(dataset, { asOf: '2026-03-02' }).corroboration('c')).toBe('unsupported')
    expect(ask(dataset, { asOf: '2026-03-04' }).figures('c').statements).toBe(1)
    expect(ask(dataset, { asOf: '2026-03-05' }).figures('c').statements).toBe(2)
    expect(ask(dataset, { asOf: '2026-03-05', dates: 'certain' }).figures('c').statements).toBe(2)
  })

  test('a wire for press releases carries, and the company speaks', () => {
    expect(ask(fieldCase('pr-wire.yaml')).figures('c')).toMatchObject({ statements: 4, ends: ['co'], routes: 1 })
    expect(ask(fieldCase('pr-wire.yaml')).corroboration('c')).toBe('singleSource')
  })

  test('what software says does not say where it has it from', () => {
    expect(ask(fieldCase('bot-actor.yaml')).figures('c')).toMatchObject({ ends: ['bot'], disclosed: 0, undisclosed: 1 })
    expect(ask(fieldCase('bot-actor.yaml')).corroboration('c')).toBe('undisclosed')
  })

  test('at noon nothing was known of what a wire of three o’clock says', () => {
    const dataset = fieldCase('hours.yaml')
    expect(ask(dataset, { asOf: '2026-03-01T12:00:00Z' }).corroboration('c')).toBe('unsupported')
    expect(ask(dataset, { asOf: '2026-03-01T15:00:00Z' }).corroboration('c')).toBe('singleSource')
    expect(ask(dataset).impossible()).toEqual(['blog.c'])
    expect(ask(fieldCase('minutes.json')).impossible()).toEqual(['s1'])
  })

  test('a notice short of retraction takes nothing away', () => {
    expect(ask(fieldCase('concern-and-correction.yaml')).figures('c')).toMatchObject({ statements: 2, ends: ['ann'] })
  })

  test('a search that found nothing counts for nothing', () => {
    expect(ask(fieldCase('not-found.yaml')).corroboration('c')).toBe('undisclosed')
    expect(ask(fieldCase('not-found.yaml')).status('c').status).toBe('unverified')
  })

  test('posts of unnamed accounts are as many ends as posts, and the platform is none', () => {
    const asked = ask(fieldCase('platform-as-publisher.yaml'))
    expect(asked.figures('c')).toMatchObject({ ends: ['p1', 'p2', 'v1'], disclosed: 0, undisclosed: 3, min: 1, max: 3 })
    expect(asked.corroboration('c')).toBe('undisclosed')
  })

  test('what was recorded later is not there before', () => {
    expect(ask(fieldCase('rec.json'), { recordedUntil: '2026-01-01' }).corroboration('c')).toBe('unsupported')
    expect(ask(fieldCase('rec.json')).corroboration('c')).toBe('undisclosed')
  })

  test('what is only reported is counted apart, and carries when asked to', () => {
    const dataset = fieldCase('rep.json')
    expect(ask(dataset).figures('c')).toMatchObject({ statements: 1, documents: { read: 1, reported: 1 } })
    const reported = ask(dataset, { reported: true }).figures('c')
    expect(reported).toMatchObject({ statements: 2, documents: { read: 1, reported: 1 } })
  })

  test('a paper that falls takes with it all that rests on it', () => {
    expect(ask(fieldCase('taint.json')).lost(['a'])).toEqual({
      statements: ['sa', 'sf', 'sg', 'sh'],
      documents: ['a', 'f', 'g', 'h'],
      fallen: ['c'],
    })
  })

  test('a document cited whole that was read whole, and a sentence that is gone, are findings', () => {
    const printed = { attributions: 'printed' } as const
    expect(ask(fieldCase('citation-not-in-document.yaml'), printed).takenWhole()).toEqual(['dash.c'])
    expect(ask(fieldCase('same-url-edited.yaml')).lostPassages()).toHaveLength(1)
  })

  test('a verdict that rests on another verdict only is a finding', () => {
    expect(ask(fieldCase('circular-factcheck.yaml')).verdictsOnVerdicts()).toEqual(['as2'])
  })

  test('a running toll may rise and not fall', () => {
    const found = ask(fieldCase('toll-series.yaml')).openConflicts()
    expect(found.map(({ claims }) => claims)).toEqual(['t2 t4', 't3 t4'])
    expect(ask(fieldCase('toll-series-33.yaml')).openConflicts()).toEqual([])
  })

  test('four birthplaces of one person are six conflicts, and who gave two of them is named', () => {
    const found = ask(fieldCase('birthplace-one-of-many.yaml')).openConflicts()
    expect(found).toHaveLength(6)
    expect(found.filter(({ selfContradiction }) => selfContradiction.length > 0)).toEqual([
      { claims: 'ct va', selfContradiction: ['anna'] },
      { claims: 'va wi', selfContradiction: ['clara'] },
    ])
    expect(ask(fieldCase('contradicts-itself.yaml')).openConflicts()).toEqual([
      { claims: 'va wi', selfContradiction: ['clara'] },
    ])
  })
})
