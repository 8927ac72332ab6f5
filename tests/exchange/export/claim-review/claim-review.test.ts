import Ajv from 'ajv'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../../../src/dataset/parse.ts'
import { claimReview } from '../../../../src/exchange/export/claim-review/claim-review.ts'
import { claimReview as importer } from '../../../../src/exchange/import/claim-review/claim-review.ts'
import { type Dataset, datasetOfKinds, everyRecord, recordsOf } from '../../../../src/model/dataset.ts'
import { KIND_NAMES, type Kind } from '../../../../src/model/kinds.ts'
import { openGraph } from '../../../../src/query/open-graph.ts'
import { importedFrom } from '../../import/harness.ts'
import { everyField, FULL } from '../every-field.ts'

async function write(dataset: Dataset) {
  const { files, losses } = await claimReview.write({ dataset, view: openGraph(dataset).at({}), asked: [] })
  const text = files[0]?.text ?? ''
  return { text, losses, graph: JSON.parse(text)['@graph'] as Record<string, unknown>[] }
}

function datasetOf(sections: object): Dataset {
  const { dataset, problems } = parseDataset([
    { path: 'd.json', text: JSON.stringify({ dataset: { format: 1, id: 'ferry', title: 'The ferry' }, ...sections }) },
  ])
  if (dataset === undefined) throw new Error(JSON.stringify(problems))
  return dataset
}

const ACTORS = [
  { id: 'check', name: 'Harbour Check', type: 'organization', sameAs: ['https://checks.example/'] },
  { id: 'ana', name: 'Ana Ruiz', type: 'person', description: 'mayor' },
]
const SECTIONS = {
  actors: ACTORS,
  sources: [
    {
      id: 'review',
      title: 'No, it floats',
      type: 'article',
      publisher: 'check',
      url: 'https://checks.example/ferry',
      language: 'en',
      read: 'no',
    },
    {
      id: 'post',
      title: 'A post',
      type: 'post',
      url: 'https://x.com/ana/status/1',
      published: '2026-01-03',
      authors: ['ana'],
      read: 'no',
    },
    { id: 'paper', title: 'The Gazette', type: 'article', url: 'https://gazette.example/1', read: 'no' },
  ],
  claims: [{ id: 'sank', text: 'The ferry sank.' }],
  statements: [
    { id: 'told', source: 'paper', claim: 'sank', from: ['ana'], made: '2026-01-02' },
    { id: 'again', source: 'post', claim: 'sank', from: ['told'] },
    { id: 'no', source: 'post', claim: 'sank', polarity: 'denies' },
  ],
  assessments: [
    {
      id: 'verdict',
      of: 'sank',
      by: 'check',
      date: '2026-01-05',
      rating: { text: 'Mostly false', value: 2, best: 5, worst: 1 },
      evidence: ['review'],
      rationale: 'It floats.',
    },
  ],
}

/** What Google’s guide to fact checks demands of the markup, and what it demands of it where it is there. */
const GOOGLE = {
  type: 'object',
  required: ['@type', 'url', 'claimReviewed', 'reviewRating', 'author', 'datePublished'],
  properties: {
    '@type': { const: 'ClaimReview' },
    url: { type: 'string', pattern: '^https?://' },
    claimReviewed: { type: 'string', minLength: 1 },
    datePublished: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d(T.*)?$' },
    author: {
      type: 'object',
      required: ['@type', 'name'],
      properties: {
        '@type': { enum: ['Organization', 'Person', 'GovernmentOrganization', 'Thing'] },
        name: { type: 'string', minLength: 1 },
      },
    },
    reviewRating: {
      type: 'object',
      required: ['@type', 'alternateName'],
      properties: {
        '@type': { const: 'Rating' },
        alternateName: { type: 'string', minLength: 1 },
        ratingValue: { type: ['number', 'string'] },
        bestRating: { type: ['number', 'string'] },
        worstRating: { type: ['number', 'string'] },
      },
    },
    itemReviewed: { type: 'object', required: ['@type'], properties: { '@type': { const: 'Claim' } } },
  },
}
const meetsGoogle = new Ajv({ allowUnionTypes: true }).compile(GOOGLE)

describe('an assessment becomes', () => {
  test('a review with its rating, the claim, who said it and where', async () => {
    const { graph } = await write(datasetOf(SECTIONS))
    expect(graph).toEqual([
      {
        '@type': 'ClaimReview',
        url: 'https://checks.example/ferry',
        headline: 'No, it floats',
        inLanguage: 'en',
        datePublished: '2026-01-05',
        author: { '@type': 'Organization', name: 'Harbour Check', sameAs: ['https://checks.example/'] },
        claimReviewed: 'The ferry sank.',
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Mostly false',
          ratingValue: 2,
          bestRating: 5,
          worstRating: 1,
          ratingExplanation: 'It floats.',
        },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Person', name: 'Ana Ruiz', description: 'mayor' },
          datePublished: '2026-01-02',
          appearance: { '@type': 'Article', url: 'https://gazette.example/1', headline: 'The Gazette' },
        },
      },
    ])
    expect(graph.map((review) => meetsGoogle(review))).toEqual([true])
  })

  test('one with its status in words where it has no rating', async () => {
    const [assessment] = SECTIONS.assessments
    const { rating: _, ...rest } = assessment as (typeof SECTIONS.assessments)[number]
    const { graph } = await write(datasetOf({ ...SECTIONS, assessments: [{ ...rest, status: 'partlyVerified' }] }))
    expect(graph[0]?.['reviewRating']).toMatchObject({ alternateName: 'Partly verified' })
  })

  test.each<[string, object, RegExp]>([
    ['no address of a review', { evidence: [] }, /needs the address of the review/],
    ['evidence of somebody else', { evidence: ['paper'] }, /needs the address of the review/],
    ['no day', { date: '2026-01' }, /needs the day of publication/],
    ['no verdict', { rating: undefined, likelihood: 'likely' }, /needs a verdict in words/],
    ['another subject', { of: 'post', rating: undefined, reliability: 'B' }, /is of claims/],
  ])('nothing where it has %s, which is told', async (_, change, why) => {
    const { graph, losses } = await write(
      datasetOf({ ...SECTIONS, assessments: [{ ...SECTIONS.assessments[0], ...change }] }),
    )
    expect(graph).toEqual([])
    expect(losses.filter(({ kind }) => kind === 'assessment')).toMatchObject([
      { id: 'verdict', field: '', why: expect.stringMatching(why) },
    ])
  })

  test('who denies the claim, and who repeats it, is told as lost', async () => {
    const { losses } = await write(datasetOf(SECTIONS))
    expect(
      losses.filter(({ kind, field }) => kind === 'statement' && field === '').map(({ id, why }) => [id, why]),
    ).toEqual([
      ['again', 'ClaimReview has no place for a chain of reports'],
      ['no', 'ClaimReview has no place for who does not say it'],
    ])
  })
})

test('nothing in it ends the script that it stands in, or begins a comment there', async () => {
  const claims = [{ id: 'sank', text: 'It </script><script>alert(1)</script> <!-- sank & \u2028 more' }]
  const { text, graph } = await write(datasetOf({ ...SECTIONS, claims }))
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(graph[0]?.['claimReviewed']).toBe(claims[0]?.text)
  const { dataset } = await importedFrom(importer, {
    name: 'page.html',
    content: `<html><script type="application/ld+json">${text}</script></html>`,
  })
  expect(dataset.claims).toHaveLength(1)
})

test('jsonld reads it as schema.org, with no term that it does not know', async () => {
  const { text } = await write(datasetOf(SECTIONS))
  const documentLoader = async (url: string) => ({
    contextUrl: undefined,
    documentUrl: url,
    document: { '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' } } },
  })
  // biome-ignore lint/suspicious/noExplicitAny: its types do not know `safe`.
  const options: any = { documentLoader, safe: true }
  const [review] = (await jsonld.expand(JSON.parse(text), options)) as unknown as Record<string, unknown>[]
  expect(review?.['@type']).toEqual(['https://schema.org/ClaimReview'])
  expect(review?.['https://schema.org/url']).toEqual([{ '@id': 'https://checks.example/ferry' }])
  const quads = String(await jsonld.toRDF(JSON.parse(text), { ...options, format: 'application/n-quads' }))
  const predicates = [...quads.matchAll(/^\S+ <([^>]+)>/gm)].map(([, name]) => name)
  const known =
    'url headline inLanguage datePublished author name sameAs description claimReviewed reviewRating alternateName ratingValue bestRating worstRating ratingExplanation itemReviewed appearance'
  const iris = new Set(known.split(' ').map((name) => `https://schema.org/${name}`))
  expect(new Set(predicates)).toEqual(new Set([...iris, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type']))
})

describe('what is lost is told exactly', () => {
  const base = everyField()
  const full = withRecords(base, {
    source: (source) =>
      source.id === 'report'
        ? { ...source, publisher: 'desk', republishes: undefined }
        : source.id === 'wire'
          ? { ...source, url: 'https://wire.example/1', published: '2026-02-24' }
          : source,
    assessment: (assessment) => (assessment.id === 'verdict' ? { ...assessment, evidence: ['report'] } : assessment),
  })

  function withRecords(
    of: Dataset,
    change: Partial<Record<Kind, (record: { readonly id: string }) => object>>,
  ): Dataset {
    return datasetOfKinds(
      of.manifest,
      (kind) =>
        recordsOf(of, kind).map((record) =>
          JSON.parse(JSON.stringify((change[kind] ?? ((each) => each))(record))),
        ) as never,
    )
  }

  test('a field that is told changes nothing in the file when it is another; one that is not told does', async () => {
    const before = await write(full)
    expect(before.graph).toHaveLength(1)
    const lost = new Set(before.losses.map(({ kind, id, field }) => `${kind} ${id} ${field}`))
    const wrong: string[] = []
    const shown: string[] = []
    for (const kind of KIND_NAMES)
      for (const [field, value] of Object.entries({
        ...FULL[kind].otherwise,
        ...(kind === 'assessment' ? { evidence: ['wire'] } : {}),
      })) {
        const { id } = FULL[kind].record
        if (!(field in (recordsOf(full, kind).find((record) => record.id === id) ?? {}))) continue
        const after = await write(
          withRecords(full, {
            [kind]: (record: { readonly id: string }) => (record.id === id ? { ...record, [field]: value } : record),
          }),
        )
        const shows = after.text !== before.text
        const told = lost.has(`${kind} ${id} ${field}`) || lost.has(`${kind} ${id} `)
        if (shows) shown.push(`${kind} ${field}`)
        if (shows === told) wrong.push(`${kind} ${field}`)
      }
    expect(wrong).toEqual([])
    expect(shown).toEqual([
      'source title',
      'source publisher',
      'source url',
      'source language',
      'claim text',
      'assessment of',
      'assessment by',
      'assessment date',
      'assessment rating',
      'assessment evidence',
      'assessment rationale',
    ])
  })
})

describe('there and back', () => {
  const words = fc.constantFrom(
    'The ferry sank.',
    'A “bridge” fell & burned.',
    '¿Cayó?',
    '渡輪沉沒了。',
    'Über 5,5 % <b>',
    'No — never.',
  )
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
  const some = fc.record({
    claims: fc.uniqueArray(words, { minLength: 1, maxLength: 4 }),
    verdicts: fc.array(
      fc.record({
        claim: fc.nat(),
        by: fc.constantFrom('check', 'sea'),
        date: day,
        text: words,
        value: maybe(fc.integer({ min: 1, max: 5 })),
        isInverted: fc.boolean(),
        rationale: maybe(words),
        hasPage: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    statements: fc.array(
      fc.record({
        claim: fc.nat(),
        source: fc.nat({ max: 3 }),
        from: fc.subarray(['ana', 'ben']),
        made: maybe(day),
        denies: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    types: fc.array(fc.constantFrom('post', 'video', 'image', 'article', 'other', 'filing'), {
      minLength: 4,
      maxLength: 4,
    }),
    published: fc.array(maybe(day), { minLength: 4, maxLength: 4 }),
  })

  test('what came back and what was told as lost is what went in', async () => {
    let reviews = 0
    const property = fc.asyncProperty(some, async ({ claims, verdicts, statements, types, published }) => {
      const dataset = datasetOf({
        actors: [
          ...ACTORS,
          { id: 'ben', name: 'Ben Okri', type: 'person' },
          { id: 'sea', name: 'Sea Check', type: 'organization' },
          { id: 'gazette', name: 'Harbour Gazette', type: 'organization' },
        ],
        sources: [
          ...types.map((type, n) => ({
            id: `s${n}`,
            title: `Document ${n}`,
            type,
            url: `https://s${n}.example/a`,
            published: published[n],
            publisher: n % 2 === 0 ? 'gazette' : undefined,
            archivedUrl: n === 1 ? 'https://archive.example/1' : undefined,
            read: 'no',
          })),
          ...verdicts.map(({ by }, n) => ({
            id: `r${n}`,
            title: `Review ${n}`,
            type: 'article',
            publisher: by,
            url: `https://${by}.example/r${n}`,
            read: 'no',
          })),
        ],
        claims: claims.map((text, n) => ({ id: `c${n}`, text })),
        statements: statements.map(({ claim, source, from, made, denies }, n) => ({
          id: `st${n}`,
          source: `s${source}`,
          claim: `c${claim % claims.length}`,
          ...(from.length > 0 ? { from } : {}),
          made,
          ...(denies ? { polarity: 'denies' } : {}),
        })),
        assessments: verdicts.map(({ claim, by, date, text, value, isInverted, rationale, hasPage }, n) => ({
          id: `a${n}`,
          of: `c${claim % claims.length}`,
          by,
          date,
          rating: {
            text,
            ...(value === undefined ? {} : { value, best: isInverted ? 1 : 5, worst: isInverted ? 5 : 1 }),
          },
          rationale,
          ...(hasPage ? { evidence: [`r${n}`] } : {}),
        })),
      })
      const { text, losses, graph } = await write(dataset)
      for (const review of graph) expect(meetsGoogle(review)).toBe(true)
      if (graph.length === 0) return
      reviews += graph.length
      const back = (await importedFrom(importer, { name: 'back.jsonld', content: text })).dataset
      const lost = new Set(losses.map(({ kind, id, field }) => `${kind} ${id} ${field}`))
      const missing: string[] = []
      for (const { kind, record } of everyRecord(dataset)) {
        if (lost.has(`${kind} ${record.id} `)) continue
        const fields = Object.entries(record).filter(
          ([field]) => field !== 'id' && !lost.has(`${kind} ${record.id} ${field}`),
        )
        const named = JSON.stringify(
          Object.fromEntries(fields.map(([field, value]) => [field, byName(dataset, value)])),
        )
        const there = recordsOf(back, kind).some((each) =>
          fields.every(
            ([field, value]) =>
              JSON.stringify(byName(back, each[field as keyof typeof each])) === JSON.stringify(byName(dataset, value)),
          ),
        )
        if (!there) missing.push(`${kind} ${named}`)
      }
      expect(missing).toEqual([])
    })
    await fc.assert(property, { numRuns: 60 })
    expect(reviews).toBeGreaterThan(30)
  })

  /** What names records by what anybody knows them by, in the place of ids. */
  function byName(dataset: Dataset, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => byName(dataset, each))
    if (typeof value !== 'string') return value
    const records = [...dataset.actors, ...dataset.sources, ...dataset.claims] as {
      id: string
      name?: string
      url?: string
      text?: string
    }[]
    const found = records.find(({ id }) => id === value)
    return found === undefined ? value : (found.name ?? found.url ?? found.text)
  }
})
