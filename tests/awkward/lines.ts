import type { Cases } from './case.ts'
import { below, dayOf } from './records.ts'

/** What one claim comes from, awkwardly: long, wide, round, tangled. */
export const LINES: Cases = {
  chain: {
    what: 'a chain of statements, each from the one before',
    fill: (records, size) => {
      records.actor('a')
      records.claim('c')
      for (const i of below(size)) records.said(i, 'c', { from: [i === 0 ? 'a' : `t${i - 1}`] })
    },
  },
  ring: {
    what: 'a ring of statements, grounded at one place',
    fill: (records, size) => {
      records.actor('a')
      records.claim('c')
      for (const i of below(size)) records.said(i, 'c', { from: i === 0 ? [`t${size - 1}`, 'a'] : [`t${i - 1}`] })
    },
  },
  wide: {
    what: 'one claim in many documents, each of which quotes somebody else',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) records.said(i, 'c')
    },
  },
  voices: {
    what: 'one claim in many documents, none of which says where it has it from',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) records.voiced(i, 'c')
    },
  },
  star: {
    what: 'one report, repeated by many',
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      records.source('w')
      records.statement('w1', 'w', 'c', { from: ['a'] })
      for (const i of below(size)) records.said(i, 'c', { from: ['w1'] })
    },
  },
  layers: {
    what: 'layers of ten statements, each from all ten of the layer before',
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      for (const i of below(Math.ceil(size / 10)))
        for (const j of below(10))
          records.said(`${i}-${j}`, 'c', { from: i === 0 ? ['a'] : below(10).map((k) => `t${i - 1}-${k}`) })
    },
  },
  tangle: {
    what: 'statements each of which comes from all others',
    squares: true,
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      const ids = below(size).map((i) => `t${i}`)
      for (const i of below(size))
        records.said(i, 'c', { from: [...ids.filter((_, j) => j !== i), ...(i === 0 ? ['a'] : [])] })
    },
  },
  twins: {
    what: 'one claim in many documents, each of which has it from a document of its own',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.said(`w${i}`, 'c')
        records.said(i, 'c', { from: [`tw${i}`] })
      }
    },
  },
  days: {
    what: 'one claim in many documents, one a day',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`a${i}`)
        records.source(`s${i}`, { published: dayOf(i) })
        records.statement(`t${i}`, `s${i}`, 'c', { from: [`a${i}`] })
      }
    },
  },
  rails: {
    what: 'two chains side by side, each statement from both of those before',
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      records.actor('b')
      for (const i of below(Math.ceil(size / 2))) {
        records.said(`x${i}`, 'c', { from: i === 0 ? ['a'] : [`tx${i - 1}`, `ty${i - 1}`] })
        records.said(`y${i}`, 'c', { from: i === 0 ? ['b'] : [`tx${i - 1}`, `ty${i - 1}`] })
      }
    },
  },
  crowd: {
    what: 'one statement that quotes many',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) records.actor(`a${i}`)
      records.source('s')
      records.statement('t', 's', 'c', { from: below(size).map((i) => `a${i}`) })
    },
  },
}
