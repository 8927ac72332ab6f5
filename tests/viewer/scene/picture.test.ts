import { describe, expect, test } from 'vitest'
import { OFF_AT_FIRST, type PageState, type Scope } from '../../../viewer/src/state/page-state.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const drawn = (changes: Partial<PageState>) => picture(WIRE_STORY, changes).picture
const ids = (changes: Partial<PageState>) => [...drawn(changes).nodes.keys()].sort()
const everything: Scope = { kind: 'everything' }

describe('everything', () => {
  test('leaves out what starts switched off, and bodies that nothing shown touches', () => {
    expect(ids({ scope: everything })).toEqual(['blog', 'c', 'copy', 'denial', 'official', 'other', 'portal', 'wire'])
  })

  test('brings in who published it once that is switched on', () => {
    const off = OFF_AT_FIRST.filter((token) => token !== 'edge:published')
    expect(ids({ scope: everything, off })).toEqual(expect.arrayContaining(['agency', 'ministry', 'paper']))
  })

  test('counts what a switch or a hand took off', () => {
    const { nodes, hiddenByFilter } = drawn({ scope: everything, off: [...OFF_AT_FIRST, 'kind:source'], hidden: ['c'] })
    expect([...nodes.keys()]).not.toContain('wire')
    expect(hiddenByFilter.filter((id) => ['wire', 'blog', 'copy', 'portal', 'denial', 'c'].includes(id))).toHaveLength(
      6,
    )
  })

  test('claims of a status can be switched off; the chosen one stays', () => {
    const off = [...OFF_AT_FIRST, 'status:disputed']
    expect(ids({ scope: everything, off })).not.toContain('c')
    expect(ids({ scope: everything, off, selected: ['c'] })).toContain('c')
  })
})

describe('the sourcing of a claim', () => {
  const scope: Scope = { kind: 'claim', id: 'c' }

  test('is all that its statements reach, on both sides, and nothing else', () => {
    expect(ids({ scope })).toEqual(['blog', 'c', 'copy', 'denial', 'official', 'other', 'portal', 'wire'])
    expect(drawn({ scope: { kind: 'claim', id: 'other' } }).edges.map(({ key }) => key)).toContain('other|asserts|blog')
  })

  test('expanding brings the neighbours of a node, or those of one relation', () => {
    const near: Scope = { kind: 'near', ids: ['wire'], depth: 1, direction: 'upstream' }
    expect(ids({ scope: near })).toEqual(['official', 'wire'])
    expect(ids({ scope: near, expanded: ['wire'] })).toEqual(['blog', 'c', 'official', 'wire'])
    expect(ids({ scope: near, expanded: ['wire/repeats'] })).toEqual(['blog', 'official', 'wire'])
  })
})

describe('around a record', () => {
  test('upstream is where it comes from, downstream what comes from it', () => {
    const near = (direction: 'upstream' | 'downstream' | 'both', depth = 1): Scope => ({
      kind: 'near',
      ids: ['blog'],
      depth,
      direction,
    })
    expect(ids({ scope: near('upstream') })).toEqual(['blog', 'wire'])
    expect(ids({ scope: near('upstream', 2) })).toEqual(['blog', 'official', 'wire'])
    expect(ids({ scope: near('downstream') })).toEqual(['blog', 'c', 'copy', 'other'])
  })

  test('what was asked for is drawn even where nothing is tied to it', () => {
    expect(ids({ scope: { kind: 'near', ids: ['holding'], depth: 1, direction: 'upstream' } })).toEqual(['holding'])
  })
})
