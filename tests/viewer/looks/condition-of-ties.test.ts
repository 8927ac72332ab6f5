import { expect, test } from 'vitest'
import { openConditions } from '../../../viewer/src/looks/condition.ts'
import type { SceneEdge } from '../../../viewer/src/scene/scene.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { open } = picture(WIRE_STORY, { scope: { kind: 'everything' } })

function tie(kind: SceneEdge['kind'], from: string, to: string, asOf?: string) {
  const { ofEdge } = openConditions({ view: open.at({ asOf }), effects: new Map(), within: undefined })
  return ofEdge({ key: `${from}|${kind}|${to}`, from, to, kind, group: 'ties', statements: [], inferred: false })
}

test('as of a date, no tie is there before both of its ends are', () => {
  expect(tie('publishedBy', 'blog', 'paper')).toBe('live')
  expect(tie('publishedBy', 'blog', 'paper', '2026-02-23')).toBe('later')
  expect(tie('publishedBy', 'wire', 'agency', '2026-02-23')).toBe('live')
  expect(tie('ownedBy', 'paper', 'holding', '2026-02-23')).toBe('later')
  expect(tie('about', 'c', 'chips', '2026-02-23')).toBe('live')
})

test('a publisher that is drawn for its documents is there with the first of them', () => {
  expect(tie('ownedBy', 'outlet:paper', 'holding', '2026-02-23')).toBe('later')
  expect(tie('ownedBy', 'outlet:paper', 'holding', '2026-02-24')).toBe('live')
})

test('an assessment, and the status that it gives, are not there before it was made', () => {
  expect(tie('assesses', 'judged', 'c', '2026-03-31')).toBe('later')
  expect(tie('hasStatus', 'c', 'status:disputed', '2026-03-31')).toBe('later')
  expect(tie('hasStatus', 'c', 'status:disputed', '2026-04-01')).toBe('live')
})

test('nor is the node of an assessment', () => {
  const node = { id: 'judged', kind: 'assessment', label: '', weight: 0, folded: [] } as const
  const on = (asOf: string) => openConditions({ view: open.at({ asOf }), effects: new Map(), within: undefined })
  expect(on('2026-03-31').ofNode(node)).toBe('later')
  expect(on('2026-04-01').ofNode(node)).toBe('live')
})
