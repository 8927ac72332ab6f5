import { describe, expect, test } from 'vitest'
import type { Impact, ViewOptions } from '../../../viewer/src/library.ts'
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
  test('is live while something that counts supports it', () => {
    const at = conditions({})
    expect(['c', 'wire', 'blog', 'official'].map(at)).toEqual(['live', 'live', 'live', 'live'])
  })

  test('with the official taken away: taken, and all that takes it from there falls, and the claim weakens', () => {
    const at = conditions({ without: ['official'] })
    expect(['official', 'wire', 'copy', 'portal', 'c'].map(at)).toEqual(['taken', 'falls', 'falls', 'live', 'weakens'])
  })

  test('as of a day: later is what was not published by then', () => {
    const at = conditions({ asOf: '2026-02-23' })
    expect(['wire', 'blog', 'denial'].map(at)).toEqual(['live', 'later', 'later'])
  })

  test('asks of each record once whether it counts, however many lines it makes', () => {
    const asked: string[] = []
    const view = open.at({ without: ['official'] })
    const counts = (id: string) => {
      asked.push(id)
      return view.counts(id)
    }
    const of = openConditions({ view: { ...view, counts }, effects: new Map(), within: undefined })
    for (const node of drawn.nodes.values()) of.ofNode(node)
    for (const edge of drawn.edges) of.ofEdge(edge)
    expect(asked).toContain('wire')
    expect(asked.filter((id, place) => asked.indexOf(id) !== place && open.reader.kindOf(id) === 'statement')).toEqual(
      [],
    )
  })

  test('as of a day to whom no line leads is not drawn, though they spoke elsewhere before', () => {
    const view = open.at({ asOf: '2026-02-23' })
    const at = (edges: typeof drawn.edges) =>
      openConditions({ view, effects: new Map(), within: undefined, edges }).ofNode(node('official'))
    expect(at(drawn.edges)).toBe('live')
    expect(at([])).toBe('live')
    expect(at(drawn.edges.map((edge) => ({ ...edge, statements: ['d1'] })))).toBe('later')
  })

  test('what is no record is there whatever the date: a status, an outlet, what several are drawn as', () => {
    const { isThere } = openConditions({ view: open.at({ asOf: '2026-02-23' }), effects: new Map(), within: undefined })
    expect(['status:refuted', 'outlet:reuters', 'c/to.repeats', 'wire', 'blog'].map(isThere)).toEqual([
      ...[true, true, true],
      ...[true, false],
    ])
  })

  test('a claim falls when nothing is left', () => {
    const at = conditions({ without: ['official', 'portal'] })
    expect(at('c')).toBe('falls')
  })
})

describe('of a part of the dataset', () => {
  const effects = new Map()
  const lines = drawn.edges.filter(({ statements }) => statements.length > 0 && !statements.includes('o1'))
  const within = new Set(['w1', 'b1', 'c1', 'p1', 'd1', 'o1'])
  const at = (edges: typeof drawn.edges, id: string, folded: readonly string[] = []) =>
    openConditions({ view: open.at({ without: ['official'] }), effects, within, edges }).ofNode({ ...node(id), folded })

  test('a document stands as what its lines there say, whatever else it says', () => {
    expect(at(lines, 'blog')).toBe('falls')
    expect(at(drawn.edges, 'blog')).toBe('live')
    expect(at([], 'blog')).toBe('live')
  })

  test('a document that falls weakens only where one stands that is drawn as it', () => {
    expect(at(lines, 'wire', ['copy'])).toBe('falls')
    expect(at(lines, 'wire', ['copy', 'portal'])).toBe('weakens')
  })
})

describe('the condition of what is drawn for several', () => {
  const view = (options: ViewOptions, within?: ReadonlySet<string>) =>
    openConditions({ view: open.at(options), effects: new Map(), within })
  const outlet = (...folded: string[]): SceneNode => ({
    id: 'outlet:paper',
    kind: 'source',
    label: 'The Paper',
    weight: 0,
    folded,
  })

  test('a publisher is live as long as one of its documents is, else as all of them are', () => {
    expect(view({ asOf: '2026-02-24' }).ofNode(outlet('blog', 'copy'))).toBe('live')
    expect(view({ asOf: '2026-02-23' }).ofNode(outlet('blog', 'copy'))).toBe('later')
    expect(view({ without: ['blog', 'copy'] }).ofNode(outlet('blog', 'copy'))).toBe('taken')
    expect(view({}).ofNode(outlet())).toBe('live')
  })

  test('an edge stands as the statements that make it; one that records make by themselves as soon as both are there', () => {
    const edge = (key: string) => {
      const found = drawn.edges.find((each) => each.key === key)
      if (found === undefined) throw new Error(`no edge ${key}`)
      return found
    }
    const { ofEdge } = view({ without: ['wire'] })
    expect(['c|asserts|portal', 'c|asserts|wire', 'c|contradicts|other'].map((key) => ofEdge(edge(key)))).toEqual([
      'live',
      'falls',
      'live',
    ])
    const then = view({ asOf: '2026-02-23' })
    expect(['c|asserts|blog', 'c|contradicts|other'].map((key) => then.ofEdge(edge(key)))).toEqual(['later', 'later'])
    expect(view({ asOf: '2026-02-24' }).ofEdge(edge('c|contradicts|other'))).toBe('live')
  })

  test('a document is judged by what is drawn of it', () => {
    const blog = node('blog')
    const without = ['official']
    expect(view({ without }, new Set(['b1'])).ofNode(blog)).toBe('falls')
    expect(view({ without }, new Set(['b1', 'o1'])).ofNode(blog)).toBe('live')
  })

  test('somebody is there once a document that quotes them, or is theirs, is out', () => {
    const actor = (id: string): SceneNode => ({ id, kind: 'actor', label: id, weight: 0, folded: [] })
    const { ofNode } = view({ asOf: '2026-02-23' })
    expect(['official', 'paper', 'ministry', 'holding'].map((id) => ofNode(actor(id)))).toEqual([
      'live',
      'later',
      'later',
      'live',
    ])
    expect(view({ without: ['official'] }).ofNode(actor('official'))).toBe('taken')
  })

  test('a statement that is drawn falls with what it comes from; a topic stands', () => {
    const drawnAs = (id: string, kind: 'statement' | 'topic'): SceneNode => ({ ...outlet(), id, kind })
    const { ofNode } = view({ without: ['wire'] })
    expect([ofNode(drawnAs('b1', 'statement')), ofNode(drawnAs('chips', 'topic'))]).toEqual(['falls', 'live'])
    expect(view({ asOf: '2026-02-23' }).ofNode(drawnAs('b1', 'statement'))).toBe('later')
  })

  test('what is gone by a notice is retracted; what takes it from there is left without', () => {
    const notices = [{ type: 'retraction' as const, date: '2026-02-24' }]
    const sources = WIRE_STORY.sources.map((source) => (source.id === 'wire' ? { ...source, notices } : source))
    const retracted = picture({ ...WIRE_STORY, sources })
    const { ofNode } = openConditions({
      view: retracted.open,
      effects: new Map(),
      within: undefined,
    })
    const at = (id: string) => ofNode(retracted.picture.nodes.get(id) as SceneNode)
    expect([at('wire'), at('copy')]).toEqual(['retracted', 'loose'])
  })
})

test('what is unseated falls like what has lost all, and the worst of several effects counts', () => {
  const impact = {
    cleared: [{ claim: 'a' }, { claim: 'b' }],
    weakened: [{ claim: 'b' }],
    unseated: [{ claim: 'c' }],
    fallen: [{ claim: 'b' }],
  } as unknown as Impact
  expect(Object.fromEntries(effectsOf(impact))).toEqual({ a: 'cleared', b: 'falls', c: 'falls' })
})
