import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from '../../../src/query/change/diff.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { type Drafts, makeDataset } from '../../fixtures/datasets.ts'
import { arbitraryDataset } from '../../fixtures/random-dataset.ts'
import { runs } from '../../setup/runs.ts'

const open = (drafts: Drafts) => openGraph(makeDataset(drafts))

const story: Drafts = {
  actors: [{ id: 'agency' }, { id: 'official', type: 'person', anonymous: true }, { id: 'checker' }],
  sources: [
    { id: 'wire', type: 'wire-report', publisher: 'agency', published: '2026-01-05' },
    { id: 'blog', published: '2026-01-06' },
    {
      id: 'release',
      type: 'press-release',
      publisher: 'agency',
      published: '2026-02-01',
      notices: [{ type: 'retraction', date: '2026-03-01' }],
    },
  ],
  claims: [{ id: 'c' }, { id: 'd' }],
  statements: [
    { id: 'w1', source: 'wire', claim: 'c', from: ['official'] },
    { id: 'b1', source: 'blog', claim: 'c', from: ['w1'] },
    { id: 'r1', source: 'release', claim: 'c' },
  ],
  relations: [{ type: 'dependsOn', from: 'd', to: 'c' }],
  assessments: [{ id: 'verdict', of: 'c', by: 'checker', date: '2026-02-10', status: 'disputed' }],
}

describe('two dates of one dataset', () => {
  const graph = open(story)

  test('what was published, judged and retracted in between', () => {
    const { records } = graph.at({ asOf: '2026-01-05' }).diff(graph.at({ asOf: '2026-02-15' }))
    expect(records).toEqual({
      added: [
        { kind: 'source', id: 'blog' },
        { kind: 'source', id: 'release' },
        { kind: 'statement', id: 'b1' },
        { kind: 'statement', id: 'r1' },
        { kind: 'assessment', id: 'verdict' },
      ],
      removed: [],
      changed: [],
    })
    expect(graph.at({ asOf: '2026-02-15' }).diff(graph).records).toEqual({
      added: [],
      removed: [],
      changed: [
        { kind: 'source', id: 'release', fields: [], dead: [null, 'retracted'] },
        { kind: 'statement', id: 'r1', fields: [], dead: [null, 'retracted'] },
      ],
    })
  })

  test('backwards, what came is gone', () => {
    const { records } = graph.at({ asOf: '2026-01-06' }).diff(graph.at({ asOf: '2026-01-05' }))
    expect(records).toEqual({
      added: [],
      removed: [
        { kind: 'source', id: 'blog' },
        { kind: 'statement', id: 'b1' },
      ],
      changed: [],
    })
  })

  test('claims that changed, each with the smallest set of records that made it', () => {
    expect(graph.at({ asOf: '2026-01-05' }).diff(graph.at({ asOf: '2026-02-15' })).claims).toEqual([
      {
        claim: 'c',
        changes: [
          { what: 'status', before: 'unassessed', after: 'disputed', cause: { ids: ['verdict'], smallest: true } },
          {
            what: 'corroboration',
            before: 'singleAnonymous',
            after: 'possiblyCorroborated',
            cause: { ids: ['r1', 'release'], smallest: true },
          },
        ],
      },
    ])
  })

  test('a retraction is the whole cause; the blog, which only repeated, is none', () => {
    expect(graph.at({ asOf: '2026-02-15' }).diff(graph).claims).toEqual([
      {
        claim: 'c',
        changes: [
          {
            what: 'corroboration',
            before: 'possiblyCorroborated',
            after: 'singleAnonymous',
            cause: { ids: ['release'], smallest: true },
          },
        ],
      },
    ])
  })

  test('tells now and then how far it is, and answers the same', () => {
    const many = open({ ...story, claims: ['c', 'd', ...'efghij'].map((id) => ({ id })) })
    const [before, after] = [many.at({ asOf: '2026-01-05' }), many.at({ asOf: '2026-02-15' })]
    const told: number[] = []
    const answer = before.diff(after, { onProgress: ({ done, all }) => told.push(done / all) })
    expect(answer).toEqual(before.diff(after))
    expect(told).toEqual([0.5, 1])
  })

  test('nothing is different between a date and itself', () => {
    expect(graph.at({ asOf: '2026-02' }).diff(graph.at({ asOf: '2026-02' }))).toEqual({
      records: { added: [], removed: [], changed: [] },
      claims: [],
    })
  })

  test('a claim stands when what it depends on does', () => {
    const standing = open({
      ...story,
      statements: [...(story.statements ?? []), { id: 'd1', source: 'wire', claim: 'd', made: '2025-12-01' }],
    })
    const [, second] = standing.at({ asOf: '2026-01-04' }).diff(standing.at({ asOf: '2026-01-05' })).claims
    expect(second).toMatchObject({ claim: 'd' })
    expect(second?.changes.find(({ what }) => what === 'standing')).toEqual({
      what: 'standing',
      before: false,
      after: true,
      cause: { ids: ['w1', 'wire'], smallest: true },
    })
  })
})

describe('two datasets', () => {
  const graph = open(story)

  test('fields that differ, and records that are in one only', () => {
    const other = open({
      ...story,
      actors: [{ id: 'agency' }, { id: 'official', type: 'person' }, { id: 'checker', name: 'Checker' }],
      statements: story.statements?.filter(({ id }) => id !== 'r1') ?? [],
      relations: [],
      claims: [{ id: 'c' }, { id: 'd' }, { id: 'e' }],
    })
    expect(graph.diff(other).records).toEqual({
      added: [{ kind: 'claim', id: 'e' }],
      removed: [
        { kind: 'statement', id: 'r1' },
        { kind: 'relation', id: 'd~dependsOn~c' },
      ],
      changed: [
        { kind: 'actor', id: 'checker', fields: ['name'], dead: [null, null] },
        { kind: 'actor', id: 'official', fields: ['anonymous'], dead: [null, null] },
      ],
    })
  })

  test('a retraction that stands only in the second, on another version of the document, is a cause', () => {
    const versions = (notices?: { type: 'retraction'; date: string }[]) =>
      open({
        actors: [{ id: 'ann' }],
        sources: [{ id: 'first' }, { id: 'second', revises: 'first', ...(notices && { notices }) }],
        claims: [{ id: 'c' }],
        statements: [{ id: 's', source: 'first', claim: 'c', from: ['ann'] }],
      })
    const { claims } = versions().diff(versions([{ type: 'retraction', date: '2026-03-01' }]))
    expect(claims.map(({ claim, changes }) => [claim, changes.map(({ what, cause }) => [what, cause])])).toEqual([
      [
        'c',
        [
          ['corroboration', { ids: ['second'], smallest: true }],
          ['standing', { ids: ['second'], smallest: true }],
        ],
      ],
    ])
  })

  test('a cause has what it needs to be a dataset: a new statement its source and its actor', () => {
    const other = open({
      actors: [...(story.actors ?? []), { id: 'insider', type: 'person' }],
      sources: [...(story.sources ?? []), { id: 'scoop', published: '2026-01-07' }],
      topics: [{ id: 'unrelated' }],
      claims: story.claims ?? [],
      statements: [...(story.statements ?? []), { id: 's1', source: 'scoop', claim: 'c', from: ['insider'] }],
      relations: story.relations ?? [],
      assessments: story.assessments ?? [],
    })
    const [change] = graph.diff(other).claims
    expect(change).toMatchObject({
      claim: 'c',
      changes: [{ what: 'corroboration', cause: { ids: ['insider', 's1', 'scoop'], smallest: true } }],
    })
    const [back] = other.diff(graph).claims
    expect(back?.changes[0]?.cause.ids).toEqual(['s1'])
  })

  test('a statement that goes takes those with it that name it', () => {
    const without = open({
      ...story,
      sources: story.sources?.filter(({ id }) => id !== 'wire') ?? [],
      statements: [{ id: 'r1', source: 'release', claim: 'c' }],
    })
    const [change] = graph.diff(without).claims
    expect(change?.changes).toContainEqual({
      what: 'corroboration',
      before: 'singleAnonymous',
      after: 'unsupported',
      cause: { ids: ['b1', 'w1'], smallest: true },
    })
  })

  test('a claim that is in one of them only has no answer in the other', () => {
    const none = open({ actors: story.actors ?? [] })
    const [first] = none.diff(open(story)).claims
    expect(first?.claim).toBe('c')
    expect(first?.changes).toContainEqual({
      what: 'status',
      before: null,
      after: 'disputed',
      cause: { ids: ['c', 'verdict'], smallest: true },
    })
    expect(first?.changes.find(({ what }) => what === 'corroboration')).toMatchObject({
      before: null,
      after: 'singleAnonymous',
      cause: { ids: ['c', 'w1', 'wire'], smallest: true },
    })
    const [gone] = open(story).diff(none).claims
    expect(gone?.changes[0]).toMatchObject({ before: 'disputed', after: null })
  })

  test('actors who would own each other on the way from one to the other', () => {
    const owned = (a: string | undefined, b: string | undefined, anonymous: boolean) =>
      open({
        actors: [
          { id: 'a', ownedBy: a, anonymous },
          { id: 'b', ownedBy: b },
        ],
        sources: [{ id: 's', type: 'press-release', publisher: 'a' }],
        claims: [{ id: 'c' }],
        statements: [{ source: 's', claim: 'c' }],
      })
    const [change] = owned('b', undefined, false).diff(owned(undefined, 'a', true)).claims
    expect(change?.changes[0]).toMatchObject({ what: 'corroboration', cause: { ids: ['a'], smallest: true } })
  })
})

describe('misuse', () => {
  test('a limit that is none', () => {
    const graph = open(story)
    expect(() => graph.at({ asOf: '2026' }).diff(graph, { tries: 0 })).toThrow(/tries cannot be 0/)
  })

  test('views with other options than dates', () => {
    const graph = open(story)
    expect(() => diff(graph.view, graph.at({ without: ['wire'] }).view)).toThrow(/differ in more than their dates/)
  })

  test('but both may leave something out, even something that one of them lacks', () => {
    const graph = open(story)
    const other = open({ ...story, sources: story.sources ?? [], statements: [] })
    const neither = { without: ['wire', 'outlet:agency'] }
    expect(graph.at(neither).diff(other.at(neither)).claims).toEqual([])
    const options = { asOf: '2026-02-15', without: ['wire'] }
    expect(graph.at(options).diff(other.at(options)).claims[0]?.changes).toMatchObject([
      { what: 'corroboration', before: 'singleSource', after: 'unsupported', cause: { ids: ['r1'] } },
      { what: 'standing', cause: { ids: ['r1'] } },
    ])
  })
})

test('of random datasets: every changed answer is listed with a cause, and none that did not change', () => {
  const small = arbitraryDataset({ actors: 3, sources: 3, claims: 3, statements: 5, relations: 2, assessments: 2 })
  fc.assert(
    fc.property(small, small, (one, other) => {
      const [before, after] = [openGraph(one), openGraph(other)]
      const { claims } = before.diff(after)
      for (const { id } of one.claims) {
        if (!other.claims.some((claim) => claim.id === id)) continue
        const listed = claims.find(({ claim }) => claim === id)?.changes ?? []
        const changed = before.support(id).corroboration !== after.support(id).corroboration
        expect(listed.some(({ what }) => what === 'corroboration')).toBe(changed)
        expect(listed.every(({ cause }) => cause.ids.length > 0)).toBe(true)
      }
    }),
    { numRuns: runs(30), seed: 3 },
  )
}, 180_000)
