import { describe, expect, test } from 'vitest'
import { ivermectin } from './bundled.ts'

const VERSIONS = ['elgazzar-v1', 'elgazzar-v2', 'elgazzar-v3']
const TODAY = '2026-11-26'

/**
 * By reading: [claim, day, ends for, ends against, corroboration]; `?` behind a source that names no source. The preprint
 * came out on 13 November 2020 and was withdrawn on 14 July 2021.
 */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  // What the preprint alone says goes with it
  ['benha-mortality-reduced', '2020-11-12', '', '', 'unsupported'],
  ['benha-mortality-reduced', '2020-11-15', 'elgazzar', '', 'singleSource'],
  ['benha-mortality-reduced', '2021-07-13', 'elgazzar', '', 'singleSource'],
  ['benha-mortality-reduced', '2021-07-14', '', '', 'unsupported'],
  ['benha-mortality-reduced', TODAY, '', '', 'unsupported'],
  ['benha-mortality-reduced-by-90', '2021-07-13', 'elgazzar', '', 'singleSource'],
  ['benha-mortality-reduced-by-90', TODAY, '', '', 'unsupported'],
  ['benha-600-subjects', '2021-07-13', 'elgazzar', '', 'singleSource'],
  ['benha-600-subjects', TODAY, '', '', 'unsupported'],
  // What others say of the drug stays
  ['ivermectin-works-against-covid', '2020-11-18', 'elgazzar', '', 'singleSource'],
  ['ivermectin-works-against-covid', '2020-11-30', 'elgazzar kory', '', 'corroborated'],
  ['ivermectin-works-against-covid', '2021-07-13', 'bryant elgazzar kory lawrie', '', 'corroborated'],
  ['ivermectin-works-against-covid', TODAY, 'bryant kory lawrie', '', 'corroborated'],
  ['ivermectin-reduces-covid-deaths', '2021-01-31', 'lawrie', '', 'singleSource'],
  ['ivermectin-reduces-covid-deaths', '2021-03-01', 'bryant lawrie', '', 'corroborated'],
  ['ivermectin-reduces-covid-deaths', TODAY, 'bryant lawrie', 'roman', 'contested'],
  ['evidence-on-ivermectin-is-weak', TODAY, 'cruciani roman', '', 'corroborated'],
  // The pooled figures
  ['bryant-15-trials-038', TODAY, 'bryant', '', 'singleSource'],
  ['hill-11-trials-56-percent', '2021-07-05', '', '', 'unsupported'],
  ['hill-11-trials-56-percent', '2021-08-31', 'hill', '', 'singleSource'],
  ['hill-11-trials-56-percent', '2021-12-01', '', '', 'unsupported'],
  ['hill-no-significant-effect', '2021-12-31', 'hill', '', 'singleSource'],
  ['hill-no-significant-effect', TODAY, '', '', 'unsupported'],
  ['effect-comes-from-poor-trials', '2021-10-31', 'hill', '', 'singleSource'],
  ['effect-comes-from-poor-trials', TODAY, 'hill', '', 'singleSource'],
  ['benha-20-percent-of-hill', TODAY, 'boulware', '', 'singleSource'],
  // What was found, and how it was taken back
  ['deaths-do-not-match', TODAY, 'lawrence', '', 'singleSource'],
  ['introduction-plagiarised', TODAY, 'lawrence', '', 'singleSource'],
  ['benha-data-fraudulent', TODAY, 'open-forum-infectious-diseases', 'elgazzar', 'contested'],
  [
    'withdrawn-14-july',
    TODAY,
    'avissar-whiting cruciani nature-2021-08-02? research-square retraction-watch-2021-08-10?',
    'guardian-2021-07-15?',
    'contested',
  ],
  ['withdrawn-for-plagiarism-and-anomalies', TODAY, 'avissar-whiting', '', 'singleSource'],
  ['author-was-not-heard', TODAY, 'elgazzar', '', 'singleSource'],
  ['hill-will-redo-it', TODAY, 'hill', '', 'singleSource'],
  ['hill-paper-to-be-retracted', TODAY, 'open-forum-infectious-diseases', '', 'singleSource'],
  ['most-reviews-reverse-without-benha', TODAY, '', 'bryant', 'denied'],
  ['bryant-barely-significant-without-benha', TODAY, 'meyerowitz-katz', '', 'singleSource'],
  ['bryant-holds-without-benha', TODAY, 'bryant', '', 'singleSource'],
  ['kory-holds-without-benha', TODAY, 'marik', '', 'singleSource'],
  ['bryant-invalid-without-suspect-data', TODAY, 'american-journal-of-therapeutics', '', 'singleSource'],
]

function ends(side: { origins: { ends: readonly { id: string; kind: string }[] } }): string {
  return side.origins.ends
    .map(({ id, kind }) => (kind === 'source' ? `${id}?` : id))
    .sort()
    .join(' ')
}

test.each(ROWS)('%s as of %s', (claim, asOf, forEnds, againstEnds, corroboration) => {
  const answer = ivermectin.at({ asOf }).support(claim)
  expect([ends(answer.for), ends(answer.against), answer.corroboration]).toEqual([forEnds, againstEnds, corroboration])
})

describe('the preprint, on the day before it was withdrawn', () => {
  const before = ivermectin.at({ asOf: '2021-07-13' })

  test('takes with it what only it says, and the ground from under the figures that were worked out with it', () => {
    const { fallen, unseated, weakened } = before.impact(VERSIONS)
    expect(fallen.map(({ claim }) => claim)).toEqual([
      'benha-600-subjects',
      'benha-mortality-reduced',
      'benha-mortality-reduced-by-90',
      'benha-substantial-recovery',
    ])
    expect(unseated.map(({ claim }) => claim)).toEqual(['bryant-15-trials-038', 'hill-11-trials-56-percent'])
    expect(weakened.map(({ claim }) => claim)).toEqual(['ivermectin-works-against-covid'])
  })

  test('is one of four independent origins of the belief that the drug works, and three are left', () => {
    const without = before.at({ without: VERSIONS })
    const origins = [before, without].map((graph) => graph.support('ivermectin-works-against-covid').for.origins)
    expect(origins.map(({ min, max }) => [min, max])).toEqual([
      [4, 4],
      [3, 3],
    ])
  })
})

describe('versions are one work', () => {
  test('a preprint and its paper are one voice: Bryant and Lawrie, who spoke three times', () => {
    const side = ivermectin.support('ivermectin-reduces-covid-deaths').for
    expect([side.statements, side.origins.max, side.parties]).toEqual([3, 2, 2])
    expect(side.documents).toEqual({ read: 3, excerpts: 3, works: 2, reported: 0 })
  })

  test('five documents have it that the drug works: three works, by three authors', () => {
    const { documents, publishers, routes } = ivermectin.support('ivermectin-works-against-covid').for
    expect([documents.read, documents.works, publishers, routes.count]).toEqual([5, 3, 3, 3])
  })

  test('whoever discredits the paper discredits the preprint', () => {
    const without = ivermectin.at({ without: ['bryant-ajt-2021'] })
    expect(ends(without.support('ivermectin-reduces-covid-deaths').for)).toBe('lawrie')
  })

  test('any version of the withdrawn preprint takes all of it away', () => {
    const before = ivermectin.at({ asOf: '2021-07-13' })
    for (const version of VERSIONS) expect(before.impact([version]).fallen).toEqual(before.impact(VERSIONS).fallen)
  })

  test('what took the place of the retracted paper is not taken back with it', () => {
    expect(ends(ivermectin.support('no-effect-in-low-risk-trials').for)).toBe('hill')
  })
})

describe('pages that say what the one that they cite does not', () => {
  test('the journal announced a retraction, and a page has it done on that day', () => {
    const { corroboration, for: side } = ivermectin.support('hill-paper-retracted-9-august')
    expect([corroboration, side.statements]).toEqual(['misreported', 0])
    expect(side.misreports.map(({ statement }) => statement)).toEqual(['reddit-science-2021-08-23.retracted'])
  })

  test('that it was retracted at all, a catalogue says, and a page that names no source', () => {
    const { corroboration, for: side } = ivermectin.support('hill-paper-retracted')
    expect([ends(side), corroboration]).toEqual(['newshub-2021-11? ouci', 'singleSource'])
    expect([side.origins.disclosed, side.origins.undisclosed]).toEqual([1, 1])
  })
})

test('three pages say that the student was among the first, and none says how it knows', () => {
  const { corroboration, for: side } = ivermectin.support('lawrence-among-the-first')
  expect([ends(side), corroboration]).toEqual(['guardian-2021-07-15? news24-2021-07-16?', 'undisclosed'])
  expect([side.documents.read, side.documents.reported]).toEqual([3, 1])
})

test('the server and the newspapers date the withdrawal a day apart', () => {
  const { conflicts } = ivermectin.conflicts()
  const found = conflicts.find(({ claims }) => claims.join(' ') === 'withdrawn-14-july withdrawn-15-july')
  expect(found?.reasons).toEqual(['contradicts'])
})

test('a share of one meta-analysis and a share of another are no conflict', () => {
  const { conflicts } = ivermectin.conflicts()
  const shares = conflicts.filter(({ claims }) => claims.includes('benha-20-percent-of-hill'))
  expect(shares).toEqual([])
})

/** By reading: what changed on the way. */
test.each([
  ['claimChanged', 'reddit-science-2021-08-23', 'hill-paper-retracted-9-august'],
  ['attributionLost', 'cruciani-correction', 'withdrawn-for-plagiarism-and-anomalies'],
])('%s in %s on %s', (kind, source, claim) => {
  const steps = ivermectin.drift(claim).steps.filter((step) => step.source === source)
  expect(steps.map((step) => step.kind)).toEqual([kind])
})

/** What was held of a claim, on which day; `-` where nobody had judged it yet. */
test.each([
  ['benha-mortality-reduced', '2021-07-13', '-'],
  ['benha-mortality-reduced', '2021-07-14', 'withdrawn'],
  ['hill-11-trials-56-percent', '2021-08-08', '-'],
  ['hill-11-trials-56-percent', '2021-08-09', 'withdrawn'],
  ['hill-11-trials-56-percent', TODAY, 'superseded'],
  ['bryant-15-trials-038', '2022-02-10', '-'],
  ['bryant-15-trials-038', '2022-02-11', 'disputed'],
  ['ivermectin-reduces-covid-deaths', TODAY, 'disputed'],
])('%s as of %s: %s', (claim, asOf, status) => {
  const found = ivermectin.at({ asOf }).status(claim).status
  expect(found === 'unassessed' ? '-' : found).toBe(status)
})

test('what nobody found is said: the posts in which the data were first gone through', () => {
  const { searches } = ivermectin.dataset
  expect(searches.filter(({ found }) => found?.length === 0).map(({ for: claim }) => claim)).toEqual([
    'patients-duplicated',
  ])
})
