import type { Cases } from './case.ts'
import { below } from './records.ts'

/** Claims that bear on each other, awkwardly. Each has a statement of its own in a document of its own. */
export const CLAIMS: Cases = {
  narrows: {
    what: 'a chain of claims, each narrower than the one before',
    claim: () => 'c0',
    fill: (records, size) => {
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`)
        if (i > 0) records.relation('narrows', `c${i}`, `c${i - 1}`)
      }
    },
  },
  kinds: {
    what: 'many claims that narrow one',
    claim: () => 'c',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`)
        records.relation('narrows', `c${i}`, 'c')
      }
    },
  },
  premises: {
    what: 'a chain of claims, each of which presupposes the next',
    claim: () => 'c0',
    fill: (records, size) => {
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`)
        if (i > 0) records.relation('dependsOn', `c${i - 1}`, `c${i}`)
      }
    },
  },
  fan: {
    what: 'one claim that presupposes many',
    claim: () => 'c',
    fill: (records, size) => {
      records.claim('c')
      records.said('', 'c')
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`)
        records.relation('dependsOn', 'c', `c${i}`)
      }
    },
  },
  base: {
    what: 'one claim that many presuppose',
    claim: () => 'c',
    fill: (records, size) => {
      records.claim('c')
      records.said('', 'c')
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`)
        records.relation('dependsOn', `c${i}`, 'c')
      }
    },
  },
  rules: {
    what: 'a chain of conditionals: if the one, then the next',
    claim: (size) => `c${size - 1}`,
    fill: (records, size) => {
      for (const i of below(size)) {
        records.claim(`c${i}`)
        if (i === 0) records.said('', 'c0')
        else {
          // biome-ignore lint/suspicious/noThenProperty: the format's own word; never awaited.
          records.claim(`r${i}`, { type: 'conditional', if: [`c${i - 1}`], then: `c${i}` })
          records.said(i, `r${i}`)
        }
      }
    },
  },
  equals: {
    what: 'many claims that say the same',
    claim: () => 'c0',
    fill: (records, size) => {
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`)
        if (i > 0) records.relation('equivalent', `c${i}`, `c${i - 1}`)
      }
    },
  },
  denied: {
    what: 'one claim that half of the documents deny',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) records.said(i, 'c', { polarity: i % 2 === 0 ? 'affirms' : 'denies' })
    },
  },
}
