import { describe, expect, test } from 'vitest'
import { hypothesis } from '../../../../src/exchange/import/annotations/hypothesis.ts'
import { FUZZED_FILES } from '../harness.ts'
import { testing, allTold as told } from '../proposals.ts'

const { isKnown, read: readText, readJson: read, datasetOf, fuzzed } = testing(hypothesis, 'annotations.json')

const PAGE = 'https://gazette.example/ferry'
const world = { read: ['group:__world__'] }
const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix })

function annotation(id: string, fields: Record<string, unknown> = {}, ...selectors: object[]) {
  return {
    id,
    created: '2026-03-01T12:33:19.549074+00:00',
    updated: '2026-03-01T12:33:19.549074+00:00',
    user: 'acct:rana@hypothes.is',
    user_info: { display_name: 'Rana Idris' },
    uri: PAGE,
    text: '',
    tags: [],
    group: '__world__',
    permissions: world,
    target: [selectors.length === 0 ? { source: PAGE } : { source: PAGE, selector: selectors }],
    document: { title: ['The ferry that was late'] },
    links: { html: `https://hypothes.is/a/${id}` },
    flagged: false,
    hidden: false,
    ...fields,
  }
}

const highlight = annotation(
  'a1',
  { text: 'Check the log.', tags: ['harbour'] },
  quote('left at six', 'The ferry ', ' that day'),
)
const reply = annotation('a2', {
  text: 'The log says seven.',
  references: ['a1'],
  user: 'acct:ines@hypothes.is',
  user_info: {},
  created: '2026-03-02T08:00:00Z',
})
const pageNote = annotation('a3', { text: 'Best account so far.', tags: ['to-read'] })
const claim = annotation(
  'a4',
  { text: 'claim: The ferry left at six.\n\nOn page 2 as well.', tags: ['harbour'] },
  quote('left at six'),
  { type: 'PageSelector', index: 1, label: 'ii' },
)
const answer = { total: 4, rows: [highlight, reply, pageNote, claim] }

const only = async (...rows: object[]) => read({ rows, total: rows.length })

describe('what the API of Hypothesis answers', () => {
  test('is known: a page of rows, a list, one, what the sidebar exports; and nothing else is', () => {
    for (const value of [answer, [highlight], highlight, { export_date: '2026-03-02', annotations: [highlight] }])
      expect(isKnown(JSON.stringify(value))).toBe(true)
    for (const other of [
      '{}',
      '[]',
      '{"rows":[{"a":1}]}',
      'no json',
      '{"rows":7}',
      JSON.stringify({ type: 'Annotation', target: PAGE }),
    ])
      expect(isKnown(other)).toBe(false)
  })

  test('is refused where it has no annotation', async () => {
    await expect(read({ rows: [{ a: 1 }] })).rejects.toMatchObject({ code: 'cannot-import' })
  })

  test('makes a document of which passages were seen, with the notes to the page and their tags', async () => {
    const { sources } = datasetOf(await read(answer))
    expect(sources).toMatchObject([
      {
        title: 'The ferry that was late',
        url: PAGE,
        read: 'excerpt',
        accessed: '2026-03-01',
        description: 'Rana Idris noted: Best account so far.\nTags: to-read',
      },
    ])
  })

  test('makes a proposal of a passage, with the comment, the answers, the tags and who marked it; no claim', async () => {
    const { proposals, records } = await only(highlight, reply)
    expect(records.map(({ kind }) => kind)).toEqual(['actor', 'source'])
    expect(proposals).toEqual([
      {
        key: 'annotation:a1',
        source: `document:${PAGE}`,
        anchor: { exact: 'left at six', prefix: 'The ferry ', suffix: ' that day' },
        note: 'Check the log.\n\nines answered: The log says seven.',
        tags: ['harbour'],
        by: 'annotator:acct:rana@hypothes.is',
        at: { pointer: '/rows/0' },
      },
    ])
  })

  test('makes a claim and its statement of what is marked as one, by the comment or by a tag', async () => {
    const { claims, statements } = datasetOf(await only(claim))
    expect(claims).toMatchObject([{ text: 'The ferry left at six.', tags: ['harbour'] }])
    expect(statements).toMatchObject([
      { claim: claims[0]?.id, anchor: { exact: 'left at six', page: 'ii' }, note: 'On page 2 as well.' },
    ])
    const tagged = datasetOf(
      await only(annotation('b', { text: 'The crew was four.', tags: ['Claim'] }, quote('four'))),
    )
    expect(tagged.claims).toMatchObject([{ text: 'The crew was four.' }])
    expect(tagged.statements[0]?.note).toBeUndefined()
  })

  test('makes one claim of two that say it in the same words', async () => {
    const { claims, statements } = datasetOf(
      await only(claim, annotation('a5', { text: 'claim: The ferry left at six.', tags: ['log'] }, quote('at six'))),
    )
    expect(claims.map(({ tags }) => tags)).toEqual([['harbour', 'log']])
    expect(statements).toHaveLength(2)
  })

  test('makes no claim of a question, and says so', async () => {
    const imported = await only(annotation('b', { text: 'Claim: did it leave?' }, quote('left')))
    expect(imported.records.some(({ kind }) => kind === 'claim')).toBe(false)
    expect(told(imported)).toContain('notUnderstood: what is marked as a claim has no sentence that says one')
    expect(imported.proposals).toHaveLength(1)
  })

  test('a page with notes alone was read by nobody', async () => {
    expect(datasetOf(await only(pageNote)).sources[0]).toMatchObject({ read: 'no' })
    expect(datasetOf(await only(pageNote)).sources[0]?.accessed).toBeUndefined()
  })

  test('keeps what not everybody sees from travelling', async () => {
    const own = annotation('p', { permissions: { read: ['acct:rana@hypothes.is'] } }, quote('secret'))
    const ofGroup = annotation('g', { group: 'V4d7', permissions: { read: ['group:V4d7'] } }, quote('shared'))
    expect((await only(own, ofGroup)).proposals?.map(({ tlp }) => tlp)).toEqual(['red', 'amber'])
    expect(datasetOf(await only(own)).sources[0]?.tlp).toBe('red')
    expect(datasetOf(await only(own, highlight)).sources[0]?.tlp).toBeUndefined()
    const ownNote = { ...pageNote, permissions: { read: ['acct:rana@hypothes.is'] } }
    expect(datasetOf(await only(ownNote, highlight)).sources[0]?.tlp).toBe('red')
  })

  test('leaves out an answer that fewer see than what it answers', async () => {
    const imported = await only(highlight, { ...reply, permissions: { read: ['acct:ines@hypothes.is'] } })
    expect(imported.proposals?.[0]?.note).toBe('Check the log.')
    expect(told(imported)).toContain('lost: an answer that fewer people see than what it answers is not taken')
  })

  test('keeps an answer to what is not there with its page, and follows no circle', async () => {
    const orphan = await only({ ...reply, references: ['gone'] })
    expect(datasetOf(orphan).sources[0]?.description).toBe('ines noted: The log says seven.')
    expect(told(orphan)).toContain('ambiguous: what an answer answers is not in the file: it is kept with its page')
    const circle = await only({ ...highlight, references: ['a2'] }, reply)
    expect(circle.proposals?.length).toBeLessThan(2)
  })

  test('the first of an id counts, and pages that are missing are told', async () => {
    expect(told(await only(highlight, highlight))).toContain(
      'lost: an annotation stands in the file more than once; the first was taken',
    )
    expect(told(await read({ rows: [highlight], total: 250 }))).toContain(
      'lost: the file holds 1 annotations of 250: the API gives them in pages',
    )
  })
})

describe('files of others, rebuilt', () => {
  test('hypothesis/client, issue 407: selectors whose every value is null anchor nothing', async () => {
    const imported = await only(
      annotation(
        'n',
        {},
        { type: 'TextPositionSelector', start: null, end: null },
        { type: 'TextQuoteSelector', exact: null, prefix: null, suffix: null },
      ),
    )
    expect(imported.proposals).toEqual([])
    expect(told(imported)).toContain('notUnderstood: a quote has no words')
  })

  test('hypothesis/client: offsets and ranges are told, a time in a video is kept', async () => {
    const imported = await only(
      annotation(
        'n',
        {},
        { type: 'RangeSelector', startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 10, end: 21 },
        { type: 'MediaTimeSelector', start: 4.5, end: 9 },
        quote('x'),
      ),
    )
    expect(imported.proposals?.[0]?.anchor).toEqual({ exact: 'x', time: [4.5, 9] })
    expect(imported.notes.filter(({ type, value }) => type === 'lost' && /10|\/p\[1\]/.test(value ?? ''))).toHaveLength(
      2,
    )
  })

  test('hypothesis/h: a PDF on a disk has the address that its links give, else none', async () => {
    const uri = 'urn:x-pdf:0b1e5c2a'
    const linked = await only(
      annotation(
        'n',
        { uri, document: { title: ['Log.pdf'], link: [{ href: uri }, { href: 'https://port.example/log.pdf' }] } },
        quote('x'),
      ),
    )
    expect(datasetOf(linked).sources[0]).toMatchObject({ title: 'Log.pdf', url: 'https://port.example/log.pdf' })
    const bare = await only(annotation('n', { uri, document: {} }, quote('x')))
    expect(datasetOf(bare).sources[0]).toMatchObject({ title: uri })
    expect(datasetOf(bare).sources[0]?.url).toBeUndefined()
    expect(told(bare)).toContain('lost: what names a document is no address of the web')
  })

  test.each([
    ['https://via.hypothes.is/https://gazette.example/ferry', PAGE],
    ['https://via.hypothes.is/gazette.example/ferry', PAGE],
    ['https://via.hypothes.is/pdf?url=https%3A%2F%2Fport.example%2Flog.pdf', 'https://port.example/log.pdf'],
    ['https://gazette.example/ferry#annotations:xyz', PAGE],
    ['https://gazette.example/ferry#:~:text=left%20at', PAGE],
    ['https://gazette.example/ferry#crew', 'https://gazette.example/ferry#crew'],
    ['doi:10.1234/abc', 'https://doi.org/10.1234/abc'],
  ])('hypothesis/via: %s is annotated as %s', async (uri, url) => {
    expect(datasetOf(await only(annotation('n', { uri }, quote('x')))).sources[0]?.url).toBe(url)
  })

  test('hypothesis/h: what moderators hid or somebody deleted is not taken, what was flagged is, and told', async () => {
    const imported = await only(
      { ...highlight, hidden: true },
      { ...claim, moderation_status: 'SPAM' },
      annotation('f', { flagged: true }, quote('x')),
    )
    expect(imported.proposals?.map(({ key }) => key)).toEqual(['annotation:f'])
    expect(told(imported)).toEqual(
      expect.arrayContaining([
        'lost: the field flagged of an annotation has no place',
        'lost: an annotation that was deleted, or hidden by a moderator, is not taken',
      ]),
    )
  })

  test('hypothesis/client, exporter of its sidebar: CSV with quotes, pages and answers', async () => {
    const text =
      '\ufeffCreated at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags\r\n' +
      '2026-03-01 12:33,rana,ii,https://gazette.example/ferry,Public,Annotation,"left ""at six"", they say","claim: The ferry left at six.","log,harbour"\r\n' +
      '2026-03-01 12:40,ines,,https://gazette.example/ferry,Public,Reply,,"The log says seven.",\r\n' +
      '2026-03-01 12:33,rana,ii,https://gazette.example/ferry,Public,Highlight,late again,,\r\n'
    expect(isKnown(text)).toBe(true)
    const imported = await readText(text)
    const { statements, sources, claims } = datasetOf(imported)
    expect(statements[0]?.anchor).toEqual({ exact: 'left "at six", they say', page: 'ii' })
    expect(claims[0]?.tags).toEqual(['log', 'harbour'])
    expect(sources[0]).toMatchObject({
      read: 'excerpt',
      accessed: '2026-03-01',
      description: 'ines noted: The log says seven.',
    })
    expect(imported.proposals).toMatchObject([{ anchor: { exact: 'late again', page: 'ii' }, at: { line: 4 } }])
    const again = await readText(text)
    expect(again).toEqual(imported)
    const semicolons = text.replace(/,(?=[A-Z][a-z/ ]+(,|\r))/g, ';')
    expect(isKnown(semicolons)).toBe(true)
  })
})

const CSV =
  'Created at,Author,Page,URL,Group,Annotation/Reply Type,Quote,Comment,Tags\n2026-03-01 12:33,rana,ii,https://gazette.example/ferry,Public,Annotation,six,"claim: It left.","log,harbour"\n2026-03-01 12:40,ines,,https://gazette.example/ferry,Public,Reply,,No.,\n'

test(`${FUZZED_FILES} mutated files are read or refused, and make valid datasets`, async () => {
  const rich = {
    total: 9,
    rows: [...answer.rows, annotation('a9', {}, { type: 'FragmentSelector', value: 't=1,2&page=3' })],
  }
  const { read: taken, refused } = await fuzzed([JSON.stringify(rich), CSV])
  expect(Math.min(taken, refused)).toBeGreaterThan(0)
})
