import type { Kind, RecordOfKind } from '../model/kinds.ts'
import { readOf } from '../model/source.ts'
import { polarityOf } from '../model/statement.ts'
import { ACTOR_TYPES } from '../model/vocabulary/actor.ts'
import { RELATION_TYPES } from '../model/vocabulary/relation.ts'
import { SOURCE_TYPES } from '../model/vocabulary/source.ts'
import { KNOWLEDGE, POLARITIES } from '../model/vocabulary/statement.ts'

/** What a column holds: the number of another record, of a date, a small number, or an instant in seconds since 1970. */
export type FieldType = 'node' | 'date' | 'byte' | 'instant'

/** A field of a record that questions ask of so often that it has a column of its own. */
interface Field<R, T extends FieldType> {
  readonly type: T
  readonly read: (record: R) => string | number | undefined
}

const node = <R>(read: (record: R) => string | undefined): Field<R, 'node'> => ({ type: 'node', read })
const date = <R>(read: (record: R) => string | undefined): Field<R, 'date'> => ({ type: 'date', read })
const byte = <R>(read: (record: R) => number): Field<R, 'byte'> => ({ type: 'byte', read })
const recorded = { type: 'instant', read: (record: { recorded?: string | undefined }) => record.recorded } as const
const flags = (...set: (boolean | undefined)[]): number =>
  set.reduce((bits, flag, at) => bits | (flag === true ? 1 << at : 0), 0)

type Fields<K extends Kind> = Readonly<Record<string, Field<RecordOfKind[K], FieldType>>>
const of = <K extends Kind, F extends Fields<K>>(_: K, fields: F): F => fields

/** The columns of each kind of record. Whatever else a record says is read from it when it is asked for. */
export const COLUMNS = {
  actor: of('actor', {
    recorded,
    type: byte(({ type }) => ACTOR_TYPES.indexOf(type)),
    flags: byte(({ anonymous, party, count = 1, possiblySameAs, notSameAs }) =>
      flags(anonymous, party, count > 1, possiblySameAs !== undefined || notSameAs !== undefined),
    ),
    affiliation: node(({ affiliation }) => affiliation),
    ownedBy: node(({ ownedBy }) => ownedBy),
  }),
  source: of('source', {
    recorded,
    published: date(({ published }) => published),
    type: byte(({ type }) => SOURCE_TYPES.indexOf(type)),
    flags: byte((source) =>
      flags(
        readOf(source) === 'no',
        source.genre === 'satire' || source.genre === 'fiction',
        source.notices !== undefined,
        source.published?.includes('/'),
        readOf(source) === 'excerpt',
      ),
    ),
    publisher: node(({ publisher }) => publisher),
    author: node(({ authors }) => authors?.[0]),
    republishes: node(({ republishes }) => republishes),
    revises: node(({ revises }) => revises),
  }),
  topic: of('topic', { recorded }),
  claim: of('claim', { recorded, holds: date(({ holds }) => holds) }),
  statement: of('statement', {
    recorded,
    source: node(({ source }) => source),
    claim: node(({ claim }) => claim),
    polarity: byte((statement) => POLARITIES.indexOf(polarityOf(statement))),
    knowledge: byte(({ knowledge = 'unknown' }) => KNOWLEDGE.indexOf(knowledge)),
    flags: byte(({ from, fromBasis, anchor }) =>
      flags(from !== undefined, fromBasis === 'inferred', anchor !== undefined),
    ),
    made: date(({ made }) => made),
    withdrawn: date(({ withdrawn }) => withdrawn),
  }),
  relation: of('relation', {
    recorded,
    type: byte(({ type }) => RELATION_TYPES.indexOf(type)),
    flags: byte(({ basis }) => flags(basis === 'inferred')),
    from: node(({ from }) => from),
    to: node(({ to }) => to),
  }),
  assessment: of('assessment', {
    recorded,
    of: node(({ of }) => of),
    flags: byte(({ attribution, status }) => flags(attribution !== undefined, status !== undefined)),
    date: date(({ date }) => date),
  }),
  search: of('search', { recorded }),
} as const

/** Bits of `flags`, by kind. */
export const ACTOR_FLAGS = { anonymous: 1, party: 2, several: 4, identified: 8 } as const
export const SOURCE_FLAGS = { unread: 1, satire: 2, notices: 4, interval: 8, excerpt: 16 } as const
export const STATEMENT_FLAGS = { from: 1, inferred: 2, anchor: 4 } as const
export const RELATION_FLAGS = { inferred: 1 } as const
export const ASSESSMENT_FLAGS = { attribution: 1, status: 2 } as const

type ArrayOf<T extends FieldType> = T extends 'byte' ? Uint8Array : T extends 'instant' ? Float64Array : Uint32Array

/** The columns of a kind, a value for each record, in order of id. A column of instants is empty where no record has one. */
export type ColumnsOf<K extends Kind> = {
  readonly [F in keyof (typeof COLUMNS)[K]]: (typeof COLUMNS)[K][F] extends { type: infer T extends FieldType }
    ? ArrayOf<T>
    : never
}
