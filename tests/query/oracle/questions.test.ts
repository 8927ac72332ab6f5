import { describe, expect, test } from 'vitest'
import { picked, removable } from '../../fixtures/random-view.ts'
import { lostPassages, rejectedStatements, takenWhole, verdictsOnVerdicts } from './audit.ts'
import { onEveryCase } from './both.ts'
import { naiveConflicts } from './conflicts.ts'
import { naiveDrift } from './drift.ts'
import { feedback } from './feedback.ts'
import { naiveImpact, naiveWeakPoints } from './impact.ts'
import { documentRings, echoes, impossibleOrders, statementRings } from './loops.ts'
import { unique } from './setting.ts'
import { naiveStatus } from './status.ts'
import { notCounted } from './trace.ts'

describe('by the definitions, on random datasets in random views', () => {
  test('the same falls, loses its ground, is weakened and is cleared when something is taken away', () => {
    onEveryCase((graph, oracle, picks) => {
      const ids = picked(removable(oracle.dataset), picks)
      const { statements, documents, fallen, unseated, weakened, cleared, unaffected } = graph.impact(ids)
      const claims = (list: readonly { claim: string }[]) => list.map(({ claim }) => claim)
      expect({
        statements,
        documents,
        fallen: claims(fallen),
        unseated: claims(unseated),
        weakened: claims(weakened),
        cleared: claims(cleared),
        unaffected,
      }).toEqual(naiveImpact(oracle, ids))
    })
  })

  test('an actor that publishes is asked of as an outlet too', () => {
    onEveryCase((graph, oracle) => {
      for (const { id } of oracle.dataset.actors)
        for (const { outlet, effects } of graph.impact([id]).outlets) {
          expect(outlet).toBe(id)
          const { fallen, statements } = naiveImpact(oracle, [`outlet:${id}`])
          expect([effects.fallen.map(({ claim }) => claim), effects.statements]).toEqual([fallen, statements])
        }
    })
  })

  test('weak points are those that take a claim with them', () => {
    onEveryCase((graph, oracle) => {
      const points = graph.weakPoints().points.map(({ id, fallen, unseated }) => ({ id, fallen, unseated }))
      expect(points.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        naiveWeakPoints(oracle).sort((a, b) => (a.id < b.id ? -1 : 1)),
      )
    })
  })

  test('loops, echoes, feedback and impossible orders are found, and no others', () => {
    onEveryCase((graph, oracle) => {
      const found = graph.loops()
      const rings = found.loops.filter(({ kind }) => kind === 'statements').map(({ statements }) => [...statements])
      expect(rings.sort((a, b) => (a.join() < b.join() ? -1 : 1))).toEqual(statementRings(oracle))
      const circles = found.loops.filter(({ kind }) => kind === 'documents').map(({ documents }) => documents.join(' '))
      expect(unique(circles)).toEqual(documentRings(oracle).map((ring) => ring.join(' ')))
      expect(unique(found.feedback.map(({ source, earlier, claim }) => `${source} ${earlier} ${claim}`))).toEqual(
        feedback(oracle),
      )
      const byClaim = (a: { claim: string }, b: { claim: string }) => (a.claim < b.claim ? -1 : 1)
      expect(
        found.echoes
          .map(({ claim, documents, ends }) => ({ claim, documents: documents.length, ends: ends.length }))
          .sort(byClaim),
      ).toEqual(echoes(oracle))
      expect(found.impossible.map(({ statement, from }) => ({ statement, from }))).toEqual(impossibleOrders(oracle))
    })
  })

  test('status is the latest, of the claim or an equal one', () => {
    onEveryCase((graph, oracle) => {
      for (const { id } of oracle.dataset.claims) {
        const { status, current, history, disagreement } = graph.status(id)
        expect({
          status,
          current: current?.assessment,
          history: history.map(({ assessment }) => assessment).reverse(),
          disagreement: disagreement.length > 0,
        }).toEqual(naiveStatus(oracle, id))
      }
    })
  })

  test('what does not count is named, with a reason that holds', () => {
    onEveryCase((graph, oracle) => {
      for (const { id } of oracle.dataset.claims) {
        const found = graph.trace(id).notCounted
        const all = notCounted(oracle, id)
        expect([...new Set(found.map(({ statement }) => statement))].sort()).toEqual(
          all.map(({ statement }) => statement),
        )
        for (const { statement, reason } of found)
          expect(all.find((each) => each.statement === statement)?.reasons).toContain(reason)
      }
    })
  })

  test('the audit finds lines that were rejected, passages that are gone, verdicts on verdicts and what is taken whole', () => {
    let found = 0
    onEveryCase((graph, oracle) => {
      const { findings } = graph.audit()
      const records = (wanted: string) => findings.filter(({ code }) => code === wanted).map(({ record }) => record)
      const expected = [
        rejectedStatements(oracle),
        lostPassages(oracle),
        verdictsOnVerdicts(oracle),
        unique(takenWhole(oracle).map(({ statement }) => statement)),
      ].map((ids) => [...ids].sort())
      found += expected.filter((ids) => ids.length > 0).length
      expect(['line-rejected', 'lost-passage', 'verdict-on-verdicts', 'cited-whole'].map(records)).toEqual(expected)
    })
    expect(found).toBeGreaterThan(100)
  })

  test('conflicts are the same, those that are only apparent are folded, and who contradicts himself is named', () => {
    let folded = 0
    onEveryCase((graph, oracle) => {
      const { conflicts, apparent } = graph.conflicts()
      const found = conflicts.map((conflict) => ({
        claims: [...conflict.claims],
        reasons: [...conflict.reasons],
        open: conflict.open,
        apparent: false,
        selfContradiction: [...conflict.selfContradiction],
      }))
      const naive = naiveConflicts(oracle)
      const byClaims = (a: { claims: string[] }, b: { claims: string[] }) =>
        a.claims.join(' ') < b.claims.join(' ') ? -1 : 1
      expect(found.sort(byClaims)).toEqual(naive.filter((conflict) => !conflict.apparent))
      const seeming = naive.filter((conflict) => conflict.apparent)
      expect(apparent.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(seeming.length)
      folded += seeming.length
      const series = apparent.map((entry) => entry.series.map(({ claim }) => claim))
      for (const { claims } of seeming)
        expect(series.filter((ids) => claims.every((claim) => ids.includes(claim))).length).toBeGreaterThan(0)
    })
    expect(folded).toBeGreaterThan(12)
  })

  test('drift is found where certainty, terms, claim, polarity and answer change', () => {
    onEveryCase((graph, oracle) => {
      const kinds = ['certaintyRaised', 'termsRaised', 'claimChanged', 'polarityFlipped', 'responseChanged']
      const key = ({ kind, statement, from }: { kind: string; statement: string; from: string | null }) =>
        `${statement} ${kind} ${from}`
      const found = graph.drift().steps.filter(({ kind }) => kinds.includes(kind))
      expect(unique(found.map(key))).toEqual(unique(naiveDrift(oracle).map(key)))
    })
  })
})
