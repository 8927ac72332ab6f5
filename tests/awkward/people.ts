import type { Cases } from './case.ts'
import { numbersFrom } from './conflicts.ts'
import { below, dayOf } from './records.ts'

/** Who says so, awkwardly: who may be whom, who owns whom, who judged what. */
export const PEOPLE: Cases = {
  anonymous: {
    what: 'one claim from many anonymous persons, each of whom may be any other',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`a${i}`, { anonymous: true })
        records.said(i, 'c', { from: [`a${i}`] })
      }
    },
  },
  cover: {
    what: 'one claim from twenty anonymous persons, half of whom surely are not each other, in many documents',
    fill: (records, size) => {
      records.claim('c')
      const random = numbersFrom(size)
      for (const i of below(20)) {
        const others = below(i).flatMap((j) => (random() % 2 === 0 ? [`a${j}`] : []))
        records.actor(`a${i}`, { anonymous: true, ...(others.length > 0 && { notSameAs: others }) })
      }
      for (const i of below(size)) records.said(i, 'c', { from: [`a${i % 20}`] })
    },
  },
  staff: {
    what: 'one claim from many anonymous persons of as many organizations',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`o${i}`, { type: 'organization' })
        records.actor(`a${i}`, { anonymous: true, affiliation: `o${i}` })
        records.said(i, 'c', { from: [`a${i}`] })
      }
    },
  },
  ranks: {
    what: 'one claim from many persons, each of whom belongs to the next',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`a${i}`, { ...(i < size - 1 && { affiliation: `a${i + 1}` }) })
        records.said(i, 'c', { from: [`a${i}`] })
      }
    },
  },
  lookalikes: {
    what: 'one claim from many persons, each of whom may be the next',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`a${i}`, { ...(i < size - 1 && { possiblySameAs: [`a${i + 1}`] }) })
        records.said(i, 'c', { from: [`a${i}`] })
      }
    },
  },
  owners: {
    what: 'one claim in documents of as many publishers, each of which owns the next',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`p${i}`, { type: 'organization', ...(i > 0 && { ownedBy: `p${i - 1}` }) })
        records.actor(`a${i}`)
        records.source(`s${i}`, { publisher: `p${i}` })
        records.statement(`t${i}`, `s${i}`, 'c', { from: [`a${i}`] })
      }
    },
  },
  judged: {
    what: 'one claim that was judged again and again',
    fill: (records, size) => {
      records.claim('c')
      records.said('', 'c')
      for (const i of below(size)) {
        records.actor(`j${i}`)
        records.assessment('c', `j${i}`, { date: dayOf(i + 7306), status: i % 2 === 0 ? 'verified' : 'refuted' })
      }
    },
  },
  disputed: {
    what: 'one line of sourcing that was looked up again and again, with other results each time',
    fill: (records, size) => {
      records.claim('c')
      records.actor('j')
      records.said('', 'c')
      for (const i of below(size))
        records.assessment('t', 'j', { date: dayOf(i + 7306), attribution: i % 2 === 0 ? 'absent' : 'upheld' })
    },
  },
  searches: {
    what: 'one claim that was looked for again and again',
    fill: (records, size) => {
      records.claim('c')
      records.actor('j')
      records.said('', 'c')
      for (const i of below(size)) records.search(`z${i}`, 'c', { by: 'j', date: dayOf(i + 7306), found: [] })
    },
  },
  verdicts: {
    what: 'many claims of one person, each judged by another',
    claim: () => 'c0',
    fill: (records, size) => {
      records.actor('a')
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.said(i, `c${i}`, { from: ['a'] })
        records.actor(`j${i}`)
        records.assessment(`c${i}`, `j${i}`, { date: '2021-01-01', status: i % 2 === 0 ? 'verified' : 'refuted' })
      }
    },
  },
}
