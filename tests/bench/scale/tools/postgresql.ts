import { readFileSync } from 'node:fs'
import type { Input } from '../input.ts'
import { peakOf } from '../peak-of.ts'
import { peerPackage } from '../peer-package.ts'
import type { OpensTool, OpenTool, ServerMeter } from '../tool.ts'
import { eachAwaited } from './each-timed.ts'
import { closureQuery } from './sql.ts'

/** So much of pg as is used. */
interface Client {
  connect(): Promise<void>
  end(): Promise<void>
  query(query: string | Query): Promise<{ readonly rows: readonly (readonly unknown[])[] }>
}

interface Query {
  /** Prepared once under that name. */
  readonly name?: string
  readonly text: string
  readonly values?: readonly unknown[]
  readonly rowMode: 'array'
}

type ClientClass = new (options: { host: string; user: string; database: string }) => Client

const { Client } = peerPackage<{ readonly Client: ClientClass }>('pg')

/** A PostgreSQL server over its socket, with prepared queries: the edges with both ends indexed, and a GIN index over texts. */
export const openPostgresql: OpensTool = async (input, { wanted, server }) => {
  const client = new Client({ host: server ?? '', user: 'postgres', database: 'postgres' })
  await client.connect()
  const { rows } = await client.query({ text: 'select pg_backend_pid()', rowMode: 'array' })
  const open = wanted.includes('find') ? openTexts : openEdges
  return { ...(await open(client, input)), server: meterOf(Number(rows[0]?.[0])), close: () => client.end() }
}

async function openEdges(client: Client, { asked, edgesAsText }: Input): Promise<OpenTool> {
  await client.query('drop table if exists edges; create unlogged table edges (source integer, target integer)')
  await client.query(`copy edges from '${edgesAsText}' (format csv)`)
  await client.query('alter table edges add primary key (source, target); create index on edges (target, source)')
  await client.query('vacuum analyze edges')
  const closures = (way: 'upstream' | 'downstream') => async () => {
    const answer: number[] = []
    for (const { node } of asked[way]) {
      const text = closureQuery(way, '$1::integer')
      const { rows } = await client.query({ name: way, text, values: [node], rowMode: 'array' })
      answer.push(Number(rows[0]?.[0]))
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

async function openTexts(client: Client, { asked, texts }: Input): Promise<OpenTool> {
  await client.query('drop table if exists texts; create unlogged table texts (id text, text text)')
  await client.query(`copy texts from '${texts}' (format csv)`)
  const text = `select id from texts where to_tsvector('simple', text) @@ plainto_tsquery('simple', $1) limit 10`
  const find = async ({ claim, words }: Input['asked']['searches'][number]) => {
    const { rows } = await client.query({ name: 'find', text, values: [words.join(' ')], rowMode: 'array' })
    return Number(rows.some(([id]) => id === claim))
  }
  return {
    tasks: {
      firstFind: {
        run: async () => {
          await client.query(`create index on texts using gin (to_tsvector('simple', text)); analyze texts`)
          return { answer: await Promise.all(asked.searches.slice(0, 1).map(find)) }
        },
      },
      find: { run: () => eachAwaited(asked.searches, find) },
    },
  }
}

/** What the server's process for this connection used, as Linux counts it. */
function meterOf(id: number): ServerMeter {
  return {
    cpu: () => Number(readFileSync(`/proc/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    peak: () => peakOf(id),
  }
}
