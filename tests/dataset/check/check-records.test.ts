// biome-ignore-all lint/suspicious/noThenProperty: the format's own word for what a conditional concludes; never awaited.
import { describe, expect, test } from 'vitest'
import { problemsAmong, problemsOf } from '../problems-of.ts'

const actor = (id: string, fields: object = {}) => ({ kind: 'actor', id, name: id, type: 'person', ...fields })
const source = (id: string, fields: object = {}) => ({ kind: 'source', id, title: id, type: 'article', ...fields })
const claim = (id: string, fields: object = {}) => ({ kind: 'claim', id, text: id, ...fields })
const topic = { kind: 'topic', id: 't', name: 'T', type: 'measure' }
const statement = (fields: object = {}) => ({ kind: 'statement', source: 's', claim: 'c', ...fields })

describe('an actor', () => {
  test('is not both perhaps and surely not another, whoever of them says so', () => {
    expect(problemsAmong(actor('a', { possiblySameAs: ['b'], notSameAs: ['b'] }), actor('b'))).toEqual([
      'error: "b" may be "a", and here is said not to be (take it out of possiblySameAs or out of notSameAs) [identity-conflict]',
    ])
    expect(
      problemsAmong(actor('a', { possiblySameAs: ['c', 'b'] }), actor('b', { notSameAs: ['a'] }), actor('c')),
    ).toEqual([
      'error: "b" may be "a", and at "b" is said not to be (take it out of possiblySameAs or out of notSameAs) [identity-conflict]',
    ])
    expect(
      problemsAmong(
        actor('a', { possiblySameAs: ['b'] }),
        actor('b', { possiblySameAs: ['a'], notSameAs: ['c'] }),
        actor('c'),
      ),
    ).toEqual([])
  })

  test('is counted only where it is not named, or a group', () => {
    expect(problemsAmong(actor('a', { count: 2 }))).toEqual([
      'warning: "a" is counted, but is neither anonymous nor a group (add anonymous: true, or make its type group) [count-of-named]',
    ])
    expect(problemsAmong(actor('a', { count: 2, anonymous: true }), actor('b', { count: 2, type: 'group' }))).toEqual(
      [],
    )
  })
})

describe('a source', () => {
  test('is known via some source, or was read', () => {
    expect(problemsAmong(source('s', { knownVia: [] }))).toEqual([
      'error: "knownVia" names no source (name the sources that report it; leave the field out where a curator read it) [empty-list]',
    ])
  })

  test('was published before it was read or corrected, give or take a day', () => {
    const dates = (published: string, accessed: string, date: string) =>
      problemsAmong(source('s', { published, accessed, notices: [{ type: 'removal' }, { type: 'correction', date }] }))
    expect(dates('2024-03-05', '2024-03-03', '2024-02')).toEqual([
      'warning: it was read on 2024-03-03, before it was published (2024-03-05) [impossible-order]',
      'warning: the correction of 2024-02 is older than the document (2024-03-05) [impossible-order]',
    ])
    expect(dates('2024-03-05', '2024-03-04', '2024-03')).toEqual([])
    expect(dates('2024', '2024-01-01', '2023/2024')).toEqual([])
  })
})

describe('a conditional claim', () => {
  const parts = { if: ['a'], then: 'b' }

  test('has conditions and a conclusion', () => {
    const wrong =
      'error: a conditional claim needs "if", with one claim or more, and "then" (name the claims that it joins) [conditional-parts]'
    expect(problemsAmong(claim('a'), claim('b'), claim('c', { type: 'conditional', ...parts }))).toEqual([])
    expect(problemsAmong(claim('c', { type: 'conditional' }))).toEqual([wrong])
    expect(problemsAmong(claim('a'), claim('c', { type: 'conditional', if: ['a'] }))).toEqual([wrong])
    expect(problemsAmong(claim('b'), claim('c', { type: 'conditional', if: [], then: 'b' }))).toEqual([wrong])
  })

  test('is the only one that has them', () => {
    expect(problemsAmong(claim('a'), claim('b'), claim('c', parts))).toEqual([
      'error: only a conditional claim has "if" (add type: conditional, or take it out) [conditional-parts]',
      'error: only a conditional claim has "then" (add type: conditional, or take it out) [conditional-parts]',
    ])
  })
})

describe('a quantity', () => {
  const quantity = (fields: object) => problemsAmong(topic, claim('c', { quantity: { measure: 't', ...fields } }))

  test('has a value, or a range that may be open at one end', () => {
    expect(quantity({ value: '5.50' })).toEqual([])
    expect(quantity({ low: 5 })).toEqual([])
    expect(quantity({ low: '1e3', high: 1000 })).toEqual([])
    expect(quantity({})).toEqual(['error: a quantity needs a value, or low, high or both [quantity-value]'])
    expect(quantity({ value: 5, high: 6 })).toEqual([
      'error: a quantity has a value or a range, not both (keep "value", or "low" and "high") [quantity-value]',
    ])
  })

  test('does not end below its beginning, and is finite', () => {
    expect(quantity({ low: '10', high: 9.5 })).toEqual([
      'error: the range begins at 10, above its end at 9.5 (swap low and high) [end-before-start]',
    ])
    expect(quantity({ value: '1e999' })).toEqual(['error: 1e999 is too great a number [bad-number]'])
  })
})

describe('a statement', () => {
  const among = (...statements: object[]) =>
    problemsAmong(
      actor('a'),
      source('s', { published: '2024-03-05' }),
      source('o', { republishes: 's' }),
      claim('c'),
      ...(statements as { kind: string }[]),
    )

  test('has it from others, not from its own source', () => {
    expect(
      among(
        statement({ id: 's.1', from: ['s', 's.2', 'a', 'o.1', 'o'] }),
        statement({ id: 's.2', from: [] }),
        statement({ id: 'o.1', source: 'o' }),
      ),
    ).toEqual([
      'error: "s" is its own source; "from" says what it has from others (name whom or what the source has it from; leave "from" out where it speaks in its own voice) [own-source]',
      'error: "s.2" is a statement of its own source; "from" says what it has from others (name whom or what the source has it from; leave "from" out where it speaks in its own voice) [own-source]',
    ])
    expect(among(statement({ id: 's.1', from: ['s.1'] }))).toEqual([
      'error: the statement "s.1" names itself [self-reference]',
    ])
  })

  test('has a response only where it takes no side', () => {
    const wrong =
      'error: a response belongs to a statement that takes no side (add polarity: neither, or take the response out) [response-polarity]'
    expect(among(statement({ polarity: 'neither', response: 'declined' }), statement({ polarity: 'neither' }))).toEqual(
      [],
    )
    expect(among(statement({ response: 'declined' }), statement({ polarity: 'denies', response: 'noReply' }))).toEqual([
      wrong,
      wrong,
    ])
  })

  test('says how a line of sourcing is known only where there is one', () => {
    const wrong =
      'warning: "fromBasis" says how the line of sourcing is known, and "from" names none (take it out, or add "from") [basis-without-from]'
    expect(among(statement({ fromBasis: 'inferred' }), statement({ fromBasis: 'stated', from: [] }))).toEqual([
      wrong,
      wrong,
    ])
    expect(
      among(statement({ fromBasis: 'inferred', from: ['a'] }), statement({ source: 'o', fromBasis: 'inferred' })),
    ).toEqual([])
    expect(among(statement({ source: 'o', fromBasis: 'inferred', from: [] }))).toEqual([wrong])
  })

  test('was made before it was printed, and withdrawn after', () => {
    expect(among(statement({ made: '2024-04', withdrawn: '2024-02' }))).toEqual([
      'warning: it was made (2024-04) after its source was published (2024-03-05) [impossible-order]',
      'warning: it was withdrawn (2024-02) before its source was published (2024-03-05) [impossible-order]',
    ])
    expect(among(statement({ made: 'unknown', withdrawn: '2024-03' }), statement({ made: '2024-03-06' }))).toEqual([])
  })

  test('stands between the two ends of its anchor', () => {
    const anchor = (fields: object) => among(statement({ anchor: fields }))
    expect(anchor({ start: 0, end: 5, exact: 'three' })).toEqual([])
    expect(anchor({ exact: 'three', prefix: 'a' })).toEqual([])
    expect(anchor({ start: 3 })).toEqual(['error: a position has both ends; "end" is not there [anchor-parts]'])
    expect(anchor({ end: 3 })).toEqual(['error: a position has both ends; "start" is not there [anchor-parts]'])
    expect(anchor({ start: 3, end: 3 })).toEqual(['error: the passage ends at 3, and begins at 3 [end-before-start]'])
    expect(anchor({ start: 0, end: 2, exact: '🌧' })).toEqual([])
    expect(anchor({ start: 0, end: 1, exact: '🌧' })).toEqual([
      'warning: the quotation has 2 characters (UTF-16), its position 1 [anchor-length]',
    ])
  })
})

describe('an assessment', () => {
  const of = (id: string, fields: object) =>
    problemsAmong(actor('a'), source('s'), claim('c'), topic, statement({ id: 's.c' }), {
      kind: 'assessment',
      of: id,
      by: 'a',
      date: '2024',
      ...fields,
    })

  test('judges what can be judged so', () => {
    expect(of('c', { status: 'verified', likelihood: 'likely', rating: { text: 'True' }, credibility: 1 })).toEqual([])
    expect(of('s.c', { credibility: 1 })).toEqual([])
    expect(of('s', { reliability: 'A', topic: 't' })).toEqual([])
    expect(of('a', { reliability: 'F' })).toEqual([])
    expect(of('s', { status: 'verified', credibility: 2 })).toEqual([
      'error: "status" judges a claim, and "s" is none: it is of kind source [assessment-field]',
      'error: "credibility" judges a claim or a statement, and "s" is none: it is of kind source [assessment-field]',
    ])
    expect(of('s.c', { likelihood: 'likely', rating: { text: 'True' }, topic: 't' })).toEqual([
      'error: "likelihood" judges a claim, and "s.c" is none: it is of kind statement [assessment-field]',
      'error: "rating" judges a claim, and "s.c" is none: it is of kind statement [assessment-field]',
      'error: "topic" judges a source or an actor, and "s.c" is none: it is of kind statement [assessment-field]',
    ])
  })

  test('judges something', () => {
    expect(of('c', { rationale: 'r' })).toEqual([
      'warning: the assessment judges nothing (add one of status, likelihood, rating, credibility, reliability) [empty-assessment]',
    ])
  })

  test('rates within its scale, whichever end is the best', () => {
    const rating = (fields: object) => of('c', { rating: { text: 'r', ...fields } })
    expect(rating({ value: 3, best: 1, worst: 5 })).toEqual([])
    expect(rating({ value: '5.0', best: 5, worst: 1 })).toEqual([])
    expect(rating({ value: 6, best: 5, worst: 1 })).toEqual([
      'error: 6 is not between 1 (worst) and 5 (best) [rating-range]',
    ])
    expect(rating({ value: 0, best: 1, worst: 5 })).toEqual([
      'error: 0 is not between 5 (worst) and 1 (best) [rating-range]',
    ])
    expect(rating({ value: 6, best: 5 })).toEqual([])
    expect(rating({ best: '1e999' })).toEqual(['error: 1e999 is too great a number [bad-number]'])
  })
})

test('each problem stands at the field that it is about', () => {
  expect(
    problemsOf(`claims:
  - id: c
    text: t
    then: c2
    quantity:
      measure: t
      low: 2
      high: 1
  - { id: c2, text: t }
topics: [{ id: t, name: T, type: measure }]
`),
  ).toEqual([
    'a.yaml:4:5: error: only a conditional claim has "then" (add type: conditional, or take it out) [conditional-parts]',
    'a.yaml:7:12: error: the range begins at 2, above its end at 1 (swap low and high) [end-before-start]',
  ])
})
