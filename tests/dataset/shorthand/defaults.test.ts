import { expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { parseText } from '../problems-of.ts'

const read = (text: string) => {
  const { dataset, problems } = parseText(text, 'a.yaml')
  return { dataset, problems: problems.map(formatProblem) }
}

test('what a file gives its records is wrong where it stands, not in each record', () => {
  const given = `defaults:\n  recordedBy: nobody\n  sources: { type: article, publisher: someone }\nsources:\n  - { id: a, title: A }\n`
  expect(read(given).problems).toEqual([
    expect.stringMatching(/:2:\d+: error: unknown actor "nobody"/),
    expect.stringMatching(/:3:\d+: error: unknown actor "someone"/),
  ])
})

test('what a record says itself counts, and what was made of a name only gets who entered it', () => {
  const { dataset, problems } = read(`defaults:
  recordedBy: me
  sources: { type: article }
  actors: { description: Somebody. }
actors:
  - { id: me, name: Me, type: person, description: It is me. }
sources:
  - id: a
    title: A
    type: paper
    says:
      - It burned. < Peter Marsh
  - { id: b, title: B }
`)
  expect(problems).toEqual([])
  expect(dataset?.sources.map(({ type }) => type)).toEqual(['paper', 'article'])
  expect(dataset?.actors.map(({ id, description, recordedBy }) => [id, description, recordedBy])).toEqual([
    ['me', 'It is me.', 'me'],
    ['peter-marsh', undefined, 'me'],
  ])
})

test('defaults that are no set of fields are refused', () => {
  expect(read('defaults: [a]\nsources: []\n').problems.join('\n')).toContain(
    '"defaults" must be a set of fields, not a list',
  )
  expect(read('defaults: { claims: { txt: x } }\nclaims: [{ id: c, text: C. }]\n').problems.join('\n')).toContain(
    'did you mean text?',
  )
})
