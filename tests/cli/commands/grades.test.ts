import { expect, test } from 'vitest'
import { openGraph, parseDataset } from '../../../src/index.ts'
import { hearsay } from '../harness.ts'

const GRADED = JSON.stringify({
  dataset: { format: 1, id: 'graded', title: 'Graded' },
  actors: [
    { id: 'agency', name: 'The agency', type: 'organization' },
    { id: 'checker', name: 'The checker', type: 'organization' },
    { id: 'mayor', name: 'The mayor', type: 'person' },
  ],
  sources: [{ id: 'wire', title: 'Wire', type: 'wire-report', publisher: 'agency', published: '2026-02-23' }],
  claims: [{ id: 'closed', text: 'The bridge was closed.' }],
  statements: [{ id: 'w1', source: 'wire', claim: 'closed', from: ['mayor'] }],
  assessments: [
    { of: 'agency', by: 'checker', date: '2026-03-01', reliability: 'B', rationale: 'Seldom wrong.' },
    { of: 'w1', by: 'checker', date: '2026-03-02', credibility: 3 },
  ],
})
const { dataset } = parseDataset([{ path: 'graded.json', text: GRADED }])
if (dataset === undefined) throw new Error('the dataset of this test is not valid')
const graph = openGraph(dataset)

const ask = (...args: string[]) => hearsay([...args, '--data', '-'], { input: GRADED })

test('each prints with --json exactly what the library answers', async () => {
  const answers: [string[], unknown][] = [
    [['weight', 'mayor'], graph.weight('mayor')],
    [['reliability', 'agency'], graph.reliability('agency')],
    [['admiralty', 'w1', '--as-of', '2026-03-01'], graph.at({ asOf: '2026-03-01' }).admiralty('w1')],
  ]
  for (const [args, answer] of answers)
    expect(JSON.parse((await ask(...args, '--json')).out)).toEqual(JSON.parse(JSON.stringify(answer)))
})

test('weight counts what rests on something, and lists it', async () => {
  const { out } = await ask('weight', 'mayor')
  expect(out).toMatch(
    /^1 statement that counts leads through The mayor \[mayor\]\n {2}The agency, 23 Feb 2026 \[w1\]\n/,
  )
})

test('reliability tells the grade, who gave it and why; of somebody whom nobody graded, that', async () => {
  const { out } = await ask('reliability', 'agency')
  expect(out).toContain('The agency [agency]\n  B, usually reliable\nGrades, latest first\n')
  expect(out).toContain('1 March 2026, by The checker [checker]: B, usually reliable\n      Seldom wrong.\n')
  expect((await ask('reliability', 'mayor')).out).toContain('Nobody graded it.')
})

test('admiralty spells the code out, each half with who gave it', async () => {
  const { out } = await ask('admiralty', 'w1')
  expect(out).toContain('  B3: source usually reliable; what it says possibly true\n')
  expect(out).toContain('  B given to The agency [agency] by The checker [checker], 1 March 2026\n')
})

test('without an id each says what it needs', async () => {
  expect((await ask('weight')).err).toContain('hearsay weight needs an id')
  expect((await ask('admiralty')).err).toContain('hearsay admiralty needs a statement')
})
