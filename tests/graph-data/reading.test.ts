import { describe, expect, test } from 'vitest'
import { type Dataset, spanOf } from '../../src/index.ts'
import { readOf } from '../../src/model/source.ts'
import { deepseek, guttenberg, ivermectin } from './bundled.ts'

const { dataset } = deepseek

/** Claims on what V4 was trained on, from the longest sentence to the shortest. */
const TRAINING = [
  'v4-trained-on-ascend-910b',
  'v4-trained-on-ascend-910c',
  'v4-trained-on-ascend-950',
  'v4-trained-entirely-on-huawei',
  'v4-trained-without-us-chips',
  'v4-trained-without-nvidia',
  'v4-trained-on-huawei-chips',
  'v4-part-trained-on-huawei',
  'v4-flash-part-trained-on-huawei',
]

/** By reading: what each page says of the training, and no more. */
const SAID: readonly (readonly [source: string, claims: string])[] = [
  ['agentbearcorps-2026-04-24', 'v4-trained-on-ascend-950'],
  ['aidigest-deepseek', 'v4-trained-on-huawei-chips'],
  ['archyde-v4-huawei', 'v4-trained-on-ascend-910b'],
  ['asapai-v4', 'v4-trained-on-ascend-950'],
  ['dailyscout-v4-partly', 'v4-flash-part-trained-on-huawei'],
  ['faq-2026-06-21', 'v4-trained-on-ascend-910c'],
  ['kmzm-v4-geopolitics', 'v4-trained-entirely-on-huawei'],
  ['kmzm-v4-sovereignty', 'v4-trained-on-huawei-chips'],
  ['krasa-2026-04-24', 'v4-trained-on-huawei-chips v4-trained-without-nvidia'],
  ['lapaas-v4', 'v4-flash-part-trained-on-huawei'],
  ['lossless-v4-ascend', 'v4-trained-without-nvidia'],
  ['memesita-2026-04-25', 'v4-trained-on-ascend-910b'],
  ['mubboo-2026-04-05', 'v4-trained-without-us-chips'],
  ['thekingofsearch-approaches', 'v4-trained-without-us-chips'],
  ['thekingofsearch-decoupling', 'v4-trained-without-nvidia'],
]

test.each(SAID)('%s says of the training: %s', (source, claims) => {
  const said = dataset.statements.filter((statement) => statement.source === source)
  const affirmed = said.filter(({ claim, polarity }) => TRAINING.includes(claim) && polarity !== 'denies')
  expect([...new Set(affirmed.map(({ claim }) => claim))].sort().join(' ')).toBe(claims)
})

test('what the table of the article says of V3 compares its cost with nobody', () => {
  const cell = dataset.statements.find(({ anchor }) => anchor?.start === 7637)
  expect(cell?.claim).toBe('v3-frontier-class-at-low-cost')
})

test('no page that has V4 run on Huawei machines is made to say that they fully support it', () => {
  const said = dataset.statements.filter(({ source }) => source === 'alphabrief-factbox').map(({ claim }) => claim)
  expect(said).toContain('v4-runs-on-huawei-chips')
  expect(said).not.toContain('ascend-supernodes-support-v4')
})

/** By reading: through whom a page has it that somebody did not say. */
const SILENCE: readonly (readonly [source: string, claim: string, from: string])[] = [
  ['zonebourse-2025-12-10-enquete', 'deepseek-uses-smuggled-blackwell', 'the-information-2025-12-10-smuggled.deepseek'],
  ['cryptopolitan-2025-12-11', 'deepseek-uses-smuggled-blackwell', 'bloomberg-2025-12-10-deepseek.deepseek'],
  ['digitimes-2025-12-11', 'deepseek-uses-smuggled-blackwell', 'bloomberg-2025-12-10-deepseek.deepseek'],
  ['boursorama-2026-02-24-reuters-fr', 'v4-trained-on-blackwell', 'reuters-2026-02-23-blackwell.mao-ning'],
  ['czarnik-31933', 'deepseek-distilled-us-models', 'reuters-2026-04-cable.no-reply'],
  ['bloomberg-2025-12-10-deepseek', 'deepseek-uses-smuggled-blackwell', 'deepseek'],
]

test.each(SILENCE)('%s has the silence on %s from %s', (source, claim, from) => {
  const silent = dataset.statements.filter(
    (statement) => statement.source === source && statement.claim === claim && statement.polarity === 'neither',
  )
  expect(silent.map((statement) => statement.from)).toEqual([[from]])
})

describe('dates', () => {
  /** From what a page shows or says of itself. */
  test.each([
    ['chat-deep-infrastructure', '2026-05-23'],
    ['asapai-v4', '2026-06/2026-11-23'],
    ['html-docs-price-war', '2026-05-23/2026-11-23'],
    ['reuters-2026-04-04-huawei', '2026-04-03/2026-04-04'],
    ['frontiernews-huang', '2026-04-24/2026-11-23'],
    ['nogameover-910c', '2025-01-20/2026-11-23'],
    ['pressstart-910c', '2025-01-20/2026-11-23'],
    ['sinodefence-910c', '2024/2025-06'],
  ])('%s is of %s', (id, published) => {
    expect(dataset.sources.find((source) => source.id === id)?.published).toBe(published)
  })

  /** By reading: pages on which the model is still to come, with the last day that they can be of. */
  test.each([
    ['influencermagazine-blackwell', '2026-03-08'],
    ['newspage360-v4', '2026-03-08'],
    ['verdent-what-is-v4', '2026-02'],
    ['albis-v4-april', '2026-04-24'],
    ['sipoch-v4-access', '2026-04-24'],
    ['awesomeagents-v4-lockout', '2026-04-24'],
    ['aihaberleri-v4-huawei', '2026-04-24'],
    ['btw-media-v4-access', '2026-04-24'],
    ['binance-square-v4-access', '2026-04-24'],
    ['nencmedia-blackwell', '2026-04-24'],
    ['bharathorizon-blackwell', '2026-04-24'],
  ])('%s, which expects the model, is no younger than %s', (id, last) => {
    const published = dataset.sources.find((source) => source.id === id)?.published
    expect(spanOf(published).latest).toBe(spanOf(last).latest)
  })

  test.each([
    ['deepseek-v4', dataset],
    ['guttenberg-wilhelm', guttenberg.dataset],
    ['ivermectin-benha', ivermectin.dataset],
  ])('%s: no page is older than what it has its news from', (_, data) => {
    expect(olderThanTheirNews(data)).toEqual([])
  })

  /** The last day that pages can mean that expect it. */
  test.each([
    ['v4-due-mid-february-2026', '2026-02'],
    ['deepseek-model-due-next-week', '2026-03-08'],
    ['v4-due-first-week-march-2026', '2026-03-08'],
    ['v4-due-within-weeks-2026-04', '2026-04'],
    ['v4-due-late-april-2026', '2026-04'],
    ['v4-final-due-mid-july-2026', '2026-07'],
  ])('no page that expects %s is younger than %s', (claim, last) => {
    const published = new Map(dataset.sources.map((source) => [source.id, source.published]))
    const expecting = dataset.statements.filter((statement) => statement.claim === claim)
    const late = expecting.filter(
      ({ source, made }) => spanOf(made ?? published.get(source)).latest > spanOf(last).latest,
    )
    expect(expecting.length).toBeGreaterThan(0)
    expect(late.map(({ source }) => source)).toEqual([])
  })
})

/** The claims that one meets first. */
const FIRST_MET = [
  'v4-trained-on-blackwell-in-china',
  'v4-trained-on-blackwell',
  'v4-withheld-from-us-chipmakers',
  'v4-runs-on-huawei-chips',
  'v4-trained-on-huawei-chips',
]

/** Pages that were read once, and whose passage could not be had again when its words were noted. */
const NOT_HAD_AGAIN: readonly string[] = [
  'aidigest-deepseek',
  'alphabrief-factbox',
  'cybercorsairs-v4',
  'deepseek-v4-report',
  'fasttakeoff-2026-02-24',
  'onametrics-2026-04-04',
  'phoneworld-2026-02-24',
  'reportify-2026-02-24',
  'udit-2026-03-v4-launch',
]

test('whoever is read as saying something of the claims that one meets first is quoted with the words, where these could be had again', () => {
  const read = new Set(dataset.sources.filter((source) => readOf(source) !== 'no').map(({ id }) => id))
  const bare = dataset.statements.filter(
    ({ claim, source, anchor }) => FIRST_MET.includes(claim) && read.has(source) && anchor === undefined,
  )
  expect([...new Set(bare.map(({ source }) => source))].sort()).toEqual(NOT_HAD_AGAIN)
})

/** Statements that can have been made before anything that they come from was out. */
function olderThanTheirNews({ sources, statements }: Dataset): string[] {
  const published = new Map(sources.map((source) => [source.id, source.published]))
  const sourceOf = new Map(statements.map(({ id, source }) => [id, source]))
  return statements.flatMap(({ source, made, from = [] }) => {
    const own = spanOf(made ?? published.get(source)).earliest
    const documents = from.map((id) => sourceOf.get(id) ?? id).filter((id) => published.has(id))
    const later = documents.filter((id) => spanOf(published.get(id)).earliest > own)
    return later.length > 0 && later.length === from.length ? [`${source} from ${later.join(', ')}`] : []
  })
}
