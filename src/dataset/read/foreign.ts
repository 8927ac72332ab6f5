import type * as z from 'zod'
import { nearest } from '../../algorithm/nearest-word.ts'
import { KIND_NAMES } from '../../model/kinds.ts'
import { schemaOf } from '../check/record-schema.ts'
import type { RawKind } from '../raw-record.ts'

/** What tells a kind of record: the fields that it needs, and all that it may have. */
const SIGNS = (['dataset', ...KIND_NAMES] as const).map((kind: RawKind) => {
  const fields = Object.entries(schemaOf(kind).shape) as [string, z.ZodType][]
  const needed = fields.filter(([, schema]) => !schema.isOptional()).map(([name]) => name)
  return { kind, needed, known: new Set(fields.map(([name]) => name)) }
})

/**
 * Whether a file was not meant to be data of ours, going by what stands at its top: it has none of our sections, none that may be
 * a misspelt one, and nothing that looks like a record.
 */
export function isForeign(top: unknown, sections: ReadonlyMap<string, unknown>): boolean {
  if (Array.isArray(top)) return !top.some(looksLikeRecord)
  if (typeof top === 'string') return !sections.has(/^[\w-]+/.exec(top)?.[0] ?? '')
  if (typeof top !== 'object' || top === null) return true
  if (looksLikeRecord(top)) return false
  // Many other files have a part of the name: it shows nothing.
  const telling = [...sections.keys()].filter((name) => name !== 'defaults')
  return !Object.entries(top).some(([name, content]) => {
    if (telling.includes(name)) return true
    if (holdsRecords(content)) return true
    return nearest(name.toLowerCase(), telling) !== undefined && mayBeSection(content)
  })
}

/** The kind of record that was meant: all fields that it needs are there, and none that it doesn't know. */
export function kindMeant(value: unknown): RawKind | undefined {
  if (!isMap(value)) return undefined
  const { kind, ...fields } = value
  const named = SIGNS.find((sign) => sign.kind === kind)
  if (named !== undefined) return named.kind
  const names = Object.keys(fields).filter((name) => !name.startsWith('x-'))
  return SIGNS.find(
    ({ needed, known }) => needed.every((name) => name in fields) && names.every((name) => known.has(name)),
  )?.kind
}

function looksLikeRecord(value: unknown): boolean {
  return kindMeant(value) !== undefined
}

function holdsRecords(content: unknown): boolean {
  return Array.isArray(content) ? content.some(looksLikeRecord) : looksLikeRecord(content)
}

/** Whether a section could have that content: nothing, or a list of things with fields. */
function mayBeSection(content: unknown): boolean {
  if (content === null) return true
  return Array.isArray(content) && (content.length === 0 || content.some(isMap))
}

/** Whether a value is a set of fields. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
