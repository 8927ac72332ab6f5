import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../src/dataset/format-problems.ts'
import { parseDataset } from '../../src/dataset/parse.ts'
import { parseText, problemsOf } from './problems-of.ts'

const YAML = `dataset: { format: 1, id: rain, title: Rain, curators: [jane], x-mood: wet }
actors:
  - { id: jane, name: Jane, type: person, recordedBy: jane }
sources:
  - { id: s, title: S, type: post, authors: [jane], published: 2026-02-25 }
claims:
  - { id: c2, text: It poured. }
  - { id: c1, text: It rained., about: [jane], x-colour: { b: 1, a: [2] } }
statements:
  - { source: s, claim: c1 }
  - { id: s.c2, source: s, claim: c2, from: [jane] }
relations:
  - { type: narrows, from: c2, to: c1 }
assessments:
  - { of: c1, by: jane, date: 2026-02-26, status: verified, credibility: 2 }
`

describe('a dataset', () => {
  test('is read from YAML, with made ids, sorted by id, extensions kept', () => {
    const { dataset, problems } = parseDataset([{ path: 'rain.yaml', text: YAML }])
    expect(problems).toEqual([])
    expect(dataset).toEqual({
      manifest: { format: 1, id: 'rain', title: 'Rain', curators: ['jane'], 'x-mood': 'wet' },
      actors: [{ id: 'jane', name: 'Jane', type: 'person', recordedBy: 'jane' }],
      sources: [{ id: 's', title: 'S', type: 'post', authors: ['jane'], published: '2026-02-25' }],
      topics: [],
      claims: [
        { id: 'c1', text: 'It rained.', about: ['jane'], 'x-colour': { b: 1, a: [2] } },
        { id: 'c2', text: 'It poured.' },
      ],
      statements: [
        { id: 's.c2', source: 's', claim: 'c2', from: ['jane'] },
        { id: 's~c1', source: 's', claim: 'c1' },
      ],
      relations: [{ id: 'c2~narrows~c1', type: 'narrows', from: 'c2', to: 'c1' }],
      assessments: [
        { id: 'c1~jane~2026-02-26', of: 'c1', by: 'jane', date: '2026-02-26', status: 'verified', credibility: 2 },
      ],
      searches: [],
    })
  })

  test('is the same from JSON, JSON Lines and YAML, in one file or several, whatever their order', () => {
    const sections = {
      dataset: { format: 1, id: 'd', title: 'D' },
      topics: [{ id: 't', name: 'T', type: 'place' }],
      claims: [{ id: 'c', text: 'C', about: ['t'] }],
    }
    const lines = [
      { kind: 'claim', ...sections.claims[0] },
      { kind: 'dataset', ...sections.dataset },
      { kind: 'topic', ...sections.topics[0] },
    ].map((line) => JSON.stringify(line))
    const { dataset: whole } = parseDataset([{ path: 'd.json', text: JSON.stringify(sections) }])
    expect(whole?.claims).toHaveLength(1)
    const others = [
      [{ path: 'd.jsonl', text: `\n${lines.join('\r\n\r\n')}\r\n` }],
      [{ path: 'd.jsonl', text: lines.join('\n') }],
      [
        { path: 'b.yml', text: 'claims:\r\n  - id: c\r\n    text: C\r\n    about:\r\n    - t\r\n' },
        { path: 'a.YAML', text: 'topics: [{ id: t, name: T, type: place }]\ndataset: { title: D, id: d, format: 1 }' },
      ],
    ]
    for (const files of others) {
      expect(parseDataset(files)).toMatchObject({ dataset: whole, problems: [] })
      expect(parseDataset([...files].reverse()).dataset).toEqual(whole)
    }
  })

  test('is recognised by its text where the path has no extension', () => {
    const manifest = '"format":1,"id":"d","title":"D"'
    for (const text of [
      `dataset: { ${manifest.replaceAll(':', ': ')} }\ntopics:`,
      `{"dataset":{${manifest}},\n"claims":[]}`,
      `\uFEFF {"kind":"dataset",${manifest}}\n`,
      `{"kind":"dataset",${manifest}}\n{"kind":"topic","id":"t","name":"T","type":"rule"}`,
    ]) {
      const { dataset, problems } = parseDataset([{ path: '-', text }])
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(dataset?.manifest.id).toBe('d')
    }
  })

  test('may begin with a byte order mark, which moves no place', () => {
    expect(parseText('\uFEFFtopics:\n  - { id: t, name: T, type: rule }\n').problems).toEqual([])
    expect(problemsOf('\uFEFFtopic: []')).toEqual([
      'a.yaml:1:1: error: unknown section "topic" (did you mean topics?) [unknown-section]',
    ])
    expect(problemsOf('\uFEFF{"topic": []}', 'a.json')).toEqual([
      'a.json:1:2: error: unknown section "topic" (did you mean topics?) [unknown-section]',
    ])
  })

  test('has exactly one manifest', () => {
    expect(parseDataset([{ path: 'a.yaml', text: 'claims: [{ id: c, text: t }]' }])).toMatchObject({
      dataset: undefined,
      problems: [{ code: 'no-manifest', message: 'the dataset has no manifest' }],
    })
    const two = ['b', 'a'].map((id) => ({
      path: `${id}/d.yaml`,
      text: `# ${id}\ndataset:\n  format: 1\n  id: ${id}\n  title: T\nclaims: [{ id: ${id}, text: t }]`,
    }))
    expect(parseDataset(two).problems.map(formatProblem)).toEqual([
      'b/d.yaml:3:3: error: the dataset has another manifest, at a/d.yaml:3:3 (keep one of the two) [second-manifest]',
    ])
  })

  test('reports every problem at once, in the order of the files', () => {
    const { dataset, problems } = parseDataset([
      { path: 'b.json', text: '{"claims": [{"id": "c", "txt": "t", "about": ["nobody"]}, 7]}' },
      {
        path: 'a.yaml',
        text: 'dataset: { format: 2, id: D, title: "" }\nactors:\n  - { id: c, name: 2024, type: persn }\n',
      },
    ])
    expect(dataset).toBeUndefined()
    expect(problems.map(formatProblem)).toEqual([
      'a.yaml:1:20: error: "format": the format that this version reads is 1 [bad-value]',
      'a.yaml:1:27: error: "id": an id is lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit; not "D" (write d) [bad-id]',
      'a.yaml:1:37: error: "title": it must not be empty, not "" [bad-value]',
      'a.yaml:3:20: error: "name" must be text, not the number 2024 (put it in quotes: "2024") [wrong-type]',
      'a.yaml:3:32: error: "type" must be one of person, organization, government, group, role, software; not "persn" (did you mean person?) [bad-value]',
      'b.json:1:20: error: the id "c" is taken by the actor at a.yaml:3:5 (one namespace holds all ids: choose another) [duplicate-id]',
      'b.json:1:25: error: "txt" is no field of a claim (did you mean text?) [unknown-field]',
      'b.json:1:59: error: here should stand a claim (a record is a set of fields, such as "id: some-id") [not-a-record]',
    ])
  })

  test('without records is worth a warning, and so is an empty file', () => {
    const manifest = { path: 'd.yaml', text: 'dataset: { format: 1, id: d, title: D }\nclaims:\n' }
    const alone = parseDataset([manifest])
    expect(alone.dataset?.claims).toEqual([])
    expect(alone.problems.map(formatProblem)).toEqual([
      'd.yaml:1:10: warning: the dataset has no records (add a section such as "claims:") [empty-dataset]',
    ])
    for (const [path, text] of [
      ['e.yaml', ''],
      ['e.yaml', '# only a comment\n'],
      ['e.yaml', '{}'],
      ['e.json', ' \n'],
      ['e.json', '{}'],
      ['e.jsonl', '\n'],
      ['e', ''],
    ] as const) {
      const { dataset, problems } = parseDataset([manifest, { path, text }])
      expect(dataset).toBeDefined()
      expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
        'warning empty-dataset',
        'warning empty-file',
      ])
    }
  })

  test('of no files at all has no manifest', () => {
    expect(parseDataset([]).problems).toMatchObject([{ code: 'no-manifest' }])
  })

  test('does not miss what may stand in a file that could not be read, and misses what does not', () => {
    const claims = { path: 'a.yaml', text: 'claims: [{ id: c, text: t, about: [somebody, nobody] }]' }
    const broken = { path: 'b.yaml', text: 'actors: [{ id: somebody' }
    expect(parseDataset([claims, broken]).problems.map(formatProblem)).toEqual([
      'a.yaml:1:46: error: unknown actor, topic, claim, source or statement "nobody" (add it, or remove it from "about") [unknown-reference]',
      'b.yaml:1:9: error: what begins with [ does not end (add ]) [yaml-syntax]',
    ])
  })

  test('is only checked where more files belong to it than were given', () => {
    const text = 'claims: [{ id: c, text: t, about: [elsewhere] }, { id: d, text: 7 }]'
    const { dataset, problems } = parseDataset([{ path: 'a.yaml', text }], { incomplete: true })
    expect(dataset).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['wrong-type'])
    expect(parseDataset([{ path: 'a.yaml', text: text.replace('7', 'u') }], { incomplete: true })).toMatchObject({
      dataset: undefined,
      problems: [],
    })
  })

  test('keeps records of a wrong shape in mind, so that references to them are not wrong too', () => {
    expect(problemsOf('actors: [{ id: a }]\nclaims: [{ id: c, text: t, about: [a, b] }]')).toEqual([
      'a.yaml:1:10: error: an actor needs "name" [missing-field]',
      'a.yaml:1:10: error: an actor needs "type" [missing-field]',
      'a.yaml:2:39: error: unknown actor, topic, claim, source or statement "b" (did you mean a?) [unknown-reference]',
    ])
  })
})

describe('places of records', () => {
  test('are found by id, made ids too, and down to a field', () => {
    const { locations } = parseDataset([{ path: 'rain.yaml', text: YAML }])
    expect(locations.place('c1')).toEqual({ file: 'rain.yaml', line: 8, column: 5 })
    expect(locations.place('s~c1')).toEqual({ file: 'rain.yaml', line: 10, column: 5 })
    expect(locations.place('s.c2', ['from', 0])).toEqual({ file: 'rain.yaml', line: 11, column: 46 })
    expect(locations.place('nobody')).toBeUndefined()
  })

  test('are those of the nearest part where a field is not there', () => {
    const { locations } = parseText('claims:\n  - id: c\n    text: t\n')
    expect(locations.place('c', ['quantity', 'value'])).toEqual({ file: 'a.yaml', line: 2, column: 5 })
    expect(locations.place('c', ['text', 'value'])).toEqual({ file: 'a.yaml', line: 3, column: 11 })
  })
})

describe('made ids', () => {
  const statements = (...notes: string[]) =>
    parseText(
      `actors: [{ id: a, name: A, type: role }]\nsources: [{ id: s, title: S, type: post }]\nclaims: [{ id: c, text: t }]\nstatements:\n${notes
        .map((note) => `  - { source: s, claim: c, note: ${note} }\n`)
        .join('')}`,
    )

  test('have ordinals in the order of what the records say, not of where they stand', () => {
    const ids = [
      ['s~c', 'a'],
      ['s~c~2', 'b'],
      ['s~c~3', 'c'],
    ]
    expect(statements('b', 'c', 'a').dataset?.statements.map(({ id, note }) => [id, note])).toEqual(ids)
    expect(statements('c', 'a', 'b').dataset?.statements.map(({ id, note }) => [id, note])).toEqual(ids)
  })

  test('do not hide that the same record stands there twice', () => {
    const { dataset, problems } = statements('b', 'a', 'b')
    expect(dataset?.statements).toHaveLength(3)
    expect(problems.map(formatProblem)).toEqual([
      'a.yaml:7:5: warning: the same statement stands at a.yaml:5:5 (keep one) [repeated-record]',
    ])
  })
})

describe('a file that is no part of the dataset', () => {
  const manifest = { path: 'a.yaml', text: 'dataset: { format: 1, id: d, title: D }\nclaims: [{ id: c, text: t }]\n' }
  const beside = (path: string, text: string) => parseDataset([manifest, { path, text }])

  test.each([
    ['package.json', '{"name": "x", "version": "1.0.0", "files": ["sources"], "scripts": {"claims": "x"}}'],
    ['docker-compose.yml', 'services:\n  web:\n    image: x\n'],
    ['ci.yml', 'on: push\njobs: {}\n'],
    ['tsconfig.json', '{\n  // with a comment\n  "compilerOptions": {}\n}'],
    ['chart.yaml', 'apiVersion: v1\nname: {{ .Values.name }}\n'],
    ['map.json', '{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "a"}]}'],
    ['numbers.json', '[1, 2, 3]'],
    ['people.json', '[{"id": 1, "name": "A", "email": "a@example.org"}]'],
    ['word.json', '"a word"'],
    ['notes.yaml', 'Just a note.\n'],
    ['log.jsonl', '{"time": 1, "kind": "info"}\n{"time": 2}\n'],
    ['log.jsonl', 'not even JSON\n'],
    ['actions.yaml', 'actions:\n  - run\n'],
  ])('is left out, and said to be: %s', (path, text) => {
    const { dataset, problems } = beside(path, text)
    expect(dataset?.claims).toHaveLength(1)
    expect(problems.map(formatProblem)).toEqual([
      `${path}:1:1: note: the file holds none of the sections of a dataset, and was left out [not-data]`,
    ])
  })

  test.each([
    [
      'b.yaml',
      'souces:\n  - { id: s, title: S, type: post }\n',
      '1:1: error: unknown section "souces" (did you mean sources?) [unknown-section]',
    ],
    ['b.yaml', 'Claims:\n', '1:1: error: unknown section "Claims" (did you mean claims?) [unknown-section]'],
    [
      'b.yaml',
      'people:\n  - { id: a, name: A, type: person }\n',
      '1:1: error: unknown section "people" (the sections are dataset, actors, sources, topics, claims, statements, relations, assessments, searches, tours, retired, defaults) [unknown-section]',
    ],
    [
      'b.yaml',
      '- { id: e, text: t }\n',
      '1:1: error: a file holds sections, each a list of records (put what stands here below "claims:") [not-sections]',
    ],
    [
      'b.yaml',
      'id: e\ntext: t\n',
      '1:1: error: a file holds sections, each a list of records (put what stands here below "claims:") [not-sections]',
    ],
    [
      'b.json',
      '{"kind": "claim", "id": "e", "text": "t"}',
      '1:1: error: a file holds sections, each a list of records (put what stands here below "claims:") [not-sections]',
    ],
    [
      'b.yaml',
      'claims\n  - id: e\n',
      '1:7: error: a colon is missing behind "claims" (write "claims: …") [yaml-syntax]',
    ],
    ['b.json', '{"claims": [', '1:13: error: not JSON: a bracket is not closed (write ]) [json-syntax]'],
    [
      'b.jsonl',
      '{"kind": "clam", "id": "e", "text": "t"}',
      '1:10: error: unknown kind "clam" (did you mean claim?) [unknown-kind]',
    ],
    [
      'b.jsonl',
      '{"id": "e", "text": "t"}',
      '1:1: error: the line has no "kind" (write "kind": "claim") [unknown-kind]',
    ],
    [
      'b.jsonl',
      '{"kind": "claim", "id": "e" "text": "t"}',
      '1:29: error: not JSON: a comma was expected (write one behind what stands before) [json-syntax]',
    ],
  ])('is not one that was nearly: %s %j', (path, text, problem) => {
    const { dataset, problems } = beside(path, text)
    expect(dataset).toBeUndefined()
    expect(problems.map(formatProblem)).toEqual([`${path}:${problem}`])
  })

  test('is an error where there is no other', () => {
    const { problems } = parseDataset([{ path: 'package.json', text: '{"name": "x", "version": "1"}' }])
    expect(problems.map(formatProblem)).toEqual([
      'package.json:1:1: error: the file holds none of the sections of a dataset (begin with one of dataset, actors, sources, topics, claims, statements, relations, assessments, searches, tours, retired, defaults) [not-sections]',
    ])
  })
})

describe('many records', () => {
  const MANY = 25_000
  const lines = Array.from({ length: MANY }, (_, index) => [
    { kind: 'source', id: `s${index}`, title: `Title ${index}`, type: 'article', published: '2026-02-01' },
    { kind: 'claim', id: `c${index}`, text: `Something happened, number ${index}` },
    { kind: 'statement', source: `s${index}`, claim: `c${index % 100}`, from: [`s${(index + 1) % MANY}`] },
    { kind: 'relation', type: 'dependsOn', from: `c${index}`, to: `c${index + 1}` },
  ]).flat()
  lines.pop()

  test('are read from as many lines', () => {
    const { dataset, problems } = parseText(lines.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl')
    expect(problems).toEqual([])
    expect(dataset?.statements).toHaveLength(MANY)
  })

  test('of which all name what is not there are as many problems', () => {
    const dangling = lines.map((line) => ({ ...line, ...('source' in line ? { source: `x${line.source}` } : {}) }))
    const { problems } = parseText(dangling.map((line) => JSON.stringify(line)).join('\n'), 'a.jsonl')
    expect(problems).toHaveLength(MANY)
  })
})
