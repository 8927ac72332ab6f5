import type { Input } from '../input.ts'
import { peerPackage } from '../peer-package.ts'
import type { OpensTool, OpenTool } from '../tool.ts'
import { eachAwaited } from './each-timed.ts'
import { closureQuery } from './sql.ts'

/** So much of @duckdb/node-api as is used. */
interface DuckDb {
  readonly DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Connection> }> }
}

interface Connection {
  run(sql: string): Promise<unknown>
  prepare(sql: string): Promise<Prepared>
}

interface Prepared {
  bindInteger(index: number, value: number): void
  bindVarchar(index: number, value: string): void
  runAndReadAll(): Promise<{ getRows(): readonly (readonly unknown[])[] }>
}

const { DuckDBInstance } = peerPackage<DuckDb>('@duckdb/node-api')

/**
 * DuckDB in memory, on one thread, since CPU time counts. It searches texts by reading them: its index of words is an extension that it
 * fetches from the network.
 */
export const openDuckdb: OpensTool = async (input, { wanted }) => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run('set threads = 1')
  return wanted.includes('find') ? openTexts(connection, input) : openEdges(connection, input)
}

async function openEdges(connection: Connection, { asked, edgesAsText }: Input): Promise<OpenTool> {
  await connection.run('create table edges (source integer, target integer)')
  await connection.run(`copy edges from '${edgesAsText}' (format csv, header false)`)
  const closures = (way: 'upstream' | 'downstream') => async () => {
    const query = await connection.prepare(closureQuery(way, '$1::integer'))
    const answer: number[] = []
    for (const { node } of asked[way]) {
      query.bindInteger(1, node)
      answer.push(Number((await query.runAndReadAll()).getRows()[0]?.[0]))
    }
    return { answer }
  }
  return {
    tasks: {
      upstream: { run: closures('upstream'), often: true },
      downstream: { run: closures('downstream'), often: true },
    },
  }
}

async function openTexts(connection: Connection, { asked, texts }: Input): Promise<OpenTool> {
  await connection.run('create table texts (id varchar, text varchar)')
  await connection.run(`copy texts from '${texts}' (format csv, header false)`)
  const query = await connection.prepare(`
    select id from texts
    where regexp_matches(text, $1, 'i') and regexp_matches(text, $2, 'i') and regexp_matches(text, $3, 'i')
    limit 10`)
  const find = async ({ claim, words }: Input['asked']['searches'][number]) => {
    for (const [index, word] of words.entries()) query.bindVarchar(index + 1, `\\b${word}\\b`)
    return Number((await query.runAndReadAll()).getRows().some(([id]) => id === claim))
  }
  return {
    tasks: {
      firstFind: { run: async () => ({ answer: await Promise.all(asked.searches.slice(0, 1).map(find)) }) },
      find: { run: () => eachAwaited(asked.searches, find) },
    },
  }
}
