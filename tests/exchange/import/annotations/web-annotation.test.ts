import { describe, expect, test } from 'vitest'
import { webAnnotation } from '../../../../src/exchange/import/annotations/web-annotation.ts'
import { FUZZED_FILES } from '../harness.ts'
import { testing, allTold as told } from '../proposals.ts'

const { isKnown, readJson: read, datasetOf, fuzzed } = testing(webAnnotation, 'annotations.json')

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const PAGE = 'https://gazette.example/ferry'
const passage = (exact: string, ...more: object[]) => ({
  source: PAGE,
  selector: [{ type: 'TextQuoteSelector', exact }, ...more],
})
const annotation = (id: string, fields: object) => ({
  '@context': CONTEXT,
  id: `https://notes.example/${id}`,
  type: 'Annotation',
  ...fields,
})

const remark = annotation('1', {
  motivation: 'commenting',
  creator: { id: 'https://people.example/rana', type: 'Person', name: 'Rana Idris', nickname: 'rana' },
  created: '2026-03-01T12:33:19Z',
  body: [
    { type: 'TextualBody', value: 'Check the log.', purpose: 'commenting', format: 'text/plain' },
    { type: 'TextualBody', value: 'harbour', purpose: 'tagging' },
  ],
  target: passage('left at six'),
})
const answer = annotation('2', {
  motivation: 'replying',
  creator: 'https://people.example/ines',
  bodyValue: 'The log says seven.',
  target: 'https://notes.example/1',
})
const claim = annotation('3', {
  body: 'claim: The crew was four.',
  target: passage('four', { type: 'FragmentSelector', value: 'page=12' }),
})
const collection = {
  '@context': CONTEXT,
  id: 'https://notes.example/all',
  type: 'AnnotationCollection',
  label: 'On the ferry',
  total: 3,
  first: { type: 'AnnotationPage', items: [remark, answer, claim], next: 'https://notes.example/all?page=2' },
}

const anchorOf = async (target: unknown) => (await read(annotation('t', { target }))).proposals?.[0]?.anchor

describe('annotations of W3C’s model', () => {
  test('are known: one, a list, a page, a collection, a graph; and nothing else is', () => {
    for (const value of [
      remark,
      [remark],
      collection,
      { type: 'AnnotationPage', items: [] },
      { '@context': CONTEXT, '@graph': [remark] },
    ])
      expect(isKnown(JSON.stringify(value))).toBe(true)
    for (const other of [
      '{}',
      '[]',
      'no json',
      '{"items":[{"type":"Report"}]}',
      '{"@graph":[{"@type":"ClaimReview"}]}',
    ])
      expect(isKnown(other)).toBe(false)
  })

  test('become a document, proposals with notes and answers, and a statement where there is a claim', async () => {
    const imported = await read(collection)
    const { sources, statements, claims, actors } = datasetOf(imported)
    expect(sources).toMatchObject([{ title: PAGE, url: PAGE, read: 'excerpt' }])
    expect(claims).toMatchObject([{ text: 'The crew was four.' }])
    expect(statements).toMatchObject([{ anchor: { exact: 'four', page: '12' } }])
    expect(actors.map(({ name }) => name)).toEqual(['Rana Idris'])
    expect(imported.proposals).toMatchObject([
      {
        anchor: { exact: 'left at six' },
        note: 'Check the log.\n\nines answered: The log says seven.',
        tags: ['harbour'],
        at: { pointer: '/first/items/0' },
      },
    ])
    expect(told(imported)).toEqual(
      expect.arrayContaining([
        'lost: a page of a collection stands elsewhere, and is not fetched',
        'lost: the name of a collection has no place',
      ]),
    )
  })

  test('say where, in every way that an anchor has', async () => {
    expect(await anchorOf(`${PAGE}#xywh=percent:10,20,30,40`)).toEqual({ region: [10, 20, 30, 40] })
    expect(
      await anchorOf({ source: PAGE, selector: { type: 'FragmentSelector', value: 't=npt:0:10,1:02:03.5' } }),
    ).toEqual({ time: [10, 3723.5] })
    expect(
      await anchorOf({ source: PAGE, selector: { type: 'FragmentSelector', value: 'xywh=160,120,320,240' } }),
    ).toBeUndefined()
    expect(
      await anchorOf({
        source: PAGE,
        selector: {
          type: 'FragmentSelector',
          value: 'page=3',
          refinedBy: {
            type: 'TextQuoteSelector',
            exact: 'a',
            refinedBy: { type: 'TextQuoteSelector', exact: 'b', prefix: 'p' },
          },
        },
      }),
    ).toEqual({ page: '3', exact: 'b', prefix: 'p' })
    expect(await anchorOf({ source: PAGE, selector: { type: 'FragmentSelector', value: 't=9,2' } })).toBeUndefined()
  })

  test('have each of their places as a passage of its own', async () => {
    const { proposals } = await read(
      annotation('m', { target: [passage('one'), passage('two')], body: { type: 'TextualBody', value: 'Both.' } }),
    )
    expect(proposals?.map(({ key, anchor, note }) => [key.slice(-3), anchor?.['exact'], note])).toEqual([
      ['e/m', 'one', 'Both.'],
      ['m#2', 'two', 'Both.'],
    ])
  })

  test('refine each other to a bound, and lists in lists are followed to one', async () => {
    let chain: object = { type: 'TextQuoteSelector', exact: 'deep' }
    for (let depth = 0; depth < 2_000; depth += 1) chain = { type: 'CssSelector', value: 'p', refinedBy: chain }
    const imported = await read(annotation('d', { target: { source: PAGE, selector: chain } }))
    expect(told(imported)).toContain('lost: only 16 refinements of a place are read')
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(isKnown(deep)).toBe(false)
  })
})

describe('files of others, rebuilt', () => {
  test('recogito/recogito-js, issue 8: an annotation that names no document is told', async () => {
    const imported = await read(
      annotation('r', {
        body: [{ type: 'TextualBody', value: 'x' }],
        target: { selector: [{ type: 'TextQuoteSelector', exact: 'left' }] },
      }),
    )
    expect(imported.records).toEqual([])
    expect(told(imported)).toEqual([
      'notUnderstood: the place of an annotation names no document',
      'notUnderstood: an annotation of nothing: it names no page',
    ])
  })

  test('w3c/web-annotation, issue 140: a body that is an address leads there', async () => {
    const imported = await read(
      annotation('b', { motivation: 'linking', body: 'https://log.example/6', target: passage('six') }),
    )
    expect(imported.proposals?.[0]?.note).toBe('See https://log.example/6')
  })

  test('w3c/test-results, Hypothesis’ own: ways through a page’s code are told, with what refines them', async () => {
    const imported = await read(
      annotation('h', {
        target: {
          source: PAGE,
          selector: [
            { type: 'XPathSelector', value: '/p[1]', refinedBy: { type: 'TextPositionSelector', start: 1, end: 4 } },
            { type: 'TextQuoteSelector', exact: 'six' },
          ],
        },
      }),
    )
    expect(imported.proposals?.[0]?.anchor).toEqual({ exact: 'six' })
    expect(
      imported.notes.filter(({ type, value }) => type === 'lost' && /XPath|TextPosition/.test(value ?? '')),
    ).toHaveLength(2)
  })

  test('ProjectMirador/mirador: Open Annotation with chars, tags and a canvas', async () => {
    const imported = await read({
      '@type': 'sc:AnnotationList',
      resources: [
        {
          '@id': 'urn:uuid:1',
          '@type': 'oa:Annotation',
          motivation: ['oa:commenting', 'oa:tagging'],
          resource: [
            { '@type': 'dctypes:Text', chars: 'A ship’s log', format: 'text/plain' },
            { '@type': 'oa:Tag', chars: 'log' },
          ],
          on: 'https://library.example/canvas/1#xywh=percent:1,2,3,4',
        },
      ],
    })
    expect(imported.proposals).toMatchObject([
      { tags: ['log'], note: 'A ship’s log', anchor: { region: [1, 2, 3, 4] } },
    ])
  })
})

test(`${FUZZED_FILES} mutated files are read or refused, and make valid datasets`, async () => {
  const rich = {
    ...collection,
    first: {
      ...collection.first,
      items: [
        ...collection.first.items,
        annotation('9', {
          body: { type: 'Choice', items: ['a', { chars: 'b' }] },
          target: [`${PAGE}#t=1,2`, passage('x', { type: 'PageSelector', label: 'iv' })],
        }),
      ],
    },
  }
  const { read: taken, refused } = await fuzzed([JSON.stringify(rich)])
  expect(Math.min(taken, refused)).toBeGreaterThan(0)
})

test('an answer to an answer to an answer, 20,000 deep, belongs to what began it; a circle of answers is left as it is', async () => {
  const chain = Array.from({ length: 20_000 }, (_, at) =>
    annotation(`c${at}`, {
      motivation: 'replying',
      bodyValue: String(at),
      target: at === 0 ? PAGE : `https://notes.example/c${at - 1}`,
    }),
  )
  const imported = await read(chain)
  expect(imported.records.map(({ key }) => key)).toEqual([`document:${PAGE}`])
  expect(String(imported.records[0]?.fields['description']).split('answered: ')).toHaveLength(20_000)
  const circle = ['x', 'y'].map((id, at) =>
    annotation(id, { motivation: 'replying', bodyValue: id, target: `https://notes.example/${at === 0 ? 'y' : 'x'}` }),
  )
  expect((await read(circle)).records.length).toBeLessThan(2)
})
