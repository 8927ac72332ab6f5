import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../src/dataset/format-problems.ts'
import { parseText } from '../problems-of.ts'

const BASE = `topics:
  - { id: mill, name: Old Mill, type: place }
  - { id: mine, name: Old Mine, type: place }
  - { id: deaths, name: People killed, type: measure }
claims:
  - { id: toll, text: Three people died. }
sources:
  - id: g
    title: Fire
    type: article
    says:
`
const read = (...lines: string[]) => {
  const { dataset, problems } = parseText(`${BASE}${lines.map((line) => `      - ${line}\n`).join('')}`, 'a.yaml')
  return {
    claims: dataset?.claims,
    said: dataset?.statements,
    problems: problems.map((each) => formatProblem(each).replace(/^[^:]*:/, '')),
  }
}

describe('what lines claim', () => {
  test('the same sentence is the same claim, in the full form or not', () => {
    const { claims, said, problems } = read('Three people died.', 'It burned.', 'It burned. | denies')
    expect(problems).toEqual([])
    expect(claims?.map(({ id }) => id)).toEqual(['burned', 'toll'])
    expect(said?.map(({ claim }) => claim)).toEqual(['burned', 'burned', 'toll'])
  })
  test('is about each thing once', () => {
    expect(read('The @mill was the @mill.').claims?.[0]?.about).toEqual(['mill'])
    expect(
      read('The "@[Old Mill]" burned.').problems.length + (read('The @[Old Mill] burned.').claims?.length ?? 0),
    ).toBeGreaterThan(0)
  })
  test('states a figure, of something that is known', () => {
    const claim = read('toll-3: Three died at the mill. | deaths of mill 3').claims?.find(({ id }) => id === 'toll-3')
    expect(claim).toMatchObject({ quantity: { measure: 'deaths', of: 'mill', value: 3 } })
  })
})

describe('what is refused', () => {
  test.each([
    [['a: It burned.', 'a: It smoked.'], '"a" is worded already, at'],
    [['It burned at the @old.'], '"old" is any of mill, mine: name one'],
    [['It burned at the @[Old].'], '"Old" is any of mill, mine: name one'],
    [['It burned at the @mil.'], 'did you mean mill?'],
    [['It burned at the @[Old Mil].'], 'did you mean Old Mill (mill)?'],
    [['It burned at the @[Nothing].'], 'add it to "topics" or "actors"'],
    [['It burned. | wounded 3'], 'is nothing yet that a figure can be of'],
    [['It burned. | deaths of Old 3'], '"Old" is any of mill, mine: name one'],
    [['toll | deaths 3'], 'belongs to the claim, which is worded elsewhere'],
    [['Three people died. | deaths 3'], 'belongs to the claim, which is worded elsewhere'],
  ])('%j', (lines, said) => {
    expect(read(...lines).problems.join('\n')).toContain(said)
  })
})
