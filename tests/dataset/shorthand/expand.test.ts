import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../../../src/dataset/digest.ts'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { parseDataset } from '../../../src/dataset/parse.ts'
import { writeDataset } from '../../../src/dataset/write/write.ts'
import type { Dataset } from '../../../src/model/dataset.ts'
import { parseText, problemsOf } from '../problems-of.ts'

const MILL = `topics:
  - { id: mill, name: Old Mill, type: place }
  - { id: deaths, name: People killed, type: measure }
actors:
  - { id: anna-kroll, name: Anna Kroll, type: person }
  - { id: gazette, name: Valley Gazette, type: organization }
`
const GAZETTE = `sources:
  - id: g
    title: Fire at the old mill was no accident
    publisher: gazette
    published: 2026-04-11
    type: article
    says:
`
/** The gazette's article with these lines. */
const says = (...lines: string[]) => `${MILL}${GAZETTE}${lines.map((line) => `      - ${line}\n`).join('')}`

function expanded(text: string, path = 'a.yaml'): Dataset {
  const { dataset, problems } = parseText(text, path)
  expect(problems.map(formatProblem)).toEqual([])
  if (dataset === undefined) throw new Error('there is no dataset')
  return dataset
}
const statements = (text: string) => expanded(text).statements

describe('lines under a source', () => {
  test('say what the full form says', () => {
    const {
      claims,
      statements: said,
      actors,
      sources,
    } = expanded(
      says(
        'arson: The fire at the @mill was set on purpose. < Valley Wire < an official briefed on it | background possible',
        'Two petrol cans were found in the boiler room. < two firefighters | witnessed',
        'arson < Peter Marsh | denies',
      ),
    )
    const unread = 'valley-wire-via-g'
    expect(claims).toEqual([
      { id: 'arson', text: 'The fire at the mill was set on purpose.', about: ['mill'] },
      { id: 'two-petrol-cans-found-boiler', text: 'Two petrol cans were found in the boiler room.' },
    ])
    expect(said).toEqual([
      { id: 'g~arson', source: 'g', claim: 'arson', from: [`${unread}.arson`], certainty: 'possible' },
      { id: 'g~arson~2', source: 'g', claim: 'arson', from: ['peter-marsh'], polarity: 'denies' },
      {
        ...{ id: 'g~two-petrol-cans-found-boiler', source: 'g', claim: 'two-petrol-cans-found-boiler' },
        ...{ from: ['g.two-firefighters'], knowledge: 'witnessed' },
      },
      {
        ...{ id: `${unread}.arson`, source: unread, claim: 'arson' },
        ...{ from: [`${unread}.an-official-briefed-on-it`], terms: 'background' },
      },
    ])
    expect(actors.filter(({ id }) => !['anna-kroll', 'gazette'].includes(id))).toEqual([
      { id: 'g.two-firefighters', name: 'two firefighters', type: 'group', anonymous: true, count: 2 },
      { id: 'peter-marsh', name: 'Peter Marsh', type: 'person' },
      { id: 'valley-wire', name: 'Valley Wire', type: 'organization' },
      { id: `${unread}.an-official-briefed-on-it`, name: 'an official briefed on it', type: 'person', anonymous: true },
    ])
    expect(sources[1]).toEqual({
      ...{ id: unread, title: 'What Valley Wire reported', type: 'other', publisher: 'valley-wire' },
      ...{ published: '../2026-04-11', read: 'no', knownVia: ['g'] },
    })
  })

  test('may have fields of their statement beside them', () => {
    const text = says(
      `arson: It was set. < Anna Kroll\n        anchor: { start: 1, end: 5 }\n        note: In the third paragraph.`,
      `claim: arson | denies\n        id: g-denial\n        from: [gazette]`,
    )
    expect(statements(text)).toEqual([
      { id: 'g-denial', source: 'g', claim: 'arson', from: ['gazette'], polarity: 'denies' },
      {
        ...{ id: 'g~arson', source: 'g', claim: 'arson', from: ['anna-kroll'] },
        ...{ anchor: { start: 1, end: 5 }, note: 'In the third paragraph.' },
      },
    ])
  })

  test('state figures, credits, and what others said of when', () => {
    const { claims, statements: said } = expanded(
      says(
        'toll: Twelve people died. < Anna Kroll | People of mill ~12 1 | credits "the mayor" Anna, Valley Gazette | made 2026-04-10',
      ),
    )
    expect(claims[0]?.quantity).toEqual({ measure: 'deaths', of: 'mill', value: 12, unit: '1', comparator: 'approx' })
    expect(said[0]).toMatchObject({ made: '2026-04-10', credits: { as: 'the mayor', ids: ['anna-kroll', 'gazette'] } })
  })

  test('are in JSON too', () => {
    const source = {
      id: 'g',
      title: 'Fire',
      type: 'article',
      says: [{ arson: 'It was set. < Anna Kroll' }, 'arson < two firefighters'],
    }
    const { statements: said } = expanded(
      JSON.stringify({ actors: [{ id: 'k', name: 'Anna Kroll', type: 'person' }], sources: [source] }),
      'a.json',
    )
    expect(said.flatMap(({ from }) => from).sort()).toEqual(['g.two-firefighters', 'k'])
  })

  test('a sentence that is a claim already is that claim', () => {
    const text = `${says('It was set. < Anna Kroll')}claims:\n  - { id: arson, text: It was set. }\n`
    expect(expanded(text).claims).toEqual([{ id: 'arson', text: 'It was set.' }])
    expect(statements(text)[0]?.claim).toBe('arson')
  })
})

describe('names in lines', () => {
  const other = (...lines: string[]) => `  - id: w
    title: Police suspect arson
    publisher: Valley Wire
    published: 2026-04-10
    type: wire-report
    says:
${lines.map((line) => `      - ${line}\n`).join('')}`
  const fromOf = (text: string) => statements(text).find(({ source }) => source === 'g')?.from

  test('an id, a name or its beginning in whole words', () => {
    for (const name of ['anna-kroll', 'Anna Kroll', 'anna kroll', 'Anna'])
      expect(fromOf(says(`a: It was set. < ${name}`))).toEqual(['anna-kroll'])
  })
  test('a publisher is its statement of the claim, which gets an id for that', () => {
    expect(fromOf(says('arson < Valley Wire') + other('arson: It was set.'))).toEqual(['w.arson'])
  })
  test('a publisher that does not state the claim is its only document', () => {
    expect(fromOf(says('arson: It was set. < Valley Wire') + other('Cans were found.'))).toEqual(['w'])
  })
  test('the document and the actor can be meant by themselves', () => {
    expect(fromOf(says('arson < Valley Wire (source)') + other('arson: It was set.'))).toEqual(['w'])
    expect(fromOf(says('arson < Valley Wire itself') + other('arson: It was set.'))).toEqual(['valley-wire'])
  })
  test('alternatives', () => {
    expect(fromOf(says('arson: It was set. < Anna Kroll or a neighbour'))).toEqual(['anna-kroll', 'g.a-neighbour'])
  })
  test('a chain leads through the statement that comes from there', () => {
    const text =
      says('arson < Valley Wire < an official') + other('arson: It was set. < an official', 'arson < Anna Kroll')
    expect(fromOf(text)).toEqual(['w.arson'])
    expect(statements(text).find(({ id }) => id === 'w.arson')?.from).toEqual(['w.an-official'])
  })
  test('somebody unnamed is nobody else in another document', () => {
    const text = says('arson < an official') + other('arson: It was set. < an official')
    expect(new Set(statements(text).flatMap(({ from }) => from))).toEqual(new Set(['g.an-official', 'w.an-official']))
  })
  test('what two papers have of a wire that nobody read is one report where it is one claim', () => {
    const second = `  - id: h\n    title: Fire\n    publisher: Hill Herald\n    published: 2026-04-12\n    type: article\n    says:\n      - arson < Valley Wire\n`
    const { sources } = expanded(says('arson: It was set. < Valley Wire < an official') + second)
    expect(sources.find(({ knownVia }) => knownVia)?.knownVia).toEqual(['g', 'h'])
  })
  test('through a person leads what that person said to the source', () => {
    const { sources } = expanded(says('arson: It was set. < Anna Kroll < a neighbour'))
    expect(sources.find(({ type }) => type === 'interview')).toMatchObject({
      authors: ['anna-kroll'],
      knownVia: ['g'],
      read: 'no',
    })
  })
  test('a new name may be near another, or say what it is', () => {
    const { actors } = expanded(says('a: It was set. < Ana Kroll (new)', 'a < City Hall (government)'))
    expect(actors.filter(({ id }) => /^(ana|city)/.test(id))).toEqual([
      { id: 'ana-kroll', name: 'Ana Kroll', type: 'person' },
      { id: 'city-hall', name: 'City Hall', type: 'government' },
    ])
  })
})

describe('what is refused, and where', () => {
  const refused = (...lines: string[]) => problemsOf(says(...lines)).map((problem) => problem.replace(/^a\.yaml:/, ''))
  test.each<[string, string]>([
    [
      'He was in room #5 . | denies',
      '14:24: error: " #" starts a comment, so the rest of this statement is lost: put the line in quotes [cut-text]',
    ],
    [
      'He left. # 3 < Anna Kroll | told',
      '14:18: error: " #" starts a comment, so the rest of this statement is lost: put the line in quotes [cut-text]',
    ],
    [
      'He said: it was set. < Anna Kroll',
      '14:9: error: "He said" can\'t be a claim id: put the line in quotes [bad-id]',
    ],
    [
      'It was set. < Ana Kroll',
      '14:23: error: "Ana Kroll" is nobody yet, but nearly Anna Kroll (anna-kroll): fix it, or "Ana Kroll (new)" [unknown-name]',
    ],
    ['It was set. < Anna Kroll | posible', '14:36: error: "posible" is no mark: did you mean possible? [says-mark]'],
    ['arsn < Anna Kroll', '14:9: error: unknown claim "arsn" (add it, or remove it from "claim") [unknown-reference]'],
    ['The @mil burned.', '14:13: error: "@mil" is nobody and nothing yet (did you mean mill?) [unknown-name]'],
    [
      'It grew < 2 %',
      '14:19: error: "2 %" is no name: where "<" is part of the sentence, write a backslash before it [unknown-name]',
    ],
    [
      'It was set. < the mayor',
      '14:23: error: "the mayor" may be somebody else in every document: write the name or the id, or "a mayor" for somebody unnamed [unknown-name]',
    ],
    [
      '12',
      '14:9: error: here should stand a line: a sentence, or the id of a claim; put the line in quotes [says-line]',
    ],
    [
      'arson:',
      '14:15: error: nothing stands behind "arson:": write the sentence, in quotes where it is a number [says-line]',
    ],
    [
      '"It was \\"set\\". < Ana Kroll"',
      '14:28: error: "Ana Kroll" is nobody yet, but nearly Anna Kroll (anna-kroll): fix it, or "Ana Kroll (new)" [unknown-name]',
    ],
    ['It was set. < mill', '14:23: error: "mill" is a topic, and nobody who could have said it [wrong-kind]'],
    [
      'Was it set?',
      '14:9: warning: the claim is a question, and a claim is what is true or false (write what somebody says, as a sentence) [claim-question]',
    ],
    ['It was set. | made 2026-13', '14:23: error: "made": '],
  ])('%s', (line, problem) => {
    expect(refused(line)[0]).toContain(problem)
  })

  test('a comment behind a line that is whole is a comment', () => {
    expect(refused('arson: It was set. < Anna Kroll # she was there')).toEqual([])
  })
  test('a publisher of several documents has to be told apart', () => {
    const wire = (id: string) => `  - { id: ${id}, title: T ${id}, type: article, publisher: Valley Wire }\n`
    // Names in a source without lines are those of records.
    const text = `${says('It was set. < Valley Wire') + wire('w1') + wire('w2')}claims:\n  - { id: x, text: X. }\n`
    const withActor = text.replace('actors:\n', 'actors:\n  - { id: wire, name: Valley Wire, type: organization }\n')
    expect(problemsOf(withActor)).toEqual([
      'a.yaml:15:23: error: "Valley Wire" is any of w1, w2: name one [ambiguous-name]',
    ])
  })
  test('a claim that is worded twice', () => {
    expect(refused('a: It was set.', 'a: It was set on fire.')).toEqual([
      '15:12: error: "a" is worded already, at a.yaml:14:9: write "a" alone to say it again [duplicate-id]',
    ])
  })
  test('nothing refers to an id that was made of a sentence', () => {
    expect(refused('It was set.', 'set < Anna Kroll')).toEqual([
      '15:9: error: "set" is a made id, and nothing may refer to one (give what it means an id of its own: "hearsay fmt" writes that of a sentence) [made-id]',
    ])
  })
  test('a field beside a line that there is not, or that the line gives already', () => {
    expect(refused('a: It was set.\n        ancor: { start: 1 }')).toEqual([
      '15:9: error: "ancor" is no field of a statement: did you mean anchor? [unknown-field]',
    ])
    expect(refused('a: It was set. | told\n        knowledge: told')).toEqual([
      '14:26: error: "told" and the field "knowledge" beside the line say the same thing: keep one [says-mark]',
    ])
  })
  test('a document that was read and does not have it from there', () => {
    const wire = `  - id: w\n    title: T\n    type: article\n    publisher: Valley Wire\n    says:\n      - arson: It was set.\n`
    expect(problemsOf(says('arson < Valley Wire < an official') + wire)).toEqual([
      'a.yaml:14:17: error: "Valley Wire": w was read, and nothing in it has this from an official: add that line there, or end this one at "Valley Wire" [says-line]',
    ])
  })
  test('JSON Lines have no short form', () => {
    const line = JSON.stringify({ kind: 'source', id: 's', title: 'T', type: 'article', says: ['It was set.'] })
    expect(problemsOf(`${line}\n`, 'a.jsonl')).toEqual([
      'a.jsonl:1:56: error: "says" is no field of a source in JSON Lines, which have no short form (write each statement on a line of its own: "hearsay expand" prints them) [unknown-field]',
    ])
  })
})

describe('what a file gives its records', () => {
  test('counts where they do not say otherwise', () => {
    const defaults = `defaults:\n  recordedBy: anna-kroll\n  sources: { type: article, language: en }\n  statements: { certainty: probable }\n`
    const { sources, statements: said } = expanded(`${defaults}${says('a: It was set.', 'a < Anna Kroll | certain')}`)
    expect(sources[0]).toMatchObject({ language: 'en', recordedBy: 'anna-kroll' })
    expect(said.map(({ certainty, recordedBy }) => [certainty, recordedBy])).toEqual([
      ['certain', 'anna-kroll'],
      ['probable', 'anna-kroll'],
    ])
  })
  test('is checked as records are', () => {
    expect(problemsOf(`defaults:\n  sources: { languge: en }\n${says('a: It was set.')}`)).toEqual([
      'a.yaml:2:14: error: "languge" is no field of "sources" (did you mean language?) [unknown-field]',
    ])
  })
})

describe('retired ids', () => {
  const retired = `retired:\n  - { id: kroll, became: anna, how: renamed }\n  - { id: anna, became: anna-kroll, how: merged }\n`
  test('lead to what they became, however many steps', () => {
    const { statements: said, manifest } = expanded(`${says('a: It was set. < kroll')}${retired}`)
    expect(said[0]?.from).toEqual(['anna-kroll'])
    expect(manifest.retired).toEqual([
      { id: 'anna', became: 'anna-kroll', how: 'merged' },
      { id: 'kroll', became: 'anna', how: 'renamed' },
    ])
  })
  test('never return, and lead somewhere', () => {
    const again = `${MILL.replace('id: gazette', 'id: kroll')}claims:\n  - { id: c, text: C. }\n${retired.replaceAll('anna-kroll', 'nobody')}`
    expect(problemsOf(again)).toEqual([
      'a.yaml:6:11: error: the id "kroll" was retired: it became "anna", and never returns (choose another id) [retired-id]',
      'a.yaml:11:25: error: "anna" became "nobody", which no record has (name the record that it leads to) [retired-id]',
    ])
  })
})

test('what is expanded is written, read again, and the same to the digest', () => {
  const who = fc.constantFrom(
    'Anna Kroll',
    'Valley Wire',
    'two firefighters',
    'Peter Marsh or a neighbour',
    'an official',
    'gazette itself',
  )
  const link = fc.array(
    who.map((name) => ` < ${name}`),
    { maxLength: 2 },
  )
  const said = fc.constantFrom(
    'a: The @mill burned.',
    'b: It rained.',
    'It was set on purpose.',
    'Nobody died.',
    'a',
    'b',
    'c-full',
  )
  const marks = fc.constantFrom(
    '',
    ' | denies',
    ' | certain told',
    ' | background made 2026-04',
    ' | noReply',
    ' | credits "x" Anna',
  )
  const line = fc.tuple(said, link, marks).map(([text, links, mark]) => `${text}${links.join('')}${mark}`)
  const sources = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  let read = 0
  fc.assert(
    fc.property(sources, (drawn) => {
      const all = wordedOnce(drawn)
      const blocks = all.map((lines, index) => {
        const head = `  - title: Page ${index}\n    type: article\n    publisher: ${['Valley Wire', 'Hill Herald', 'gazette'][index % 3]}\n    published: 2026-04-1${index}\n    says:\n`
        return head + lines.map((text) => `      - ${JSON.stringify(text)}\n`).join('')
      })
      const text = `${MILL}claims:\n  - { id: c-full, text: In full. }\nsources:\n${blocks.join('')}`
      const { dataset, problems } = parseText(text)
      if (dataset === undefined) {
        expect(problems.length).toBeGreaterThan(0)
        return
      }
      read += 1
      const full = writeDataset(dataset, 'yaml')
      const again = parseDataset([{ path: 'full.yaml', text: full }])
      expect(again.dataset).toEqual(dataset)
      expect(again.dataset && writeDataset(again.dataset, 'yaml')).toBe(full)
      expect(again.dataset && digestOf(again.dataset)).toBe(digestOf(dataset))
    }),
    { numRuns: 120 },
  )
  expect(read).toBeGreaterThan(40)
})

/** Lines in which each claim is worded where it first stands, and named from then on. */
function wordedOnce(sources: readonly (readonly string[])[]): string[][] {
  const worded = new Set<string>()
  return sources.map((lines) =>
    lines.map((line) => {
      const [, id = '', rest = ''] = /^([ab])(?::[^<|]*|(?= |$))(.*)$/.exec(line) ?? []
      if (id === '') return line
      const isFirst = !worded.has(id)
      worded.add(id)
      return `${isFirst ? `${id}: ${id === 'a' ? 'The @mill burned.' : 'It rained.'}` : id} ${rest.trim()}`.trim()
    }),
  )
}
