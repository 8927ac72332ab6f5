import { expect, test } from 'vitest'
import { openGraph } from '../../../viewer/src/library.ts'
import { weightsBy, weightsIn } from '../../../viewer/src/scene/weights.ts'
import { WIRE_STORY } from '../wire-story.ts'

test('weights are those of the library with nothing taken away, of outlets too; of what nothing rests on, none', () => {
  const open = openGraph(WIRE_STORY)
  const weightOf = weightsIn(open)
  for (const id of ['official', 'wire', 'blog', 'outlet:paper', 'c']) expect(weightOf(id)).toBe(open.weight(id).weight)
  expect([weightOf('official'), weightOf('chips'), weightOf('nobody')]).toEqual([3, 0, 0])
})

test('by a date only what was there by then rests on anything; by none all does', () => {
  const open = openGraph(WIRE_STORY)
  expect(weightsBy(open, '2026-02-24')('official')).toBe(open.at({ asOf: '2026-02-24' }).weight('official').weight)
  expect(weightsBy(open, '2026-02-24')('official')).toBeLessThan(3)
  expect(weightsBy(open, null)('official')).toBe(3)
})
