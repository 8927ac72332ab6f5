import { expect, test } from 'vitest'
import {
  isAlong,
  isBroughtGroup,
  ledTo,
  parseExpansion,
  readRelation,
  relationsBeyond,
} from '../../../viewer/src/scene/expansion.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: all } = picture(WIRE_STORY)
const { picture: near } = picture(WIRE_STORY, {
  scope: { kind: 'near', ids: ['wire'], depth: 1, direction: 'upstream' },
})

test('an expansion goes along all lines, those of a line of the key, or one relation seen from the record', () => {
  expect(ledTo(parseExpansion('blog'), all.edges).sort()).toEqual(['c', 'copy', 'other', 'wire'])
  expect(ledTo(parseExpansion('blog/repeats'), all.edges).sort()).toEqual(['copy', 'wire'])
  expect(ledTo(parseExpansion('blog/to.repeats'), all.edges)).toEqual(['copy'])
  expect(ledTo(parseExpansion('blog/from.repeats'), all.edges)).toEqual(['wire'])
  expect(ledTo(parseExpansion('blog/no.such'), all.edges)).toEqual([])
  const [edge] = all.edges.filter(({ key }) => key === 'copy|repeats|blog')
  expect(edge && isAlong(parseExpansion('wire/repeats'), edge)).toBe(false)
})

test('a relation says which end and which kind, or nothing', () => {
  expect(readRelation('to.dependsOn')).toEqual({ end: 'to', kind: 'dependsOn' })
  expect(readRelation('repeats')).toBeUndefined()
  expect(readRelation('to.nothing')).toBeUndefined()
  expect([isBroughtGroup('wire/to.repeats'), isBroughtGroup('wire')]).toEqual([true, false])
})

test('what is tied to a record and not drawn is told by relation, each once', () => {
  const beyond = relationsBeyond(all.edges, ['wire'], (id) => near.nodes.has(id))
  expect(Object.fromEntries([...beyond].map(([relation, ids]) => [relation, [...ids]]))).toEqual({
    'to.asserts': ['c'],
    'to.repeats': ['blog'],
  })
  expect(relationsBeyond(all.edges, ['wire'], () => true).size).toBe(0)
})
