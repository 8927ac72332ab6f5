import { expect, test } from 'vitest'
import { parseDataset } from '../../../src/index.ts'

const FRAME = `
dataset: { format: 1, id: d, title: D }
sources:
  - { id: a, title: A, type: article }
  - { id: b, title: B, type: article, revises: a }
  - { id: c, title: C, type: article, revises: b, read: no }
claims: [{ id: x, text: The bridge is closed. }, { id: y, text: The bridge is shut. }]
relations: [{ type: equivalent, from: x, to: y }]
`

function warnings(text: string): string[] {
  const { problems } = parseDataset([{ path: 'd.yaml', text }])
  return problems.map(({ code, severity, message, place }) => `${place?.line} ${severity} ${code}: ${message}`)
}

test('what answers do not read yet is said once for each sort, with how many there are', () => {
  expect(warnings(FRAME)).toEqual([
    '5 warning not-read-yet: answers do not read "revises" yet, here, and in 1 more: two versions of a document count as two documents',
    '6 warning not-read-yet: answers do not read "read" yet, here: a document that nobody read counts as if somebody had',
    '8 warning not-read-yet: answers do not read "type" yet, here: equal claims count as two',
  ])
})

test('nothing is said of a dataset without them', () => {
  expect(
    warnings(
      FRAME.replace(', revises: a', '')
        .replace(', revises: b, read: no', '')
        .replace(/relations.*/, ''),
    ),
  ).toEqual([])
})
