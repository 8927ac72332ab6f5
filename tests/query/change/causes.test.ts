import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dataset, everyRecord } from '../../../src/model/dataset.ts'
import { KINDS } from '../../../src/model/kinds.ts'
import { REFERENCES, referencedIds } from '../../../src/model/references.ts'
import { openCauses } from '../../../src/query/change/causes.ts'
import { openTwoVersions, partlyChangedReader } from '../../../src/query/change/partly-changed.ts'
import { viewMixed } from '../../../src/query/change/view-mixed.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { status } from '../../../src/query/status.ts'
import { support } from '../../../src/query/support/support.ts'
import { standing } from '../../../src/sourcing/standing.ts'
import type { View } from '../../../src/sourcing/view.ts'
import type { ViewOptions } from '../../../src/sourcing/view-options.ts'
import { arbitraryDataset, arbitraryDate } from '../../fixtures/random-dataset.ts'

const ANSWERS = {
  status: (view: View, claim: string) => status(view, claim).status,
  corroboration: (view: View, claim: string) => support(view, claim).corroboration,
  standing: (view: View, claim: string) => standing(view, [claim]).has(claim),
} as const

const WHATS = ['status', 'corroboration', 'standing'] as const

const options: fc.Arbitrary<ViewOptions> = fc.record({
  basis: fc.constantFrom('stated' as const, 'both' as const),
  dates: fc.constantFrom('certain' as const, 'possible' as const),
  reported: fc.boolean(),
})
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Everything that changed of a claim which is in both. */
function changesOf(before: View, after: View, claim: string) {
  if (before.reader.record('claim', claim) === undefined || after.reader.record('claim', claim) === undefined) return []
  return WHATS.filter((what) => ANSWERS[what](before, claim) !== ANSWERS[what](after, claim))
}

const claims = ['c0', 'c1', 'c2', 'c3']

describe('two dates of a dataset', () => {
  test('every change has a cause, made of records that came, went or were judged in between', () => {
    let changes = 0
    fc.assert(
      fc.property(
        fc.record({
          dataset: arbitraryDataset({ situations: 0 }),
          from: arbitraryDate,
          to: maybe(arbitraryDate),
          until: maybe(fc.constantFrom('2026-01-10T12:00:00Z', '2026-02-25')),
          options,
        }),
        ({ dataset, from, to, until, options: rest }) => {
          const graph = openGraph(dataset)
          const [before, after] = [
            graph.at({ ...rest, asOf: from, recordedUntil: until }).view,
            graph.at({ ...rest, asOf: to }).view,
          ]
          const causes = openCauses(before, after)
          for (const claim of claims) {
            for (const what of changesOf(before, after, claim)) {
              changes += 1
              const cause = causes.of(claim, ANSWERS[what])
              expect(cause.ids.length).toBeGreaterThan(0)
              expect(cause.smallest).toBe(true)
            }
          }
        },
      ),
      { numRuns: 80, seed: 5 },
    )
    expect(changes).toBeGreaterThan(30)
  })

  test('when nothing is changed, or everything is, the answers are those of the two views', () => {
    fc.assert(
      fc.property(
        fc.record({ dataset: arbitraryDataset(), from: maybe(arbitraryDate), to: maybe(arbitraryDate), options }),
        ({ dataset, from, to, options: rest }) => {
          const graph = openGraph(dataset)
          const [before, after] = [graph.at({ ...rest, asOf: from }).view, graph.at({ ...rest, asOf: to }).view]
          const mixture = openTwoVersions(before, after)
          const all = [...everyRecord(dataset)].map(({ record }) => record.id).filter(mixture.isChanged)
          for (const [view, changed] of [
            [before, []],
            [after, all],
          ] as const) {
            const isChanged = new Set(changed)
            for (const { id } of dataset.claims) {
              const mixed = viewMixed(mixture, {
                ...partlyChangedReader(mixture, isChanged),
                changed: isChanged,
                claim: id,
              })
              for (const what of WHATS)
                expect([what, ANSWERS[what](mixed, id)]).toEqual([what, ANSWERS[what](view, id)])
            }
          }
        },
      ),
      { numRuns: 100, seed: 6 },
    )
  })
})

describe('two datasets', () => {
  const small = arbitraryDataset({
    actors: 2,
    sources: 2,
    claims: 2,
    statements: 3,
    relations: 1,
    assessments: 1,
    situations: 0,
  })

  test('a cause, put into the first dataset by hand, makes the change, and nothing smaller does', () => {
    let checked = 0
    fc.assert(
      fc.property(fc.record({ one: small, other: small, options }), ({ one, other, options: rest }) => {
        const [before, after] = [openGraph(one).at(rest).view, openGraph(other).at(rest).view]
        for (const claim of ['c0', 'c1']) {
          for (const what of changesOf(before, after, claim)) {
            const wanted = ANSWERS[what](after, claim)
            const { ids, smallest } = openCauses(before, after, { tries: 5000 }).of(claim, ANSWERS[what])
            const makes = (changed: readonly string[]) => {
              const mixed = mix(one, other, new Set(changed))
              return mixed !== null && ANSWERS[what](openGraph(mixed).at(rest).view, claim) === wanted
            }
            expect(smallest).toBe(true)
            expect(makes(ids)).toBe(true)
            const changed = changedIds(one, other)
            if (changed.length > 10 || ids.length > 4) continue
            checked += 1
            for (const fewer of subsets(changed, ids.length - 1)) expect([fewer, makes(fewer)]).toEqual([fewer, false])
          }
        }
      }),
      { numRuns: 100, seed: 7 },
    )
    expect(checked).toBeGreaterThan(20)
  })
})

/** The first dataset with the records of these ids as the second has them; null where that is no dataset. */
function mix(one: Dataset, other: Dataset, changed: ReadonlySet<string>): Dataset | null {
  const records = [
    ...[...everyRecord(one)].filter(({ record }) => !changed.has(record.id)),
    ...[...everyRecord(other)].filter(({ record }) => changed.has(record.id)),
  ]
    .sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
    .map((each, _, all) => withoutIdleNotices(each, new Set(all.map(({ record }) => record.id))))
  const kinds = new Map(records.map(({ kind, record }) => [record.id, kind]))
  const dangling = records.some(({ kind, record }) =>
    REFERENCES[kind].some((row) =>
      referencedIds(record, row).some((id) => !row.to.some((each) => each === kinds.get(id))),
    ),
  )
  if (dangling || ringOfActors(records.flatMap((each) => (each.kind === 'actor' ? [each.record] : [])))) return null
  const sections = Object.entries(KINDS).map(([kind, { section }]) => [
    section,
    records.filter((each) => each.kind === kind).map(({ record }) => record),
  ])
  return { manifest: one.manifest, ...Object.fromEntries(sections) } as Dataset
}

/** A notice takes back what is there; of one that takes back nothing that is, nothing is left. */
function withoutIdleNotices(each: Recorded, there: ReadonlySet<string>): Recorded {
  if (each.kind !== 'source' || each.record.notices === undefined) return each
  const notices = each.record.notices
    .map((notice) => ({
      ...notice,
      ...(notice.statements && { statements: notice.statements.filter((id) => there.has(id)) }),
    }))
    .filter(({ statements }) => statements?.length !== 0)
  return { kind: 'source', record: { ...each.record, notices } }
}

type Recorded = ReturnType<typeof everyRecord> extends Iterable<infer Each> ? Each : never

function ringOfActors(actors: Dataset['actors']): boolean {
  return (['ownedBy', 'affiliation'] as const).some((field) =>
    actors.some((actor) => {
      const seen = new Set<string>()
      for (let at: string | undefined = actor.id; at !== undefined; at = actors.find(({ id }) => id === at)?.[field]) {
        if (seen.has(at)) return true
        seen.add(at)
      }
      return false
    }),
  )
}

function changedIds(one: Dataset, other: Dataset): string[] {
  const [left, right] = [one, other].map(
    (dataset) => new Map([...everyRecord(dataset)].map(({ record }) => [record.id, JSON.stringify(record)])),
  )
  const all = [...new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])]
  return all.filter((id) => left?.get(id) !== right?.get(id)).sort()
}

function* subsets(ids: readonly string[], most: number): Generator<string[]> {
  if (most < 0) return
  yield []
  for (const [index, id] of ids.entries())
    for (const rest of subsets(ids.slice(index + 1), most - 1)) if (most > 0) yield [id, ...rest]
}
