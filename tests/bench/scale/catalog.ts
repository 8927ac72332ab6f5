import type { TaskName } from './tool.ts'

/** A tool that is measured. */
export interface CatalogEntry {
  readonly name: string
  /** What a reader calls it. */
  readonly label: string
  /** Where it comes from. */
  readonly by: 'this project' | 'npm' | 'python' | 'server' | 'Node'
  /** Packages whose versions are told. */
  readonly packages?: readonly string[]
  readonly tasks: readonly TaskName[]
}

const CLOSURES = ['load', 'upstream', 'downstream'] as const
const FIND = ['firstFind', 'find'] as const
const SNAPSHOT = ['snapshot', 'snapshotSupport', 'snapshotFind'] as const

/** Every tool, in the order in which it is measured in each round and stands in each table. */
export const CATALOG: readonly CatalogEntry[] = [
  {
    name: 'hearsay',
    label: 'hearsay',
    by: 'this project',
    tasks: [
      ...CLOSURES,
      'trace',
      'support',
      'impact',
      'pack',
      ...SNAPSHOT,
      'singlePoints',
      'components',
      ...FIND,
      'export',
    ],
  },
  { name: 'json', label: 'JSON.parse, JSON.stringify', by: 'Node', tasks: ['load', 'export'] },
  { name: 'arrays', label: 'typed arrays by hand', by: 'Node', tasks: [...CLOSURES, 'singlePoints'] },
  {
    name: 'graphology',
    label: 'graphology',
    by: 'npm',
    packages: ['graphology', 'graphology-components'],
    tasks: [...CLOSURES, 'components'],
  },
  { name: 'sqlite', label: 'SQLite', by: 'npm', packages: ['better-sqlite3'], tasks: [...CLOSURES, ...FIND] },
  { name: 'duckdb', label: 'DuckDB', by: 'npm', packages: ['@duckdb/node-api'], tasks: [...CLOSURES, ...FIND] },
  { name: 'postgresql', label: 'PostgreSQL', by: 'server', packages: ['pg'], tasks: [...CLOSURES, ...FIND] },
  { name: 'networkx', label: 'networkx', by: 'python', tasks: [...CLOSURES, 'components', 'singlePoints'] },
  { name: 'igraph', label: 'igraph', by: 'python', tasks: [...CLOSURES, 'components', 'singlePoints'] },
]

/**
 * Tasks that are done one after the other in one process; others each have a process of their own, so that its memory is theirs. A snapshot
 * is packed before it is opened.
 */
export const GROUPS: readonly (readonly TaskName[])[] = [
  CLOSURES,
  ['trace', 'support', 'impact'],
  ['pack'],
  SNAPSHOT,
  ['singlePoints'],
  ['components'],
  FIND,
  ['export'],
]
