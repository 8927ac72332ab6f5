import type { OpensTool } from './tool.ts'

/** Each tool that runs in a process of Node, loaded when it is asked for, so that none is in the memory of another. */
const OPENERS: Readonly<Record<string, () => Promise<OpensTool>>> = {
  hearsay: async () => (await import('./tools/hearsay.ts')).openHearsay,
  json: async () => (await import('./tools/json.ts')).openJson,
  arrays: async () => (await import('./tools/arrays.ts')).openArrays,
  graphology: async () => (await import('./tools/graphology.ts')).openGraphology,
  sqlite: async () => (await import('./tools/sqlite.ts')).openSqlite,
  duckdb: async () => (await import('./tools/duckdb.ts')).openDuckdb,
  postgresql: async () => (await import('./tools/postgresql.ts')).openPostgresql,
}

/** How a tool loads the input. */
export async function openerOf(tool: string): Promise<OpensTool> {
  const opener = OPENERS[tool]
  if (opener === undefined) throw new Error(`there is no tool ${tool}`)
  return opener()
}
