import { readFileSync } from 'node:fs'
import { type Input, numbersIn } from '../input.ts'
import { peerPackage } from '../peer-package.ts'
import type { OpensTool, OpenTool } from '../tool.ts'
import { eachTimed } from './each-timed.ts'
import { closureQuery } from './sql.ts'
import { textsOf } from './texts.ts'

/** So much of better-sqlite3 as is used. */
interface Database {
  exec(sql: string): void
  prepare(sql: string): Statement
  transaction(run: () => void): () => void
}

interface Statement {
  run(...values: readonly unknown[]): unknown
  get(...values: readonly unknown[]): unknown
  all(...values: readonly unknown[]): readonly unknown[]
  pluck(): Statement
}

const Sqlite = peerPackage<new (path: string) => Database>('better-sqlite3')

/** SQLite in memory: the edges as a table with both ends indexed, and FTS5 over the texts of claims. */
export const openSqlite: OpensTool = (input, { wanted }) => {
  const database = new Sqlite(':memory:')
  return wanted.includes('find') ? openTexts(database, input) : openEdges(database, input)
}

function openEdges(database: Database, { asked, edges }: Input): OpenTool {
  database.exec('create table edges (source integer, target integer, primary key (source, target)) without rowid')
  const insert = database.prepare('insert into edges values (?, ?)')
  const pairs = numbersIn(edges)
  database.transaction(() => {
    for (let at = 0; at < pairs.length; at += 2) insert.run(pairs[at], pairs[at + 1])
  })()
  database.exec('create index backwards on edges (target, source); analyze')
  const closures = (way: 'upstream' | 'downstream') => {
    const query = database.prepare(closureQuery(way, '?')).pluck()
    return () => ({ answer: asked[way].map(({ node }) => Number(query.get(node))) })
  }
  return {
    tasks: {
      upstream: { run: closures('upstream'), often: true },
      downstream: { run: closures('downstream'), often: true },
    },
  }
}

function openTexts(database: Database, { asked, texts }: Input): OpenTool {
  const records = textsOf(readFileSync(texts, 'utf8'))
  let query: Statement | undefined
  const find = (words: readonly string[]) => {
    query ??= database.prepare('select id from texts where texts match ? order by rank limit 10').pluck()
    return query.all(words.map((word) => `"${word}"`).join(' '))
  }
  return {
    tasks: {
      firstFind: {
        run: () => {
          database.exec('create virtual table texts using fts5(id unindexed, text)')
          const insert = database.prepare('insert into texts values (?, ?)')
          database.transaction(() => {
            for (const { id, text } of records) insert.run(id, text)
          })()
          return { answer: asked.searches.slice(0, 1).map(({ claim, words }) => Number(find(words).includes(claim))) }
        },
      },
      find: { run: () => eachTimed(asked.searches, ({ claim, words }) => Number(find(words).includes(claim))) },
    },
  }
}
