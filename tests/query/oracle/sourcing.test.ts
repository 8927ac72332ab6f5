import { describe, expect, test } from 'vitest'
import { carryingOf } from '../../../src/sourcing/sides.ts'
import { sourcingOf } from '../../../src/sourcing/sourcing.ts'
import { isCarried, standing } from '../../../src/sourcing/standing.ts'
import { onEveryCase } from './both.ts'
import { isDisclosed } from './ends.ts'
import { SIDES } from './oracle.ts'

describe('by the definitions, on random datasets in random views', () => {
  test('the same records are in view', () => {
    onEveryCase(({ view }, oracle) => {
      const { actors, sources, statements } = oracle.dataset
      for (const { id } of [...actors, ...sources, ...statements]) {
        expect([id, view.isActive(id)]).toEqual([id, oracle.view.isActive(id)])
        const { reason } = view.deadBecause(id) ?? {}
        if (reason !== undefined) expect(oracle.view.deadBecause(id)).toContain(reason)
      }
    })
  })

  test('every statement comes from the same, mutates at the same places and ends at the same end', () => {
    onEveryCase(({ view }, oracle) => {
      const { lines, isRejected, isMisreport } = sourcingOf(view)
      for (const { id, source } of oracle.dataset.statements) {
        const own = lines.of(id)
        const { comesFrom, mutations, ownVoice, dropped, misreport, end } = oracle.line(id)
        expect({
          id,
          comesFrom: own.comesFrom.map((step) => ({ kind: step.kind, id: step.id, rejected: isRejected(step) })),
          mutations: own.mutations.map(({ from }) => from).sort(),
          dropped: own.droppedAttribution,
          end: own.end && { kind: own.end.kind, id: own.end.id, disclosed: own.end.disclosed },
        }).toEqual({ id, comesFrom, mutations, dropped, end: end && { ...end, disclosed: isDisclosed(oracle, end) } })
        if (oracle.view.isActive(id)) expect([id, isMisreport(id)]).toEqual([id, misreport])
        if (oracle.grounded.has(id)) expect([id, own.ownVoice]).toEqual([id, ownVoice])
        expect(own.source).toBe(source)
      }
    })
  })

  test('the same statements are grounded and carry, on the same sides; the same claims stand', () => {
    onEveryCase(({ view }, oracle) => {
      const { isGrounded, isCarrying } = sourcingOf(view)
      const ids = oracle.dataset.statements.map(({ id }) => id)
      expect(ids.filter(isGrounded)).toEqual(ids.filter((id) => oracle.grounded.has(id)))
      expect(ids.filter(isCarrying)).toEqual(ids.filter((id) => oracle.carrying.has(id)))
      const claims = oracle.dataset.claims.map(({ id }) => id)
      for (const claim of claims) {
        for (const side of SIDES)
          expect(carryingOf(view, claim, side).map(({ statement }) => statement)).toEqual(oracle.side(claim, side))
        expect(isCarried(view, claim)).toBe(oracle.isCarried(claim))
      }
      expect([...standing(view, claims)].sort()).toEqual([...oracle.standing].sort())
    })
  })
})
