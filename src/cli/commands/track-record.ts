import { type TrackRecord, type TrackRecords, type TrackRole, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay track-record` */
export const trackRecordCommand = asCommand<TrackRecords>({
  name: 'track-record',
  summary: 'who was right about claims that were verified or refuted later',
  subjects: { take: 'optional', name: 'subject', what: 'the id of a document, person or organization' },
  examples: ['hearsay track-record', 'hearsay track-record reuters', 'hearsay track-record --as-of 2026-06 --json'],
  ask: (graph, [subject], _, sweep) => graph.trackRecord(subject, sweep),
  layOut: layOutTrackRecords,
})

/** How many of each role are shown; `--json`, or a subject, has the others. */
const SHOWN = 15

/** Figures with how sure they are, the curator's grade beside them, and the claims that went wrong. */
function layOutTrackRecords(answer: TrackRecords, terminal: Terminal): string {
  const { records } = answer
  const leftOut = words.leftOutInWords(answer)
  const foot = leftOut === '' ? '' : `\n${terminal.wrap(leftOut)}`
  if (records.length === 0) return `${words.NO_TRACK_RECORD}\n${foot}`
  return [
    terminal.wrap(`${words.TRACK_RECORD_HEAD}.`),
    ...ROLES.map((role) =>
      layOutRole(
        role,
        records.filter((record) => record.role === role),
        terminal,
      ),
    ),
    records.length > SHOWN ? '' : layOutWrong(records, terminal),
    foot,
  ].join('')
}

const ROLES: readonly TrackRole[] = ['outlet', 'speaker', 'source']

function layOutRole(role: TrackRole, records: readonly TrackRecord[], terminal: Terminal): string {
  if (records.length === 0) return ''
  const rows = records.slice(0, Math.min(SHOWN, terminal.limit)).map((record) => rowOf(record, terminal))
  const more = records.length - rows.length
  const rest = more > 0 ? `  and ${more} more\n` : ''
  return `\n${terminal.style('bold', words.TRACK_ROLE_LABELS[role])}\n${terminal.table(rows, '  ')}${rest}`
}

function rowOf(record: TrackRecord, { nameOf, style }: Terminal): string[] {
  const name = nameOf(record.id)
  const short = name.length > 32 ? `${name.slice(0, 31)}…` : name
  const grade = words.gradeInWords(record)
  return [
    `${record.right} right`,
    `${record.wrong} wrong`,
    words.shareInWords(record),
    `${short} ${style('dim', `[${record.id}]`)}${grade === '' ? '' : `, ${grade}`}`,
  ]
}

/** A claim counts for the document, its outlet and its speaker: it is told once. */
function layOutWrong(records: readonly TrackRecord[], terminal: Terminal): string {
  const wrong = records.flatMap(({ claims }) => claims.filter(({ right }) => right === false))
  const told = new Map(wrong.map((claim) => [words.textOf(words.trackedInWords(claim, (id) => id)), claim]))
  const items = [...told.values()].map((claim) => ({ text: words.trackedInWords(claim, terminal.nameOf) }))
  return items.length === 0 ? '' : `\n${terminal.section({ title: 'Went wrong', items })}`
}
