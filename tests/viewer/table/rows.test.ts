import { describe, expect, test } from 'vitest'
import type { Condition } from '../../../viewer/src/looks/condition.ts'
import type { SceneNode } from '../../../viewer/src/scene/scene.ts'
import { columnsOf, filterRows, rowsOf, sortRows } from '../../../viewer/src/table/rows.ts'
import { picture } from '../picture-of.ts'
import { WIRE_STORY } from '../wire-story.ts'

const { picture: drawn, open } = picture(WIRE_STORY, { scope: { kind: 'claim', id: 'c' } })
const facts = {
  reader: open.reader,
  statusOf: (claim: string) => open.status(claim).status,
  corroborationOf: (claim: string) => open.support(claim).corroboration,
  conditionOf: ({ id }: SceneNode): Condition => (id === 'wire' ? 'falls' : 'live'),
  isThere: () => true,
  weightOf: ({ weight }: SceneNode) => weight,
  isChosen: () => false,
}
const rows = rowsOf(drawn, facts)

describe('rows', () => {
  test('there is one for everything that is drawn', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...drawn.nodes.keys()].sort())
  })

  test('say what the canvas says', () => {
    expect(rows.find(({ id }) => id === 'c')?.cells).toMatchObject({
      kind: 'claim',
      name: 'It is so.',
      status: 'disputed',
      sourcing: 'Contested',
    })
    expect(rows.find(({ id }) => id === 'wire')?.cells).toMatchObject({ date: '23 Feb 2026', condition: 'falls' })
  })

  test('of what is not there yet there is none, unless it is chosen, and then that is said', () => {
    const conditionOf = ({ id }: SceneNode): Condition => (['copy', 'portal'].includes(id) ? 'later' : 'live')
    const by = rowsOf(drawn, { ...facts, conditionOf, weightOf: () => 1, isChosen: (id) => id === 'portal' })
    expect(by.map(({ id }) => id)).not.toContain('copy')
    expect(by.find(({ id }) => id === 'portal')?.cells.condition).not.toBe('')
    expect(by.every(({ cells }) => cells.weight === '1')).toBe(true)
  })

  test('call what several are drawn as by the name that it has on the canvas', () => {
    const told = {
      of: ['wire', 'copy', 'blog'],
      says: (there: readonly string[]) => `wire, ${there.length - 1} repeat it`,
    }
    const nodes = new Map([['wire', { ...(drawn.nodes.get('wire') as SceneNode), folded: ['copy', 'blog'], told }]])
    const [row] = rowsOf({ ...drawn, nodes }, { ...facts, isThere: (id) => id !== 'blog' })
    expect(row?.cells.name).toBe('wire, 1 repeat it')
  })

  test('have no column in which nothing stands', () => {
    expect(columnsOf(rows)).toEqual(['kind', 'name', 'condition', 'status', 'sourcing', 'date', 'weight'])
    const documents = rows.filter(({ id }) => id === 'copy')
    expect(columnsOf(documents)).toEqual(['kind', 'name', 'date', 'weight'])
  })

  test('sort by any column either way, empty cells last', () => {
    const dates = (descending: boolean) => sortRows(rows, 'date', descending).map(({ cells }) => cells.date)
    expect(dates(false).slice(0, 4)).toEqual(['23 Feb 2026', '24 Feb 2026', '25 Feb 2026', 'Mar 2026'])
    expect(dates(true).slice(0, 2)).toEqual(['Mar 2026', '25 Feb 2026'])
    expect(dates(true).at(-1)).toBe('')
  })

  test('are found by words anywhere in them', () => {
    expect(filterRows(rows, 'wire document').map(({ id }) => id)).toEqual(['wire'])
    expect(filterRows(rows, '')).toHaveLength(rows.length)
    expect(filterRows(rows, 'nothing like it')).toEqual([])
  })
})
