import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimReview } from '../../../../src/exchange/import/claim-review/claim-review.ts'
import { FUZZED_FILES, fuzzed, importedFrom, isRecognised, told } from '../harness.ts'

type Json = Readonly<Record<string, unknown>>

const RATING = { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: 2, bestRating: 5, worstRating: 1 }
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/ferry',
  datePublished: '2026-01-05',
  claimReviewed: 'The ferry sank.',
  author: { '@type': 'Organization', name: 'Harbour Check' },
  reviewRating: RATING,
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ana Ruiz' },
    datePublished: '2026-01-03',
    appearance: { '@type': 'SocialMediaPosting', url: 'https://x.com/ana/status/1' },
  },
}
const withRating = (reviewRating: unknown) => ({ ...REVIEW, reviewRating })
const withItem = (item: Json) => ({ ...REVIEW, itemReviewed: { ...REVIEW.itemReviewed, ...item } })

const read = (value: unknown, options = {}) =>
  importedFrom(
    claimReview,
    { name: 'checks.json', content: typeof value === 'string' ? value : JSON.stringify(value) },
    options,
  )
const readPage = (html: string) => importedFrom(claimReview, { name: 'check.html', content: html })
const page = (...scripts: string[]) =>
  `<!doctype html>\n<html><head><title>A check</title>\n${scripts.join('\n')}\n</head><body><p>Words.</p></body></html>`
const script = (text: string) => `<script type="application/ld+json">${text}</script>`

async function textsOf(value: unknown): Promise<string[]> {
  return (await read(value)).dataset.claims.map(({ text }) => text)
}

describe('a review becomes', () => {
  test('its claim as the reviewer put it, the documents, the statement from who said it, the assessment with its rating as printed', async () => {
    const { dataset, notes } = await read(REVIEW)
    expect(dataset.actors).toEqual([
      { id: 'ana-ruiz', name: 'Ana Ruiz', type: 'person' },
      { id: 'harbour-check', name: 'Harbour Check', type: 'organization' },
    ])
    expect(dataset.claims).toEqual([{ id: 'ferry-sank', text: 'The ferry sank.' }])
    expect(dataset.sources).toMatchObject([
      {
        url: 'https://checks.example/ferry',
        type: 'article',
        read: 'no',
        publisher: 'harbour-check',
        published: '2026-01-05',
      },
      { url: 'https://x.com/ana/status/1', type: 'post', read: 'no', knownVia: [dataset.sources[0]?.id] },
    ])
    expect(dataset.statements).toMatchObject([
      {
        source: dataset.sources[1]?.id,
        claim: 'ferry-sank',
        from: ['ana-ruiz'],
        fromBasis: 'inferred',
        made: '2026-01-03',
      },
    ])
    expect(dataset.assessments).toMatchObject([
      {
        of: 'ferry-sank',
        by: 'harbour-check',
        date: '2026-01-05',
        rating: { text: 'Mostly false', value: 2, best: 5, worst: 1 },
        evidence: [dataset.sources[0]?.id],
      },
    ])
    expect(told(notes, 'lost')).toEqual([])
  })

  test('no status, but a verdict that a map may give one', async () => {
    const { dataset, imported } = await read([
      REVIEW,
      { ...REVIEW, url: 'https://checks.example/2', claimReviewed: 'The port closed.' },
    ])
    expect(dataset.assessments.flatMap(({ status }) => status ?? [])).toEqual([])
    expect(imported.verdicts).toEqual([{ text: 'Mostly false', assessments: [expect.any(String), expect.any(String)] }])
  })

  test('a statement in the review itself where no place is known: it reports who said so, and says nothing in its own voice', async () => {
    const { dataset } = await read(withItem({ appearance: undefined }))
    expect(dataset.statements).toMatchObject([{ source: dataset.sources[0]?.id, from: ['ana-ruiz'] }])
    const nobody = await read(withItem({ appearance: undefined, author: undefined }))
    expect(nobody.dataset.statements).toEqual([])
    expect(told(nobody.notes, 'lost')).toContainEqual(expect.stringContaining('when the claim was made has no place'))
  })

  test('the same records each time, whatever the order of the reviews', async () => {
    const other = {
      ...REVIEW,
      url: 'https://checks.example/2',
      claimReviewed: 'The port closed.',
      author: { '@type': 'Organization', name: 'Sea Check' },
    }
    const ids = async (value: unknown) => (await read(value)).records.map(({ id }) => id).sort()
    expect(await ids([REVIEW, other])).toEqual(await ids([other, REVIEW]))
  })
})

describe('wherever reviews stand', () => {
  const other = { ...REVIEW, url: 'https://checks.example/port', claimReviewed: 'The port closed.' }
  const BOTH = ['The ferry sank.', 'The port closed.']
  test.each<[string, unknown]>([
    ['in a list', [REVIEW, other]],
    [
      'in a @graph, with who reviewed named by @id',
      {
        '@graph': [
          { ...REVIEW, author: { '@id': '#us' } },
          { ...other, author: { '@type': 'Organization', '@id': '#us' } },
          { '@type': 'Organization', '@id': '#us', name: 'Harbour Check' },
        ],
      },
    ],
    [
      'in the feed of Data Commons, of which some items are empty',
      {
        '@type': 'DataFeed',
        dataFeedElement: [
          { '@type': 'DataFeedItem', item: [REVIEW] },
          { '@type': 'DataFeedItem', item: null },
          { '@type': 'DataFeedItem', item: [other] },
        ],
      },
    ],
    ['as the reviews of an article', { '@type': 'NewsArticle', headline: 'Two claims', review: [REVIEW, other] }],
    ['in each other', { ...REVIEW, associatedReview: other }],
    [
      'with several types at once',
      [
        { ...REVIEW, '@type': ['NewsArticle', 'ClaimReview'] },
        { ...other, '@type': ['ClaimReview', 'Article'] },
      ],
    ],
    [
      'with the address of schema.org before their types',
      [
        { ...REVIEW, '@type': 'http://schema.org/ClaimReview' },
        { ...other, '@type': ['https://schema.org/ClaimReview'] },
      ],
    ],
  ])('%s', async (_, value) => {
    const { dataset } = await read(value)
    expect(dataset.claims.map(({ text }) => text).sort()).toEqual(BOTH)
    expect(dataset.assessments.map(({ by }) => by)).toEqual(['harbour-check', 'harbour-check'])
  })

  test('one a line, as harvesters keep them', async () => {
    expect((await textsOf(`${JSON.stringify(REVIEW)}\n${JSON.stringify(other)}\n`)).sort()).toEqual(BOTH)
  })

  test('with prefixed names, and values as JSON-LD is expanded', async () => {
    const prefixed = {
      '@type': 'schema:ClaimReview',
      'schema:url': { '@id': 'https://checks.example/ferry' },
      'http://schema.org/claimReviewed': [{ '@value': 'The ferry sank.', '@language': 'en' }],
      'schema:datePublished': '2026-01-05',
      'schema:author': { '@type': 'schema:Organization', 'schema:name': 'Harbour Check' },
      'schema:reviewRating': { 'schema:alternateName': 'False' },
    }
    const { dataset } = await read(prefixed)
    expect(dataset.claims.map(({ text }) => text)).toEqual(['The ferry sank.'])
    expect(dataset.assessments).toMatchObject([{ by: 'harbour-check', rating: { text: 'False' } }])
  })

  test('in what Google’s Fact Check Tools API answers: several reviews are of one claim', async () => {
    const answer = {
      claims: [
        {
          text: 'The ferry sank.',
          claimant: 'Ana Ruiz',
          claimDate: '2026-01-03T00:00:00Z',
          claimReview: [
            {
              publisher: { name: 'Harbour Check', site: 'checks.example' },
              url: 'https://checks.example/f',
              title: 'Did it?',
              reviewDate: '2026-01-05T07:10:00Z',
              textualRating: 'False',
              languageCode: 'en',
            },
            {
              publisher: { site: 'sea.example' },
              url: 'https://sea.example/f',
              textualRating: 'Wrong',
              languageCode: 'pt-BR',
            },
          ],
        },
      ],
      nextPageToken: 'CAo',
    }
    const { dataset, notes } = await read(answer)
    expect(dataset.claims).toHaveLength(1)
    expect(dataset.assessments.map(({ rating, date }) => [rating?.text, date]).sort()).toEqual([
      ['False', '2026-01-05T07:10:00Z'],
      ['Wrong', '2026-01-03/..'],
    ])
    expect(dataset.sources.map(({ title, language }) => [title, language])).toEqual([
      ['Did it?', 'en'],
      ['https://sea.example/f', 'pt-BR'],
    ])
    expect(told(notes, 'lost')).toContain('the field nextPageToken has no place in what is made of a fact check: CAo')
  })

  test('in the markup that a publisher keeps there', async () => {
    const answer = {
      claimReviewMarkupPages: [
        {
          pageUrl: 'https://checks.example/ferry',
          publishDate: '2026-01-05',
          claimReviewAuthor: { name: 'Harbour Check' },
          claimReviewMarkups: [
            {
              claimReviewed: 'The ferry sank.',
              claimAuthor: { name: 'Facebook users' },
              rating: { textualRating: 'False', ratingExplanation: 'It is afloat.' },
              claimAppearances: ['https://a.example/1', 'https://b.example/2'],
              claimFirstAppearance: 'https://c.example/0',
            },
          ],
        },
      ],
    }
    const { dataset } = await read(answer)
    expect(dataset.statements).toHaveLength(3)
    expect(dataset.statements.filter(({ note }) => note !== undefined)).toHaveLength(1)
    expect(dataset.assessments).toMatchObject([{ rationale: 'It is afloat.' }])
    expect(dataset.actors.map(({ name }) => name)).toEqual(['Harbour Check'])
  })
})

describe('in pages', () => {
  test('scripts with a charset, in single quotes or none, with CDATA and comments, with commas too many and line ends in texts', async () => {
    const text = (n: number) =>
      JSON.stringify({ ...REVIEW, url: `https://checks.example/${n}`, claimReviewed: `Claim ${n}.` })
    const html = page(
      `<script type="application/ld+json; charset=utf-8">${text(1)}</script>`,
      `<script id=x type='application/ld+json' class="yoast">\n//<![CDATA[\n${text(2)}\n//]]>\n</script>`,
      `<SCRIPT TYPE=application/ld+json><!-- ${text(3)} --></SCRIPT>`,
      script(`${text(4).slice(0, -1)},}`),
      script(text(5).replace('Claim 5.', 'Claim\n5.')),
      script(`${text(6)};`),
      script(text(7).replaceAll('"', '&quot;')),
      `<!-- ${script(text(8))} -->`,
      `<script>var x = ${JSON.stringify(text(9))}</script>`,
    )
    const { dataset, notes } = await readPage(html)
    expect(dataset.claims.map((claim) => claim.text)).toEqual([
      'Claim 1.',
      'Claim 2.',
      'Claim 3.',
      'Claim 4.',
      'Claim\n5.',
      'Claim 6.',
      'Claim 7.',
    ])
    expect(notes.filter(({ message }) => message.includes('no proper JSON')).map(({ at }) => at.line)).toEqual([
      10, 11, 14,
    ])
  })

  test('a script that is broken is told with its line, and the others are read', async () => {
    const { dataset, notes } = await readPage(
      page(script('{"@type": "ClaimReview", "claimReviewed": "Cut o'), script(JSON.stringify(REVIEW))),
    )
    expect(dataset.claims).toHaveLength(1)
    expect(notes.filter(({ type }) => type === 'notUnderstood')).toEqual([
      {
        type: 'notUnderstood',
        message: 'a script that should be JSON-LD is no JSON',
        value: '{"@type": "ClaimReview", "claimReviewed": "Cut o',
        at: { line: 3 },
      },
    ])
  })

  test('the article beside it gives title, date and publisher that the review lacks', async () => {
    const { author: _, datePublished: __, url: ___, ...bare } = REVIEW
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          '@id': '#a',
          headline: 'No, it floats',
          url: 'https://checks.example/n',
          datePublished: '2026-01-06T10:00:00+01:00',
          publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Check' },
        },
        { ...bare, isPartOf: { '@id': '#a' } },
      ],
    }
    const { dataset } = await readPage(page(script(JSON.stringify(graph))))
    expect(dataset.sources.find(({ type }) => type === 'article')).toMatchObject({
      title: 'No, it floats',
      url: 'https://checks.example/n',
      publisher: 'harbour-check',
      published: '2026-01-06T10:00:00+01:00',
    })
    expect(dataset.assessments).toMatchObject([{ by: 'harbour-check', date: '2026-01-06T10:00:00+01:00' }])
  })

  test('what else a page tells of itself, and microdata, is told', async () => {
    const html = page(
      script(JSON.stringify({ '@type': 'BreadcrumbList', name: 'Home' })),
      script(JSON.stringify(REVIEW)),
      '<div itemscope itemtype="https://schema.org/ClaimReview"></div>',
    )
    const { notes } = await readPage(html)
    expect(told(notes, 'lost')).toEqual([
      'of a page only what it tells in JSON-LD is read, not its text',
      'a thing of the type BreadcrumbList is no fact check: {"@type":"BreadcrumbList","name":"Home"}',
    ])
    expect(told(notes, 'notUnderstood')).toEqual([
      'fact checks in microdata (itemtype) are not read, only those in JSON-LD',
    ])
  })
})

describe('ratings', () => {
  test.each<[string, unknown, unknown]>([
    [
      'best is the lowest (scales of PolitiFact, 2014)',
      { alternateName: 'True', ratingValue: 1, bestRating: 1, worstRating: 6 },
      { text: 'True', value: 1, best: 1, worst: 6 },
    ],
    ['no scale', { alternateName: 'Faux', ratingValue: '1' }, { text: 'Faux', value: 1 }],
    [
      '-1/-1/-1 is no figure (Google’s markup tool)',
      { alternateName: 'Misleading', ratingValue: -1, bestRating: -1, worstRating: -1 },
      { text: 'Misleading' },
    ],
    [
      '0/0/0 is no figure',
      { alternateName: 'Sin contexto', ratingValue: '0', bestRating: '0', worstRating: '0' },
      { text: 'Sin contexto' },
    ],
    [
      'figures as texts, with a decimal comma',
      { alternateName: 'Falsch', ratingValue: '1,5', bestRating: '5', worstRating: '1' },
      { text: 'Falsch', value: 1.5, best: 5, worst: 1 },
    ],
    [
      'a figure that is not on its scale',
      { alternateName: 'False', ratingValue: 0, bestRating: 5, worstRating: 1 },
      { text: 'False', best: 5, worst: 1 },
    ],
    [
      'words where the figure belongs',
      { ratingValue: 'Pants on fire', bestRating: 5 },
      { text: 'Pants on fire', best: 5 },
    ],
    ['a figure alone', { ratingValue: 4, bestRating: 5, worstRating: 1 }, { text: '4', value: 4, best: 5, worst: 1 }],
    ['a text alone', 'خادع', { text: 'خادع' }],
    ['in a list, in another script', [{ alternateName: 'भ्रामक' }], { text: 'भ्रामक' }],
    ['a name in the place of alternateName', { name: 'Four Pinocchios' }, { text: 'Four Pinocchios' }],
  ])('%s', async (_, rating, made) => {
    const { dataset } = await read(withRating(rating))
    expect(dataset.assessments.map((each) => each.rating)).toEqual([made])
  })

  test.each<[string, unknown]>([
    ['none', undefined],
    ['an empty one', {}],
    ['empty words and -1', { alternateName: '', ratingValue: -1, bestRating: -1, worstRating: -1 }],
  ])('%s makes no assessment, which is told', async (_, rating) => {
    const { dataset, notes } = await read(withRating(rating))
    expect(dataset.assessments).toEqual([])
    expect(told(notes, 'notUnderstood')).toContainEqual(expect.stringContaining('no assessment was made'))
  })

  test('what is left out of a scale is told as it stands', async () => {
    const { notes } = await read(
      withRating({
        alternateName: 'No',
        ratingValue: -1,
        bestRating: -1,
        worstRating: -1,
        image: 'https://i.example/no.png',
      }),
    )
    expect(told(notes, 'lost')).toEqual([
      'figures of a rating (value/best/worst) that are all the same are none: -1/-1/-1',
      'the field image has no place in what is made of a fact check: https://i.example/no.png',
    ])
  })
})

describe('claims', () => {
  test('an empty one is told, with its rating; only the document of the review is made', async () => {
    const { dataset, notes } = await read({ ...REVIEW, claimReviewed: ' ' })
    expect([dataset.claims, dataset.assessments, dataset.statements]).toEqual([[], [], []])
    expect(dataset.sources).toHaveLength(1)
    expect(told(notes, 'notUnderstood')).toContainEqual(expect.stringContaining('names no claim'))
    expect(told(notes, 'lost').join()).toContain('Mostly false')
  })

  test('the text of the claim that was reviewed stands for an empty one (schemaorg issue 1828)', async () => {
    expect(await textsOf({ ...withItem({ text: 'It went down.' }), claimReviewed: '' })).toEqual(['It went down.'])
    expect(await textsOf({ ...REVIEW, claimReviewed: { '@type': 'Claim', text: 'It went down.' } })).toEqual([
      'It went down.',
    ])
  })

  test.each(['Did the ferry sink?', '¿Se hundió el ferry?', 'هل غرقت العبارة؟', '船沉了吗？', '“Did it sink?”'])(
    'a question stays as printed, with a tag, and is told: %s',
    async (text) => {
      const { dataset, notes } = await read({ ...REVIEW, claimReviewed: text })
      expect(dataset.claims).toMatchObject([{ text, tags: ['printed as a question'] }])
      expect(told(notes, 'notUnderstood')).toContainEqual(expect.stringContaining('printed as a question'))
    },
  )

  test('the same words of one speaker are one claim, of others or on other pages without a speaker they are not', async () => {
    const of = (n: number, author: unknown) => ({
      ...withItem({ author }),
      url: `https://checks.example/${n}`,
      claimReviewed: 'This picture shows the flood.',
    })
    expect((await read([of(1, 'Ana Ruiz'), of(2, 'Ana Ruiz')])).dataset.claims).toHaveLength(1)
    expect((await read([of(1, 'Ana Ruiz'), of(2, 'Ben Okri')])).dataset.claims).toHaveLength(2)
    expect((await read([of(1, 'Facebook users'), of(2, 'Facebook users')])).dataset.claims).toHaveLength(2)
  })
})

describe('who said it', () => {
  test.each(['Various sources', 'Facebook users', 'Fuentes varias', 'N/A'])(
    'a placeholder is nobody, and told: %s',
    async (name) => {
      const { dataset, notes } = await read(withItem({ author: { '@type': 'Organization', name } }))
      expect(dataset.actors.map((actor) => actor.name)).toEqual(['Harbour Check'])
      expect(dataset.statements.map(({ from }) => from)).toEqual([undefined])
      expect(told(notes, 'lost')).toContain(`a name that stands for nobody in particular is no actor: ${name}`)
    },
  )

  test.each<[string, unknown, string[]]>([
    ['a text', 'Ana Ruiz', ['Ana Ruiz']],
    [
      'a list of texts and things',
      ['Ana Ruiz', { '@type': 'Organization', name: 'Port Authority' }],
      ['Ana Ruiz', 'Port Authority'],
    ],
    ['a list with one thing', [{ '@type': 'Person', name: 'Ana Ruiz' }], ['Ana Ruiz']],
    ['a thing without a type', { name: 'Ana Ruiz' }, ['Ana Ruiz']],
  ])('%s', async (_, author, names) => {
    const { dataset } = await read(withItem({ author }))
    const byId = new Map(dataset.actors.map((actor) => [actor.id, actor.name]))
    expect(dataset.statements.map(({ from }) => from?.map((id) => byId.get(id)))).toEqual([names])
  })

  test('author.url that holds the appearance makes a document; a profile is the same somebody; what may be either is told', async () => {
    const url = (author: Json) =>
      read(withItem({ appearance: undefined, author: { '@type': 'Person', name: 'Ana Ruiz', ...author } }))
    const post = await url({ url: 'https://www.facebook.com/ana/posts/123' })
    expect(post.dataset.sources.map((source) => source.url)).toEqual([
      'https://checks.example/ferry',
      'https://www.facebook.com/ana/posts/123',
    ])
    expect(post.dataset.actors[0]).not.toHaveProperty('sameAs')
    const profile = await url({
      url: 'https://x.com/ana',
      sameAs: ['https://en.wikipedia.org/wiki/Ana_Ruiz', 'https://x.com/ana/status/9'],
    })
    expect(profile.dataset.actors[0]).toMatchObject({
      sameAs: ['https://en.wikipedia.org/wiki/Ana_Ruiz', 'https://x.com/ana'],
    })
    expect(profile.dataset.sources.map((source) => source.url)).toContain('https://x.com/ana/status/9')
    expect(told((await url({ url: 'https://gazette.example/a/b/ferry' })).notes, 'ambiguous')).toHaveLength(1)
    const nobody = await url({ name: 'Facebook users', url: 'https://gazette.example/a/b/ferry' })
    expect(nobody.dataset.sources.map((source) => source.url)).toContain('https://gazette.example/a/b/ferry')
  })
})

describe('where it appeared', () => {
  test('a work that was reviewed, as before there was the type Claim (schemaorg issue 1061)', async () => {
    const { dataset } = await read({
      ...REVIEW,
      itemReviewed: {
        '@type': 'CreativeWork',
        author: { '@type': 'Person', name: 'Ana Ruiz', jobTitle: 'mayor' },
        datePublished: '2026-01-03',
        name: 'Interview of the Gazette',
      },
    })
    expect(dataset.sources[1]).toMatchObject({
      title: 'Interview of the Gazette',
      published: '2026-01-03',
      authors: ['ana-ruiz'],
      knownVia: [dataset.sources[0]?.id],
      read: 'no',
    })
    expect(dataset.statements).toMatchObject([{ source: dataset.sources[1]?.id }])
    expect(dataset.statements[0]).not.toHaveProperty('from')
  })

  test('addresses as texts, several in one; copies in the Wayback Machine', async () => {
    const { dataset } = await read(
      withItem({
        appearance: [
          'https://a.example/1, https://a.example/2',
          'https://web.archive.org/web/20260104000000/https://a.example/3',
          'not known',
        ],
      }),
    )
    expect(
      dataset.sources.filter(({ type }) => type === 'other').map(({ url, archivedUrl }) => [url, archivedUrl]),
    ).toEqual([
      ['https://a.example/1', undefined],
      ['https://a.example/2', undefined],
      ['https://a.example/3', 'https://web.archive.org/web/20260104000000/https://a.example/3'],
    ])
  })

  test('the review itself is no place where the claim appeared, and asserts nothing', async () => {
    const { dataset, notes } = await read(withItem({ author: 'Facebook users', appearance: REVIEW.url }))
    expect(dataset.statements).toEqual([])
    expect(told(notes, 'lost')).toContain('a review names itself as where the claim appeared')
  })

  test('reviews that name each other as appearances make no circle', async () => {
    const one = withItem({ appearance: 'https://checks.example/two' })
    const two = {
      ...withItem({ appearance: 'https://checks.example/ferry' }),
      url: 'https://checks.example/two',
      claimReviewed: 'The check is wrong.',
    }
    const { dataset } = await read([one, two])
    expect(dataset.sources.map(({ knownVia }) => knownVia)).toEqual([undefined, undefined])
  })
})

describe('dates', () => {
  test.each([
    ['2026-01-05 00:00:00 UTC', '2026-01-05'],
    ['2026-01-05 10:30:00 UTC', '2026-01-05T10:30:00Z'],
    ['2026-01-05T00:00:00Z', '2026-01-05'],
    ['January 5, 2026', '2026-01-05'],
    ['5 de enero de 2026', '2026-01-05'],
    ['2026-01-05T10:30:00.123+02:00', '2026-01-05T10:30:00+02:00'],
  ])('%s is %s', async (text, date) => {
    const { dataset } = await read({ ...REVIEW, datePublished: text })
    expect(dataset.assessments.map((each) => each.date)).toEqual([date])
  })

  test('one that may be read in two ways is told and left out; the judgement came after the claim', async () => {
    const { dataset, notes } = await read({ ...REVIEW, datePublished: '03/04/2026' })
    expect(dataset.assessments.map(({ date }) => date)).toEqual(['2026-01-03/..'])
    expect(told(notes, 'ambiguous')).toEqual([
      'the field datePublished may be 2026-04-03 or 2026-03-04: it was left out: 03/04/2026',
    ])
    expect(
      (await read({ ...REVIEW, datePublished: '03/04/2026' }, { dates: 'day-first' })).dataset.assessments[0]?.date,
    ).toBe('2026-04-03')
  })

  test('none at all: no assessment, which is told with the rating', async () => {
    const { dataset, notes } = await read({ ...withItem({ datePublished: undefined }), datePublished: undefined })
    expect(dataset.assessments).toEqual([])
    expect(told(notes, 'lost').join()).toContain('Mostly false')
  })
})

describe('reviews of pictures and recordings (MediaReview, as the Duke Reporters’ Lab tested it)', () => {
  const MEDIA = {
    '@type': 'MediaReview',
    url: 'https://checks.example/video',
    datePublished: '2026-02-01',
    author: { '@type': 'Organization', name: 'Harbour Check' },
    mediaAuthenticityCategory: 'https://schema.org/DecontextualizedContent',
    originalMediaContextDescription: 'It was filmed in 2019 in another port.',
    originalMediaLink: 'https://gazette.example/2019/video',
    itemReviewed: {
      '@type': 'MediaReviewItem',
      creator: { '@type': 'Person', name: 'Ben Okri' },
      interpretedAsClaim: { '@type': 'Claim', description: 'The video shows the ferry sinking.' },
      mediaItemAppearance: [
        {
          '@type': 'VideoObject',
          contentUrl: 'https://x.com/ben/status/2',
          archivedAt: 'https://archive.ph/abc',
          description: 'A ship in smoke',
          startTime: '00:12',
          endTime: '01:30',
        },
      ],
    },
  }
  test('the claim that a video is taken for, with the category as the rating and the original context as the reason', async () => {
    const { dataset } = await read(MEDIA)
    expect(dataset.claims).toMatchObject([{ text: 'The video shows the ferry sinking.' }])
    expect(dataset.sources.find(({ type }) => type === 'video')).toMatchObject({
      url: 'https://x.com/ben/status/2',
      archivedUrl: 'https://archive.ph/abc',
      description: 'A ship in smoke',
      authors: ['ben-okri'],
      read: 'no',
    })
    expect(dataset.statements).toMatchObject([{ note: 'In the recording: from 00:12 to 01:30.' }])
    expect(dataset.assessments).toMatchObject([
      { rating: { text: 'DecontextualizedContent' }, rationale: 'It was filmed in 2019 in another port.' },
    ])
    expect(dataset.assessments[0]?.evidence).toHaveLength(2)
  })

  test.each(['MissingContext', 'TransformedContent', 'http://schema.org/SatireOrParodyContent', 'Edited'])(
    'categories old and new, without a claim: that it is what it is shown as: %s',
    async (category) => {
      const { interpretedAsClaim: _, ...item } = MEDIA.itemReviewed
      const { dataset, notes } = await read({ ...MEDIA, mediaAuthenticityCategory: category, itemReviewed: item })
      expect(dataset.claims).toMatchObject([
        {
          text: 'What is shown at https://x.com/ben/status/2 is what it is shown as.',
          about: [dataset.sources.find(({ type }) => type === 'video')?.id],
        },
      ])
      expect(dataset.assessments[0]?.rating?.text).toBe(category.replace('http://schema.org/', ''))
      expect(told(notes, 'assumed')).toContainEqual(
        expect.stringContaining('a media review rates pictures or recordings'),
      )
    },
  )

  test('beside the review of the claim, on one page', async () => {
    const { dataset } = await read({ ...REVIEW, associatedMediaReview: { ...MEDIA, url: REVIEW.url } })
    expect(dataset.claims).toHaveLength(2)
    expect(dataset.assessments).toHaveLength(2)
  })
})

describe('which files are such', () => {
  test.each<[string, boolean]>([
    [JSON.stringify(REVIEW), true],
    [JSON.stringify([{ ...REVIEW, '@type': ['NewsArticle', 'ClaimReview'] }]), true],
    [page(script(JSON.stringify(REVIEW))), true],
    ['{"claims": [{"text": "x", "claimReview": []}]}', true],
    ['{"type": "bundle", "objects": [{"type": "note", "labels": ["ClaimReview"]}]}', false],
    ['title,type\nx,"ClaimReview"\n', false],
    [page('<p>About ClaimReview</p>'), false],
  ])('%s', (content, is) => {
    expect(isRecognised(claimReview, { name: 'file', content })).toBe(is)
  })

  test.each(['{"@type": "NewsArticle"}', '<html><p>none</p></html>', 'words', '[]'])(
    'one without any is refused, with what to do: %s',
    async (content) => {
      await expect(read(content)).rejects.toMatchObject({ code: 'cannot-import', hint: expect.any(String) })
    },
  )
})

describe('whatever a file holds', () => {
  test('every text of a review is in the records or in a note', async () => {
    const word = fc.string({ minLength: 3, maxLength: 12, unit: fc.constantFrom(...'abcdefgh') })
    const fields = fc.dictionary(
      fc.constantFrom(
        'image',
        'description',
        'keywords',
        'name',
        'about',
        'text',
        'reviewBody',
        'alternateName',
        'sameAs',
      ),
      fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.record({ name: word })),
      { maxKeys: 4 },
    )
    const some = fc.asyncProperty(fields, fields, fields, fields, async (a, b, c, d) => {
      const value = {
        ...REVIEW,
        ...a,
        author: { ...REVIEW.author, ...b, name: 'Harbour Check' },
        reviewRating: { ...RATING, ...c },
        itemReviewed: { ...REVIEW.itemReviewed, ...d },
      }
      const { records, notes } = await read(value)
      const all = JSON.stringify([records.map(({ record }) => record), notes])
      const missing = textsIn(value).filter((text) => !all.includes(text))
      expect(missing).toEqual([])
    })
    await fc.assert(some, { numRuns: 40 })
  })

  test('what is nested deep, or leads to itself, is read to an end', async () => {
    const deep = `{"@type":"ClaimReview","claimReviewed":"The ferry sank.","x":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`
    expect((await read(deep)).dataset.claims).toHaveLength(1)
    const circle = {
      '@graph': [
        { ...REVIEW, '@id': '#r', author: { '@id': '#o' } },
        {
          '@id': '#o',
          '@type': 'Organization',
          name: 'Harbour Check',
          url: { '@id': '#o' },
          publisher: { '@id': '#r' },
        },
      ],
    }
    expect((await read(circle)).dataset.claims).toHaveLength(1)
  })

  test(`${FUZZED_FILES} mutated files are read or refused`, async () => {
    const samples = [
      {
        name: 'a.json',
        content: JSON.stringify({
          '@type': 'DataFeed',
          dataFeedElement: [{ '@type': 'DataFeedItem', item: [REVIEW] }],
        }),
      },
      { name: 'b.html', content: page(script(JSON.stringify(REVIEW)), script('{"@type": "Organization"}')) },
      {
        name: 'c.json',
        content: JSON.stringify({
          claims: [
            {
              text: 'A.',
              claimant: 'B',
              claimReview: [
                { publisher: { name: 'C' }, url: 'https://c.example/1', textualRating: 'No', reviewDate: '2026-01-05' },
              ],
            },
          ],
        }),
      },
      {
        name: 'd.json',
        content: JSON.stringify({
          '@type': 'MediaReview',
          url: 'https://c.example/2',
          author: 'C',
          datePublished: '2026-01-05',
          mediaAuthenticityCategory: 'EditedContent',
          itemReviewed: { mediaItemAppearance: [{ contentUrl: 'https://d.example/v', '@type': 'VideoObject' }] },
        }),
      },
    ]
    const { read: accepted, refused } = await fuzzed(claimReview, samples)
    expect(accepted).toBeGreaterThan(FUZZED_FILES / 4)
    expect(refused).toBeGreaterThan(0)
  }, 60_000)
})

/** The texts of a value, but for types. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => (name.startsWith('@') ? [] : textsIn(part)))
}
