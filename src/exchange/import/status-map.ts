import { nearest } from '../../algorithm/nearest-word.ts'
import { isMap } from '../../dataset/read/foreign.ts'
import { HearsayError } from '../../errors.ts'
import { STATUSES, type Status } from '../../model/vocabulary/assessment.ts'
import type { Imported, ImportedRecord, ImportNote } from './imported.ts'

/** Which status each verdict means, by the verdict as printed. Made by a person. */
export type StatusMap = ReadonlyMap<string, Status>

/** A verdict of a file, on how many assessments it stands, and the status that was made of it. */
export interface VerdictTold {
  readonly text: string
  readonly count: number
  readonly status?: Status | undefined
}

/**
 * Reads which status verdicts mean: `False=refuted,Mostly true=partlyVerified`, the same with each on a line of its own, or as a JSON object.
 *
 * @throws HearsayError `bad-option` where a pair is none, or names no status
 */
export function readStatusMap(text: string): StatusMap {
  const pairs = text.trimStart().startsWith('{') ? pairsOfJson(text) : pairsOf(text)
  const map = new Map<string, Status>()
  for (const [verdict, status] of pairs) {
    if (!isStatus(status)) {
      const near = nearest(status, STATUSES)
      const hint = near === undefined ? `a status is one of ${STATUSES.join(', ')}` : `did you mean ${near}?`
      throw new HearsayError('bad-option', `"${status}" is no status, for the verdict "${verdict}"`, {
        path: 'status-map',
        hint,
      })
    }
    map.set(plain(verdict), status)
  }
  return map
}

function pairsOfJson(text: string): (readonly [string, string])[] {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    read = undefined
  }
  if (isMap(read)) return Object.entries(read).map(([verdict, status]) => [verdict, String(status)] as const)
  throw new HearsayError('bad-option', 'the status map is not JSON', { path: 'status-map', hint: HINT })
}

/** A verdict may have commas and equals signs: a pair ends at a comma behind which another has begun, and its status stands behind its last sign. */
function pairsOf(text: string): (readonly [string, string])[] {
  const pieces: string[] = []
  let open = ''
  for (const piece of text.split(/[,\n]/)) {
    open = open === '' ? piece : `${open},${piece}`
    if (!isStatus(open.slice(open.lastIndexOf('=') + 1).trim()) || !open.includes('=')) continue
    pieces.push(open)
    open = ''
  }
  if (open.trim() !== '') pieces.push(open)
  if (pieces.length === 0)
    throw new HearsayError('bad-option', 'the status map is empty', { path: 'status-map', hint: HINT })
  return pieces.map((piece) => {
    const at = piece.lastIndexOf('=')
    if (at < 1)
      throw new HearsayError('bad-option', `"${piece.trim()}" is no verdict with a status`, {
        path: 'status-map',
        hint: HINT,
      })
    return [piece.slice(0, at), piece.slice(at + 1).trim()]
  })
}

const HINT = 'write it as "False=refuted,Mostly true=partlyVerified"'

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text)
}

/** Verdicts are the same whatever their capitals. */
function plain(verdict: string): string {
  return verdict.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** The records with the statuses that a map gives, and the verdicts, the most frequent first. */
export function withStatuses(
  { records, verdicts = [] }: Imported,
  map: StatusMap = new Map(),
): { records: readonly ImportedRecord[]; verdicts: readonly VerdictTold[]; notes: readonly ImportNote[] } {
  const statuses = new Map<string, Status>()
  const told = verdicts.map(({ text, assessments }): VerdictTold => {
    const status = map.get(plain(text))
    if (status !== undefined) for (const key of assessments) statuses.set(key, status)
    return { text, count: assessments.length, ...(status === undefined ? {} : { status }) }
  })
  const found = new Set(verdicts.map(({ text }) => plain(text)))
  const notes = [...map.keys()]
    .filter((verdict) => !found.has(verdict))
    .map(
      (value): ImportNote => ({
        type: 'notUnderstood',
        message: 'the status map has a verdict that the file has not',
        value,
        at: {},
      }),
    )
  const judged = records.map((record) => {
    const status = record.kind === 'assessment' ? statuses.get(record.key) : undefined
    return status === undefined ? record : { ...record, fields: { ...record.fields, status } }
  })
  return { records: judged, verdicts: told.sort((a, b) => b.count - a.count), notes }
}
