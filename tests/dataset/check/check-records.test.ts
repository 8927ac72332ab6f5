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
      'error: "b" may be "a", and here is said not to be (remove it from possiblySameAs or from notSameAs) [identity-conflict]',
    ])
    expect(
      problemsAmong(actor('a', { possiblySameAs: ['c', 'b'] }), actor('b', { notSameAs: ['a'] }), actor('c')),
    ).toEqual([
      'error: "b" may be "a", and at "b" is said not to be (remove it from possiblySameAs or from notSameAs) [identity-conflict]',
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

  test('is carried by somebody who does not publish it', () => {
    expect(problemsAmong(actor('a'), actor('b'), source('s', { publisher: 'a', carrier: 'b' }))).toEqual([])
    expect(problemsAmong(actor('a'), source('s', { publisher: 'a', carrier: 'a' }))).toEqual([
      'error: "a" cannot be both carrier and publisher: a carrier only transports what others say (remove it from publisher where it does not speak for itself, else from carrier) [carrier-publisher]',
    ])
  })

  test('was read whole, in excerpt, or by nobody; and not read where it is known via others', () => {
    for (const read of ['full', 'excerpt', 'no']) expect(problemsAmong(source('s', { read }))).toEqual([])
    expect(problemsAmong(source('s', { read: 'no', knownVia: ['t'] }), source('t'))).toEqual([])
    expect(problemsAmong(source('s', { read: 'excerpt', knownVia: ['t'] }), source('t'))).toEqual([
      'error: it is known only via others, and was read (excerpt) (remove knownVia where a curator read it, else read) [read-known-via]',
    ])
    expect(problemsAmong(source('s', { read: 'partly' }))).toEqual([
      'error: "read" must be one of full, excerpt, no; not "partly" [bad-value]',
    ])
  })

  test('takes back statements of its own versions, by a correction or a retraction', () => {
    const notice = (fields: object) => [
      source('v1'),
      source('v2', { revises: 'v1', notices: [{ statements: ['m'], ...fields }] }),
      source('elsewhere'),
      claim('c'),
    ]
    const said = (id: string, where: string) => statement({ id, source: where })
    for (const type of ['correction', 'retraction']) {
      expect(problemsAmong(...notice({ type }), said('m', 'v2'))).toEqual([])
      expect(problemsAmong(...notice({ type }), said('m', 'v1'))).toEqual([])
      expect(problemsAmong(...notice({ type }), said('m', 'elsewhere'))).toEqual([
        'error: "m" stands in "elsewhere", which is no version of "v2" (a notice takes back statements of its own document, or of its other versions) [notice-statements]',
      ])
    }
    expect(problemsAmong(...notice({ type: 'removal' }), said('m', 'v2'))).toEqual([
      'error: only a correction or a retraction takes statements back, and this notice is of type removal (remove "statements", or change the type) [notice-statements]',
    ])
    expect(problemsAmong(...notice({ type: 'correction', statements: [] }))).toEqual([
      'error: "notices.0.statements": name what it takes back, or leave the field out, not [] [bad-value]',
    ])
    expect(problemsAmong(...notice({ type: 'correction', statements: ['nobody'], by: 'c' }))).toEqual([
      'error: unknown statement "nobody" (add it, or remove it from "notices.statements") [unknown-reference]',
      'error: "c" is a claim; "notices.by" names an actor [wrong-kind]',
    ])
  })

  test('was published before it was read or corrected, give or take a day, or nothing where hours are known', () => {
    const hours = (published: string, accessed: string) => problemsAmong(source('s', { published, accessed }))
    expect(hours('2024-03-05T12:00Z', '2024-03-05T11:59:59+00:00')).toHaveLength(1)
    expect(hours('2024-03-05T12:00Z', '2024-03-05T13:00+01:00')).toEqual([])
    expect(hours('2024-03-05T12:00Z', '2024-03-05T11:00')).toEqual([])
    expect(hours('2024-03-05T12:00Z', '2024-03-04')).toEqual([])
    expect(hours('2024-03-05T12:00Z', '2024-03-03')).toHaveLength(1)
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
      'error: only a conditional claim has "if" (add type: conditional, or remove it) [conditional-parts]',
      'error: only a conditional claim has "then" (add type: conditional, or remove it) [conditional-parts]',
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
    expect(quantity({ value: '12345678901234567890' })).toEqual([
      'warning: 12345678901234567890 is kept as it is written, and calculated with as 12345678901234567000 (round it yourself where that is not meant) [bad-number]',
    ])
  })
})

describe('a unit', () => {
  const unit = (written: string) =>
    problemsAmong(topic, claim('c', { quantity: { measure: 't', value: 1, unit: written } }))
  const NONE = 'is no unit of UCUM and no currency of ISO 4217: figures in it are compared with none in others'

  test('that is known is fine', () => {
    for (const known of ['EUR', '%', '1', 'GBy/s', '{chips}']) expect(unit(known)).toEqual([])
  })

  test('that is not known comes with the code that was meant, or how to count', () => {
    expect(unit('Euro')).toEqual([`warning: "Euro" ${NONE} (write EUR) [unknown-unit]`])
    expect(unit('percent')).toEqual([`warning: "percent" ${NONE} (write "%") [unknown-unit]`])
    expect(unit('people')).toEqual([
      `warning: "people" ${NONE} (for what is counted write braces, such as {chips}) [unknown-unit]`,
    ])
  })
})

describe('the text of a claim', () => {
  test('is a sentence that is true or false, and no question', () => {
    const question =
      'warning: the claim is a question, and a claim is what is true or false (write what somebody says, as a sentence) [claim-question]'
    for (const text of ['Is the bridge closed?', '桥封了吗？', 'هل أغلق الجسر؟ '])
      expect(problemsAmong(claim('c', { text }))).toEqual([question])
    for (const text of ['He asked "why?"', 'The form asks: why? and has no answer.', 'Closed;'])
      expect(problemsAmong(claim('c', { text }))).toEqual([])
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

  test('takes it from others, not from its own source', () => {
    expect(
      among(
        statement({ id: 's.1', from: ['s', 's.2', 'a', 'o.1', 'o'] }),
        statement({ id: 's.2', from: [] }),
        statement({ id: 'o.1', source: 'o' }),
      ),
    ).toEqual([
      'error: "s" is its own source; "from" says what it has from others (name whom it quotes or what it cites; leave "from" out where it names no source) [own-source]',
      'error: "s.2" is a statement of its own source; "from" says what it has from others (name whom it quotes or what it cites; leave "from" out where it names no source) [own-source]',
    ])
    expect(among(statement({ id: 's.1', from: ['s.1'] }))).toEqual([
      'error: the statement "s.1" names itself [self-reference]',
    ])
  })

  test('has a response only where it takes no side', () => {
    const wrong =
      'error: a response belongs to a statement that takes no side (add polarity: neither, or remove the response) [response-polarity]'
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
      'warning: "fromBasis" says how the line of sourcing is known, and "from" names none (remove it, or add "from") [basis-without-from]'
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

  test('stands on a page, at a time, in a region', () => {
    const anchor = (fields: object) => among(statement({ anchor: fields }))
    expect(anchor({ page: 'xiv', time: [751, 763.5], region: [10, 20, 90, 80] })).toEqual([])
    expect(anchor({ time: [12, 12] })).toEqual([
      'error: the passage ends at 12 s, and begins at 12 s [end-before-start]',
    ])
    const outside =
      'error: the region is empty, or reaches out of the picture (write [x, y, width, height] in per cent of the picture: x + width and y + height are at most 100) [anchor-region]'
    expect(anchor({ region: [50, 0, 51, 100] })).toEqual([outside])
    expect(anchor({ region: [0, 50, 100, 0] })).toEqual([outside])
    expect(anchor({ page: 42, time: [-1, 2], region: [0, 0, 120, 1] })).toEqual([
      'error: "anchor.page" must be text, not the number 42 (put it in quotes: "42") [wrong-type]',
      'error: "anchor.time.0": a time code is counted in seconds from the start, not -1 [bad-value]',
      'error: "anchor.region.2": a region is counted in per cent of the picture, 0 to 100, not 120 [bad-value]',
    ])
    expect(anchor({ time: '1:02:03' })).toEqual([
      'error: "anchor.time" must be a list, not text (write where it begins and ends, in seconds: [3723, 3733]) [wrong-type]',
    ])
    expect(anchor({ time: 12 })).toEqual([
      'error: "anchor.time" must be a list, not the number 12 (write where it begins and ends, in seconds: [12, 22]) [wrong-type]',
    ])
    expect(anchor({ time: [1], region: [1, 2, 3] })).toEqual([
      'error: "anchor.time": a time code has two ends, [from, to], in seconds, not [1] [bad-value]',
      'error: "anchor.region": a region is [x, y, width, height], in per cent, not [1,2,3] [bad-value]',
    ])
  })

  test('has a place only in what was read', () => {
    const stands = (fields: object) =>
      problemsAmong(claim('c'), source('s', fields), source('o'), statement({ anchor: { page: '1' } }))
    expect(stands({})).toEqual([])
    expect(stands({ read: 'excerpt' })).toEqual([])
    expect(stands({ read: 'no' })).toEqual([
      'error: the place in "s" is known, and nobody has read "s" (read: no) (remove the anchor, or say in "s" how it was read: full or excerpt) [unread-anchor]',
    ])
    expect(stands({ knownVia: ['o'] })).toEqual([
      'warning: the place in "s" is known, and nobody has read "s" (it is known via others) (remove the anchor, or say in "s" how it was read: full or excerpt) [unread-anchor]',
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
      'warning: the assessment judges nothing (add one of status, likelihood, rating, credibility, attribution, reliability) [empty-assessment]',
    ])
  })

  test('judges lines that the statement has', () => {
    const judged = (from: object, fields: object) =>
      problemsAmong(
        ...[actor('a'), actor('b'), claim('c'), source('s'), source('copy', { republishes: 's' })],
        statement({ id: 'm', source: 'copy', ...from }),
        { kind: 'assessment', of: 'm', by: 'a', date: '2024', attribution: 'absent', ...fields },
      )
    expect(judged({ from: ['a', 'b'] }, {})).toEqual([])
    expect(judged({ from: ['a', 'b'] }, { lines: ['b'] })).toEqual([])
    expect(judged({ from: ['a'] }, { lines: ['a', 'b', 's'] })).toEqual([
      'error: "m" does not come from "b" (it comes from a) [judged-lines]',
      'error: "m" does not come from "s" (it comes from a) [judged-lines]',
    ])
    expect(judged({}, { lines: ['s'] })).toEqual([])
    expect(judged({}, { lines: ['a'] })).toEqual(['error: "m" does not come from "a" (it comes from s) [judged-lines]'])
    expect(judged({ from: [] }, { lines: ['s'] })).toEqual([
      'warning: "m" has no line of sourcing to judge: it speaks in its own voice (add to the statement the source that the page names) [judged-lines]',
      'error: "m" does not come from "s" (it names no source: remove "lines") [judged-lines]',
    ])
    expect(judged({ from: ['a'] }, { lines: [] })).toEqual([
      'error: "lines": name the lines that were looked up, or leave the field out, not [] [bad-value]',
    ])
    expect(judged({ from: ['a'] }, { attribution: undefined, credibility: 3, lines: ['a'] })).toEqual([
      'error: "lines" says of which lines "attribution" speaks, and there is none (add attribution: upheld, absent, altered, misattributed, fabricated) [judged-lines]',
    ])
  })

  test('finds something about a line of a statement, and of nothing else', () => {
    expect(of('c', { attribution: 'upheld' })).toEqual([
      'error: "attribution" judges a statement, and "c" is none: it is of kind claim [assessment-field]',
    ])
  })

  test('rests on statements, documents, claims and other assessments, and not on itself', () => {
    expect(of('c', { id: 'x', status: 'refuted', evidence: ['s.c', 's', 'c', 'x', 'a'] })).toEqual([
      'error: the assessment "x" names itself [self-reference]',
      'error: "a" is an actor; "evidence" names a statement, source, claim or assessment [wrong-kind]',
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

test('a running total is a measure', () => {
  const cumulative = (type: string) => problemsAmong({ kind: 'topic', id: 't', name: 'T', type, cumulative: true })
  expect(cumulative('measure')).toEqual([])
  expect(cumulative('place')).toEqual([
    'warning: only a measure can be a running total, and this topic is of type place (make its type measure) [cumulative-topic]',
  ])
})

describe('a search', () => {
  const search = (fields: object) =>
    problemsAmong(...[actor('a'), claim('c'), source('s', { published: '2024-03-05' }), statement({ id: 'm' })], {
      ...{ kind: 'search', id: 'y', for: 'c', by: 'a', date: '2024-03-05', places: ['s', { text: 'the archive' }] },
      ...fields,
    })

  test('looks somewhere, and may find nothing', () => {
    expect(search({})).toEqual([])
    expect(search({ found: [] })).toEqual([])
    expect(search({ found: ['m', 's'] })).toEqual([])
    expect(search({ places: [] })).toEqual(['error: "places": name a place where somebody looked, not [] [bad-value]'])
    expect(search({ places: ['a'], found: ['c'] })).toEqual([
      'error: "a" is an actor; "places" names a source [wrong-kind]',
      'error: "c" is a claim; "found" names a source or statement [wrong-kind]',
    ])
  })

  test('finds what was there by then', () => {
    const early = 'was found on 2024-03-01, before it was published (2024-03-05) [impossible-order]'
    expect(search({ date: '2024-03-01', found: ['m', 's'] })).toEqual([`warning: it ${early}`, `warning: it ${early}`])
  })
})

describe('a value that is no number', () => {
  const value = (fields: object) => problemsAmong(actor('a'), topic, claim('c', { value: { measure: 't', ...fields } }))

  test('is an actor, a topic or a text', () => {
    for (const is of ['a', 't', { text: 'red' }]) expect(value({ of: 'a', is })).toEqual([])
    expect(value({})).toEqual(['error: "value" needs "is" [missing-field]'])
    expect(value({ is: 'c' })).toEqual(['error: "c" is a claim; "value.is" names an actor or topic [wrong-kind]'])
    expect(value({ is: 'Red Square' })).toEqual([
      'error: "value.is": an id is lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit; not "Red Square" (write red-square) [bad-id]',
    ])
    expect(value({ is: { txt: 'red' } })).toEqual([
      'error: "txt" is no field of "value.is" (did you mean text?) [unknown-field]',
    ])
    expect(value({ is: { text: ' ' } })).toEqual(['error: "value.is.text": it must not be empty, not " " [bad-value]'])
    expect(value({ is: 7 })).toEqual([
      'error: "value.is" must be text or a set of fields, not the number 7 (put it in quotes: "7") [wrong-type]',
    ])
    expect(value({ is: 'a', exclusive: 'no' })).toEqual([
      'error: "value.exclusive" must be true or false, not text (write true or false, without quotes) [wrong-type]',
    ])
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
    'a.yaml:4:5: error: only a conditional claim has "then" (add type: conditional, or remove it) [conditional-parts]',
    'a.yaml:7:12: error: the range begins at 2, above its end at 1 (swap low and high) [end-before-start]',
  ])
})
