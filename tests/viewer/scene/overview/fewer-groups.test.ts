import { expect, test } from 'vitest'
import { openGraph } from '../../../../src/index.ts'
import { fewerGroups } from '../../../../viewer/src/scene/overview/fewer-groups.ts'
import { groupsOf } from '../../../../viewer/src/scene/overview/groups.ts'
import { bundled } from '../../e2e/harness.ts'

const open = openGraph(bundled('deepseek-v4'))
const groups = groupsOf(open, () => new Map(), 'publisher')

test('where there is room for few the largest stay, and the others are one with the small ones', () => {
  const few = fewerGroups(groups, 'publisher', 5)
  expect(few.slice(0, 5)).toEqual(groups.slice(0, 5))
  expect(few.slice(5).map(({ ofSmall }) => ofSmall)).toEqual([few[5]?.ofSmall, 0])
  expect(few[5]?.name).toBe(`${few[5]?.ofSmall} others`)
  const members = (of: typeof groups) => of.flatMap((group) => group.members).sort()
  expect(members(few)).toEqual(members(groups))
})

test('where there is room for all, all stay', () => {
  expect(fewerGroups(groups, 'publisher', 24)).toBe(groups)
})

test('topics that are one are called so', () => {
  const topics = groupsOf(open, () => new Map(), 'topic')
  expect(fewerGroups(topics, 'topic', 2)[2]?.name).toMatch(/^[0-9]+ smaller topics$/)
})
