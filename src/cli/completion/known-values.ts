import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  CORROBORATION_LABELS,
  CORROBORATIONS,
  EDGE_KINDS,
  importFormats,
  type OpenGraph,
  OUTLET_PREFIX,
  RECORD_KINDS,
  type RecordKind,
  STATUS_LABELS,
  visibleText,
  words,
} from '../../index.ts'
import type { Completion, ValuesAt } from './complete.ts'

/** What is known of the world where a word is typed. */
export interface Known {
  readonly cwd: string
  /** The dataset that the command line asks; undefined where there is none that can be read. */
  readonly graph: () => Promise<OpenGraph | undefined>
}

const CLAIM: readonly RecordKind[] = ['claim']
const CREDIBLE: readonly RecordKind[] = ['source', 'actor', 'statement']

/** The kinds of records whose ids may stand in an argument, or as the value of an option. */
export const KINDS_AT: Readonly<Record<string, readonly RecordKind[]>> = {
  claim: CLAIM,
  claims: CLAIM,
  statements: ['statement'],
  ids: [...CREDIBLE, 'claim'],
  record: RECORD_KINDS,
  other: RECORD_KINDS,
  records: RECORD_KINDS,
  subject: RECORD_KINDS,
  id: RECORD_KINDS,
  into: ['actor', 'source', 'claim'],
  source: ['source'],
  '--without': CREDIBLE,
  '--prefer': ['source', 'actor'],
  '--about': ['actor', 'topic', 'claim', 'source', 'statement'],
  '--actor': ['actor'],
  '--by': ['actor'],
  '--source': ['source'],
}

/** Where everything that a publisher put out may stand too. */
const WITH_OUTLETS: ReadonlySet<string> = new Set(['ids', '--without'])

const FILES: ReadonlySet<string> = new Set([
  ...['path', 'file', 'files', 'folder', 'before', 'after'],
  ...['--data', '--output', '--into', '--map', '--status-map'],
])

/** What `--take` may be, and the beginning of one for a record. */
const SIDES = ['mine', 'theirs', 'mine=', 'theirs=']

/** Ids, outlets, statuses, tags, words of the glossary and files, wherever the command takes such. */
export function knownValues({ cwd, graph }: Known): ValuesAt {
  return async (name, typed) => {
    if (FILES.has(name)) return filesFrom(cwd, typed)
    if (name === '--take') return plain(SIDES)
    if (name === '--as')
      return (await importFormats()).map(({ format, title }) => ({ value: format, description: title }))
    if (name === '--status') return labelled(STATUS_LABELS)
    if (name === '--corroboration')
      return CORROBORATIONS.map((value) => ({ value, description: CORROBORATION_LABELS[value].name }))
    if (name === '--edges') return plain(EDGE_KINDS)
    if (name === '--kinds') return plain(RECORD_KINDS)
    if (name === 'term') return words.GLOSSARY.flatMap(({ entries }) => plain(entries.map(({ term }) => term)))
    if (name === '--tag') return tagsOf(await graph())
    return idsOf(await graph(), name)
  }
}

function labelled(labels: Readonly<Record<string, string>>): Completion[] {
  return Object.entries(labels).map(([value, description]) => ({ value, description }))
}

function plain(values: readonly string[]): Completion[] {
  return values.map((value) => ({ value, description: '' }))
}

function tagsOf(graph: OpenGraph | undefined): Completion[] {
  return plain([...new Set(graph?.dataset.claims.flatMap(({ tags = [] }) => tags))].sort())
}

function idsOf(graph: OpenGraph | undefined, name: string): Completion[] {
  const kinds = KINDS_AT[name]
  if (graph === undefined || kinds === undefined) return []
  const nameOf = words.namesIn(graph.reader)
  const described = (id: string) => ({ value: id, description: visibleText(nameOf(id)) })
  const ids = kinds.flatMap((kind) => [...graph.reader.ids(kind)])
  const publishers = WITH_OUTLETS.has(name)
    ? graph.reader.ids('actor').filter((id) => graph.ownership(id).documents.length > 0)
    : []
  return [...ids.sort(), ...publishers.map((id) => OUTLET_PREFIX + id)].map(described)
}

/** The files and folders that a path may go on as, folders with a slash behind them; hidden ones only where a dot was typed. */
function filesFrom(cwd: string, typed: string): Completion[] {
  const head = typed.slice(0, typed.lastIndexOf('/') + 1)
  const folder = resolve(cwd, head.startsWith('~/') ? join(homedir(), head.slice(2)) : head)
  const rest = typed.slice(head.length)
  return namesIn(folder)
    .filter((name) => name.startsWith(rest) && name.startsWith('.') === rest.startsWith('.'))
    .map((name) => ({ value: `${head}${name}${isFolder(join(folder, name)) ? '/' : ''}`, description: '' }))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
