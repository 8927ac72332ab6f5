import type { Cases } from './case.ts'
import { below, dayOf, type Records } from './records.ts'

/** Claims that cannot all be true, awkwardly. Each has a statement of its own in a document of its own. */
export const CONFLICTS: Cases = {
  clique: {
    what: 'claims each of which contradicts all others',
    claim: () => 'c0',
    squares: true,
    fill: (records, size) => {
      claims(records, size)
      for (const i of below(size)) for (const j of below(i)) records.relation('contradicts', `c${i}`, `c${j}`)
    },
  },
  pairs: {
    what: 'pairs of claims that contradict each other',
    claim: () => 'x0',
    fill: (records, size) => {
      for (const i of below(Math.ceil(size / 2))) {
        for (const side of ['x', 'y']) {
          records.claim(`${side}${i}`)
          records.said(`${side}${i}`, `${side}${i}`)
        }
        records.relation('contradicts', `x${i}`, `y${i}`)
      }
    },
  },
  oddring: {
    what: 'a ring of an odd number of claims, each of which contradicts the next',
    claim: () => 'c0',
    fill: (records, size) => {
      const odd = size + 1 - (size % 2)
      claims(records, odd)
      for (const i of below(odd)) records.relation('contradicts', `c${i}`, `c${(i + 1) % odd}`)
    },
  },
  scatter: {
    what: 'contradictions at random, about four a claim',
    claim: () => 'c0',
    fill: (records, size) => {
      claims(records, size)
      const random = numbersFrom(9)
      const seen = new Set<string>()
      for (const _ of below(2 * size)) {
        const [i, j] = [random() % size, random() % size].sort((a, b) => a - b)
        const key = `${i} ${j}`
        if (i === j || seen.has(key)) continue
        seen.add(key)
        records.relation('contradicts', `c${i}`, `c${j}`)
      }
    },
  },
  quantities: {
    what: 'many figures of one thing, all different',
    claim: () => 'c0',
    fill: (records, size) => {
      records.topic('m', { type: 'measure' })
      records.topic('o', { type: 'product' })
      for (const i of below(size)) {
        records.claim(`c${i}`, { quantity: { measure: 'm', of: 'o', value: 10 * i + 1, unit: 'kg' } })
        records.said(i, `c${i}`)
      }
    },
  },
  totals: {
    what: 'a running total that falls from day to day',
    claim: () => 'c0',
    fill: (records, size) => {
      records.topic('m', { type: 'measure', cumulative: true })
      records.topic('o', { type: 'product' })
      for (const i of below(size)) {
        const quantity = { measure: 'm', of: 'o', value: 10 * (size - i), unit: 'kg' }
        records.claim(`c${i}`, { quantity, holds: dayOf(i) })
        records.said(i, `c${i}`)
      }
    },
  },
  values: {
    what: 'many values of one thing that has but one',
    claim: () => 'c0',
    fill: (records, size) => {
      records.topic('m', { type: 'measure' })
      records.topic('o', { type: 'product' })
      for (const i of below(size)) {
        records.claim(`c${i}`, { value: { measure: 'm', of: 'o', is: { text: `the ${i}th` } } })
        records.said(i, `c${i}`)
      }
    },
  },
}

function claims(records: Records, size: number): void {
  for (const i of below(size)) {
    records.claim(`c${i}`)
    records.said(i, `c${i}`)
  }
}

/** Numbers that look random, always the same for a seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state >> 8
  }
}
