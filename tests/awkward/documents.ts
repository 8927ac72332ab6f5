import type { Cases } from './case.ts'
import { below, dayOf } from './records.ts'

/** Documents, awkwardly: long ones, many versions, many copies, much that was said of them. */
export const DOCUMENTS: Cases = {
  register: {
    what: 'one document that says many claims in its own voice',
    claim: () => 'c0',
    fill: (records, size) => {
      records.source('s')
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.statement(`t${i}`, 's', `c${i}`)
      }
    },
  },
  cited: {
    what: 'one document that says many claims, and another that cites it as a whole for each',
    claim: () => 'c0',
    fill: (records, size) => {
      records.source('s')
      records.source('r')
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.statement(`t${i}`, 's', `c${i}`, { knowledge: 'witnessed' })
        records.statement(`u${i}`, 'r', `c${i}`, { from: ['s'] })
      }
    },
  },
  publisher: {
    what: 'one publisher of many documents, each with a claim of its own',
    claim: () => 'c0',
    fill: (records, size) => {
      records.actor('p', { type: 'organization' })
      for (const i of below(size)) {
        records.claim(`c${i}`)
        records.source(`s${i}`, { publisher: 'p' })
        records.statement(`t${i}`, `s${i}`, `c${i}`)
      }
    },
  },
  revisions: {
    what: 'many versions of one document, each of which says the claim',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.source(`s${i}`, { published: dayOf(i), ...(i > 0 && { revises: `s${i - 1}` }) })
        records.statement(`t${i}`, `s${i}`, 'c')
      }
    },
  },
  translations: {
    what: 'a chain of translations, each of the one before',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.source(`s${i}`, { ...(i > 0 && { republishes: `s${i - 1}` }) })
        records.statement(`t${i}`, `s${i}`, 'c', { ...(i > 0 && { from: [`t${i - 1}`] }) })
      }
    },
  },
  wholes: {
    what: 'a chain of documents, each of which cites the one before as a whole',
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      for (const i of below(size)) records.said(i, 'c', { from: [i === 0 ? 'a' : `s${i - 1}`] })
    },
  },
  volley: {
    what: 'a chain of statements that goes back and forth between two publishers',
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      for (const side of ['p', 'q']) records.actor(side, { type: 'organization' })
      for (const i of below(size)) {
        records.source(`s${i}`, { published: dayOf(i), publisher: i % 2 === 0 ? 'p' : 'q' })
        records.statement(`t${i}`, `s${i}`, 'c', { from: [i === 0 ? 'a' : `t${i - 1}`] })
      }
    },
  },
  dropped: {
    what: 'one document that says a claim half of the time with somebody quoted, half of the time with nobody',
    fill: (records, size) => {
      records.claim('c')
      records.source('s')
      for (const i of below(Math.ceil(size / 2))) {
        records.actor(`a${i}`)
        records.statement(`t${i}`, 's', 'c', { from: [`a${i}`] })
        records.statement(`u${i}`, 's', 'c')
      }
    },
  },
  notices: {
    what: 'one document that was corrected again and again',
    fill: (records, size) => {
      records.claim('c')
      records.source('s', { notices: below(size).map((i) => ({ type: 'correction', date: dayOf(i + 7306) })) })
      records.statement('t', 's', 'c')
    },
  },
  retracted: {
    what: 'one claim in many documents, one of which is retracted each day',
    fill: (records, size) => {
      records.claim('c')
      for (const i of below(size)) {
        records.actor(`a${i}`)
        records.source(`s${i}`, { notices: [{ type: 'retraction', date: dayOf(i + 7306) }] })
        records.statement(`t${i}`, `s${i}`, 'c', { from: [`a${i}`] })
      }
    },
  },
  unread: {
    what: 'a chain of documents that nobody read, known through the one that was',
    fill: (records, size) => {
      records.claim('c')
      records.actor('a')
      for (const i of below(size)) {
        const known = i === size - 1 ? {} : { knownVia: [`s${size - 1}`] }
        records.source(`s${i}`, known)
        records.statement(`t${i}`, `s${i}`, 'c', { from: [i === 0 ? 'a' : `t${i - 1}`] })
      }
    },
  },
}
