import { expect, test } from 'vitest'
import type { Line } from '../../../viewer/src/answers/line-file.ts'
import { tryLine } from '../../../viewer/src/answers/tried-line.ts'
import { changeFiles, openGraph, parseDataset, writeDataset } from '../../../viewer/src/library.ts'
import { WIRE_STORY } from '../wire-story.ts'

const graph = openGraph(WIRE_STORY)
const saying = (line: string, more: Partial<Line> = {}): Line => {
  const [said = '', ...links] = line.replace(/ \|.*/, '').split(' < ')
  return { source: 'portal', line, fields: {}, added: [], said, names: links, ...more }
}

/** The same line written into the whole dataset, read again and asked: what trying is quicker than. */
function written({ source, line, fields, added }: Line) {
  const files = [{ path: 'all.json', text: writeDataset(WIRE_STORY, 'json') }]
  const adding = added.map((record) => ({ do: 'add', kind: 'actor', record }) as const)
  const changed = changeFiles(files, { changes: [...adding, { do: 'say', source, line, fields }] })
  const dataset = changed.state === 'done' ? parseDataset(changed.files).dataset : undefined
  if (dataset === undefined) throw new Error('it cannot be written')
  return openGraph(dataset)
}

test.each([
  ['other < blog', 'other', 'for'],
  ['other', 'other', 'for'],
  ['c < The Agency', 'c', 'for'],
  ['c < The Agency < official', 'c', 'for'],
  ['c < ministry | denies', 'c', 'against'],
  ['It is otherwise. < Somebody New', 'other', 'for'],
  ['It is otherwise. < two people', 'other', 'for'],
  ['It rained. < Some Wire < a witness', undefined, 'for'],
] as const)('%s: what it would make of its claim is what it makes once it is written', (line, claim, side) => {
  const tried = tryLine(graph, saying(line))
  if (tried === undefined || 'problems' in tried) throw new Error(`no answer: ${JSON.stringify(tried)}`)
  const figures = (of: typeof graph) => {
    const { documents, origins } = of.support(tried.claim)[side]
    return { documents: documents.read, origins: origins.max }
  }
  expect(tried).toMatchObject({ side, before: claim === undefined ? undefined : figures(graph) })
  if (claim !== undefined) expect(tried.claim).toBe(claim)
  expect(tried.after).toEqual(figures(written(saying(line))))
})

test('whoever published a statement without an id is where it comes from: one origin, and not two', () => {
  const files = [
    {
      path: 'd.yaml',
      text: `dataset: {format: 1, id: d, title: D}
actors:
  - {id: coast-wire, name: Coast Wire, type: organization}
sources:
  - id: wire
    title: W
    type: article
    publisher: coast-wire
    says: [Two dockers were injured. < Harbour Fire Brigade]
  - {id: portal, title: P, type: article}
`,
    },
  ]
  const { dataset } = parseDataset(files)
  if (dataset === undefined) throw new Error('not valid')
  const tried = tryLine(openGraph(dataset), saying('Two dockers were injured. < Coast Wire'))
  expect(tried).toMatchObject({ before: { documents: 1, origins: 1 }, after: { documents: 2, origins: 1 } })
})

test('somebody whom a line cannot name comes with a record', () => {
  const added = [{ id: 'jack-jill', name: 'Jack < Jill', type: 'person' }]
  const tried = tryLine(graph, saying('c < jack-jill', { added }))
  expect(tried).toMatchObject({ claim: 'c', after: { documents: 4 } })
})

test('what would be wrong with it is told', () => {
  expect(tryLine(graph, saying('It rained. < nobody-there'))).toMatchObject({
    problems: [{ code: 'unknown-reference', severity: 'error' }],
  })
  expect(tryLine(graph, saying('It rained. < The Pape'))).toMatchObject({ problems: [{ code: 'unknown-name' }] })
  expect(tryLine(graph, saying('It rained. < The Paper'))).toMatchObject({ problems: [{ code: 'ambiguous-name' }] })
  expect(tryLine(graph, saying('It rained. | foo'))).toMatchObject({ problems: [{ code: 'says-mark' }] })
  expect(tryLine(graph, saying('It rained.', { fields: { made: 'then' } }))).toMatchObject({
    problems: [{ code: 'bad-date' }],
  })
})

test('there is no answer where what a line makes would be called as something else is', () => {
  expect(tryLine(graph, saying('Other. < Holding'))).toBeUndefined()
})
