import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDataset } from '../../src/node.ts'
import { openGraph } from '../../src/query/open-graph.ts'
import { makeDataset } from '../fixtures/datasets.ts'

/** Cases that the field knows, encoded small from public descriptions of them. */

/**
 * Germany, February 2009: a forename invented in Wikipedia, copied by the press, and put back into Wikipedia on the word
 * of the press.
 *
 * @see http://www.bildblog.de/5704/wie-ich-freiherr-von-guttenberg-zu-wilhelm-machte/
 * @see http://www.handelsblatt.com/politik/deutschland/wikipedia-wie-freiherr-zu-guttenberg-zu-wilhelm-wurde/3108926.html
 */
describe('the minister who was never called Wilhelm', () => {
  const graph = openGraph(
    makeDataset({
      actors: [
        { id: 'anonymous-editor', type: 'person', anonymous: true },
        { id: 'wikipedia' },
        { id: 'spiegel' },
        { id: 'springer' },
        { id: 'bildblog' },
      ],
      sources: [
        {
          id: 'entry-edited',
          type: 'post',
          publisher: 'wikipedia',
          authors: ['anonymous-editor'],
          published: '2009-02-08',
        },
        { id: 'spiegel-online', publisher: 'spiegel', published: '2009-02-09' },
        { id: 'entry-restored', type: 'other', publisher: 'wikipedia', published: '2009-02-09/2009-02-10' },
        { id: 'bild', publisher: 'springer', published: '2009-02-10' },
        {
          id: 'confession',
          type: 'post',
          publisher: 'bildblog',
          authors: ['anonymous-editor'],
          published: '2009-02-10',
        },
      ],
      claims: [{ id: 'called-wilhelm' }, { id: 'wilhelm-invented' }],
      statements: [
        { id: 'e1', source: 'entry-edited', claim: 'called-wilhelm', withdrawn: '2009-02-10' },
        { id: 's1', source: 'spiegel-online', claim: 'called-wilhelm', from: ['e1'] },
        { id: 'e2', source: 'entry-restored', claim: 'called-wilhelm', from: ['s1'] },
        { id: 'b1', source: 'bild', claim: 'called-wilhelm', from: ['e2', 'e1'] },
        { id: 'x1', source: 'confession', claim: 'wilhelm-invented', knowledge: 'witnessed' },
        { id: 'x2', source: 'confession', claim: 'called-wilhelm', polarity: 'denies', knowledge: 'witnessed' },
      ],
    }),
  )
  const before = { asOf: '2009-02-09' }

  test('four documents had one anonymous origin', () => {
    const side = graph.at({ asOf: '2009-02-10', without: ['confession'] }).support('called-wilhelm').for
    expect(side.statements).toBe(0)
    expect(graph.at(before).support('called-wilhelm').for).toMatchObject({
      documents: { read: 3 },
      origins: { min: 1, max: 1 },
      routes: { count: 1 },
      strength: 'singleAnonymous',
    })
    expect(graph.at(before).loops().echoes).toMatchObject([
      { claim: 'called-wilhelm', echo: 3, ends: ['anonymous-editor'] },
    ])
  })

  test('Wikipedia had its own invention back through Spiegel Online', () => {
    expect(graph.at(before).loops().feedback).toMatchObject([
      {
        publisher: 'wikipedia',
        source: 'entry-restored',
        earlier: 'entry-edited',
        documents: ['entry-restored', 'spiegel-online', 'entry-edited'],
      },
    ])
  })

  test('everything fell with whoever had typed it, and with nothing else as far', () => {
    expect(
      graph
        .at(before)
        .weakPoints()
        .points.map(({ id }) => id),
    ).toEqual(['anonymous-editor', 'entry-edited', 'outlet:wikipedia'])
    expect(graph.at(before).breaks('called-wilhelm')).toMatchObject({
      size: 1,
      sets: [['anonymous-editor'], ['entry-edited']],
    })
  })

  test('after the confession it was denied, and the papers rested on what had been taken back', () => {
    expect(graph.support('called-wilhelm').corroboration).toBe('denied')
    const { findings } = graph.audit()
    expect(findings.filter(({ code }) => code === 'retracted-cited').map(({ record }) => record)).toEqual(['b1', 's1'])
  })

  test('in the dataset that comes with the program the circle closes before the confession, and holds nothing after', () => {
    const whole = openGraph(loadDataset(resolve(import.meta.dirname, '../../graph-data/guttenberg-wilhelm')))
    const { loops, feedback } = whole.at({ asOf: '2009-02-09' }).loops()
    expect(loops.flatMap(({ claims }) => claims)).toContain('forename-wilhelm')
    expect(loops[0]?.documents).toContain('spiegel-online-2009-02-09')
    expect(feedback.map(({ publisher }) => publisher)).toContain('wikipedia-de')
    expect(whole.loops().loops).toEqual([])
    expect(whole.support('forename-wilhelm').for.strength).toBe('none')
    expect(whole.audit().findings.some(({ code }) => code === 'retracted-cited')).toBe(true)
  })
})

/**
 * November 2022: an agency reports, on the word of one anonymous official, that Russian missiles had crossed into Poland; many
 * print it; the agency takes it back the next day.
 *
 * @see https://vuink.com/post/gurqnvylornfg-d-dpbz/ap-fires-reporter-behind-retracted-russian-missiles-story
 * @see https://www.poynter.org/fact-checking/2018/when-wire-services-make-mistakes-misinformation-spreads-quickly/
 */
describe('a wire story that many papers print', () => {
  const papers = Array.from({ length: 12 }, (_, n) => `paper-${String(n).padStart(2, '0')}`)
  const graph = openGraph(
    makeDataset({
      actors: [
        { id: 'agency' },
        { id: 'intelligence-official', type: 'person', anonymous: true, affiliation: 'us-government' },
        { id: 'us-government', type: 'government' },
        ...papers.map((id) => ({ id: `publisher-of-${id}` })),
      ],
      sources: [
        {
          id: 'wire-story',
          type: 'wire-report',
          publisher: 'agency',
          published: '2022-11-15',
          notices: [{ type: 'retraction', date: '2022-11-16' }],
        },
        ...papers.map((id) => ({
          id,
          publisher: `publisher-of-${id}`,
          published: '2022-11-15',
          republishes: 'wire-story',
        })),
        { id: 'broadcast', type: 'broadcast', published: '2022-11-15' },
      ],
      claims: [{ id: 'russian-missiles-in-poland' }],
      statements: [
        {
          id: 'wire',
          source: 'wire-story',
          claim: 'russian-missiles-in-poland',
          from: ['intelligence-official'],
          terms: 'background',
        },
        ...papers.map((source) => ({ source, claim: 'russian-missiles-in-poland' })),
        {
          id: 'on-air',
          source: 'broadcast',
          claim: 'russian-missiles-in-poland',
          from: ['wire'],
          credits: { as: 'multiple outlets report', ids: [] },
        },
      ],
    }),
  )
  const onTheDay = { asOf: '2022-11-15' }

  test('fourteen documents and thirteen publishers are one origin and one route', () => {
    expect(graph.at(onTheDay).support('russian-missiles-in-poland').for).toMatchObject({
      documents: { read: 14 },
      publishers: 14,
      asserting: 0,
      origins: { min: 1, max: 1 },
      routes: { count: 1 },
      singlePoints: ['wire-story', 'intelligence-official'],
      echo: 14,
      strength: 'singleAnonymous',
    })
  })

  test('the agency, its story and its official are the weak points; no paper is', () => {
    expect(
      graph
        .at(onTheDay)
        .weakPoints()
        .points.map(({ id }) => id),
    ).toEqual(['intelligence-official', 'outlet:agency', 'wire-story'])
    expect(graph.at(onTheDay).impact(papers)).toMatchObject({ fallen: [], weakened: [] })
  })

  test('only somebody independent would help', () => {
    const { proposals } = graph.at(onTheDay).strengthens('russian-missiles-in-poland')
    expect(proposals[0]).toMatchObject({ kind: 'newLine', gain: { routes: 1, fewest: 1 } })
    expect(proposals.map(({ kind }) => kind)).not.toContain('affiliation')
  })

  test('the broadcast that spoke of several outlets lost who had said it', () => {
    expect(graph.at(onTheDay).drift('russian-missiles-in-poland').steps).toMatchObject([
      { kind: 'attributionLost', statement: 'on-air', records: ['intelligence-official', 'wire-story'] },
    ])
  })

  test('when the agency takes it back, nothing is left though no paper corrected', () => {
    expect(graph.support('russian-missiles-in-poland').corroboration).toBe('unsupported')
    const { notCounted } = graph.trace('russian-missiles-in-poland')
    expect(notCounted).toHaveLength(14)
    expect(notCounted.every(({ reason, because }) => reason === 'retracted' && because[0] === 'wire-story')).toBe(true)
    const stillThere = graph.audit().findings.filter(({ code }) => code === 'retracted-cited')
    expect(stillThere).toHaveLength(13)
    expect(stillThere.every(({ message }) => message.endsWith('it has no other source'))).toBe(true)
  })
})

/**
 * May 2020: a paper on hydroxychloroquine in The Lancet, from a database that nobody else had seen; a trial is halted; the paper is
 * retracted on 4 June; many go on citing it.
 *
 * @see https://cov-exit.fr/tag/lancet/ (reprint of Science, "Many scientists citing two scandalous COVID-19 papers ignore their retractions")
 * @see https://jamanetwork.com/journals/jamainternalmedicine/article-abstract/2782460
 */
describe('a retracted paper and what cites it', () => {
  const graph = openGraph(
    makeDataset({
      actors: [
        { id: 'authors', type: 'group' },
        { id: 'surgisphere' },
        { id: 'lancet' },
        { id: 'trial-team', type: 'group' },
        { id: 'reviewers', type: 'group' },
      ],
      sources: [
        {
          id: 'registry-paper',
          type: 'paper',
          publisher: 'lancet',
          authors: ['authors'],
          published: '2020-05-22',
          notices: [
            { type: 'expressionOfConcern', date: '2020-06-02' },
            { type: 'retraction', date: '2020-06-04' },
          ],
        },
        { id: 'trial-notice', type: 'official-document', publisher: 'trial-team', published: '2020-05-25' },
        { id: 'late-review', type: 'paper', authors: ['reviewers'], published: '2020-09' },
        { id: 'later-review', type: 'paper', authors: ['reviewers'], published: '2020-12' },
      ],
      claims: [{ id: 'drug-raises-mortality' }, { id: 'database-is-real' }, { id: 'trial-should-pause' }],
      statements: [
        { id: 'p1', source: 'registry-paper', claim: 'drug-raises-mortality', knowledge: 'deduced' },
        { id: 'p2', source: 'registry-paper', claim: 'database-is-real', from: ['surgisphere'] },
        { id: 't1', source: 'trial-notice', claim: 'trial-should-pause' },
        { id: 't2', source: 'trial-notice', claim: 'drug-raises-mortality', from: ['p1'] },
        { id: 'r1', source: 'late-review', claim: 'drug-raises-mortality', from: ['registry-paper'] },
        { id: 'r2', source: 'later-review', claim: 'drug-raises-mortality', from: ['r1'] },
      ],
      relations: [
        { type: 'dependsOn', from: 'drug-raises-mortality', to: 'database-is-real' },
        { type: 'dependsOn', from: 'trial-should-pause', to: 'drug-raises-mortality' },
      ],
    }),
  )
  const beforeRetraction = { asOf: '2020-06-03' }

  test('while it stands, the halted trial stands on the authors and on the one who had the data', () => {
    expect(graph.at(beforeRetraction).why('trial-should-pause', { all: true }).environments).toMatchObject([
      { ends: ['authors', 'surgisphere', 'trial-team'] },
    ])
    expect(graph.at(beforeRetraction).impact(['surgisphere'])).toMatchObject({
      fallen: [{ claim: 'database-is-real', brokenAt: ['surgisphere'] }],
      unseated: [
        { claim: 'drug-raises-mortality', through: ['database-is-real'] },
        { claim: 'trial-should-pause', through: ['drug-raises-mortality', 'database-is-real'] },
      ],
    })
  })

  test('an expression of concern takes nothing away', () => {
    expect(graph.at(beforeRetraction).support('drug-raises-mortality').for.statements).toBe(2)
  })

  test('the retraction is what taking the paper away foretold', () => {
    const { fallen, unseated } = graph.at(beforeRetraction).impact(['registry-paper'])
    expect(fallen.map(({ claim }) => claim)).toEqual(['database-is-real', 'drug-raises-mortality'])
    expect(unseated.map(({ claim }) => claim)).toEqual(['trial-should-pause'])
    expect(graph.support('drug-raises-mortality').corroboration).toBe('unsupported')
    expect(graph.why('trial-should-pause').stands).toBe(false)
  })

  test('later papers that cite it, also at second hand, hold nothing up; the first of them is found', () => {
    expect(
      graph.trace('drug-raises-mortality').notCounted.map(({ statement, because }) => [statement, because]),
    ).toEqual([
      ['p1', ['registry-paper']],
      ['r1', ['registry-paper']],
      ['r2', ['registry-paper']],
      ['t2', ['registry-paper']],
    ])
    const cited = graph.audit().findings.filter(({ code }) => code === 'retracted-cited')
    expect(cited.map(({ record }) => record)).toEqual(['r1', 't2'])
  })
})
