import { describe, expect, test } from 'vitest'
import type { ViewOptions } from '../../../viewer/src/library.ts'
import { type Condition, effectsOf, openConditions } from '../../../viewer/src/looks/condition.ts'
import type { SceneNode } from '../../../viewer/src/scene/scene.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn, open } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })
const node = (id: string) => drawn.nodes.get(id) as SceneNode

function conditions(options: ViewOptions) {
  const { without = [], ...rest } = options
  const effects = effectsOf(without.length === 0 ? undefined : open.at(rest).impact(without))
  const of = openConditions({ view: open.at(options), effects, within: undefined })
  return (id: string): Condition => of.ofNode(node(id))
}

describe('the condition of a node', () => {
  test('is live while something carries it', () => {
    const at = conditions({})
    expect(['c', 'wire', 'blog', 'official'].map(at)).toEqual(['live', 'live', 'live', 'live'])
  })

  test('with the official taken away: taken, and all that has it from there falls, and the claim weakens', () => {
    const at = conditions({ without: ['official'] })
    expect(['official', 'wire', 'copy', 'portal', 'c'].map(at)).toEqual(['taken', 'falls', 'falls', 'live', 'weakens'])
  })

  test('as of a day: later is what was not published by then', () => {
    const at = conditions({ asOf: '2026-02-23' })
    expect(['wire', 'blog', 'denial'].map(at)).toEqual(['live', 'later', 'later'])
  })

  test('a claim falls when nothing is left', () => {
    const at = conditions({ without: ['official', 'portal'] })
    expect(at('c')).toBe('falls')
  })
})
