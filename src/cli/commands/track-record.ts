import { groupBy, type TrackRecord, type TrackRecords, type TrackRole } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay track-record` */
export const trackRecordCommand = asCommand<TrackRecords>({
  name: 'track-record',
  summary: 'who said what of claims that were verified or refuted later',
  subjects: { take: 'optional', name: 'subject', what: 'the id of a source or actor' },
  examples: ['hearsay track-record', 'hearsay track-record reuters', 'hearsay track-record --as-of 2026-06 --json'],
  ask: (graph, [subject]) => graph.trackRecord(subject),
  render: renderTrackRecords,
})

/** How many of each role are shown; `--json`, or a subject, has the others. */
const SHOWN = 15

/** Track records for people: figures with how sure they are, the curator's grade beside them, and the claims that went wrong. */
function renderTrackRecords({ records, notCounted }: TrackRecords, terminal: Terminal): string {
  if (records.length === 0)
    return `no claim was verified or refuted after somebody here had stated it\n${leftOut(notCounted)}`
  const wrong = records.flatMap(({ claims }) => claims.filter(({ right }) => right === false).map(asWrong))
  const byRole = groupBy(records, ({ role }) => role)
  return [
    'Of claims that were verified or refuted later; the share that was right, and where it lies with 95 %\n',
    ...ROLES.map((role) => renderRole(role, byRole.get(role) ?? [], terminal)),
    wrong.length === 0 || records.length > SHOWN ? '' : `\n${terminal.style('bold', 'Went wrong')}\n`,
    ...(records.length > SHOWN ? [] : [...new Set(wrong)].map((line) => terminal.wrap(line, '    ', '  '))),
    leftOut(notCounted),
  ].join('')
}

const ROLES: readonly TrackRole[] = ['outlet', 'speaker', 'source']

const ROLE_WORDS: Readonly<Record<TrackRole, string>> = {
  outlet: 'What they published',
  speaker: 'What they said, as quoted or in their own documents',
  source: 'Documents',
}

function renderRole(role: TrackRole, records: readonly TrackRecord[], terminal: Terminal): string {
  if (records.length === 0) return ''
  const rows = records.slice(0, SHOWN).map((record) => rowOf(record, terminal))
  const more = records.length - rows.length
  return `\n${terminal.style('bold', ROLE_WORDS[role])}\n${terminal.table(rows, '  ')}${more > 0 ? `  and ${more} more\n` : ''}`
}

function rowOf(record: TrackRecord, terminal: Terminal): string[] {
  const name = terminal.name(record.id)
  const short = name.length > 32 ? `${name.slice(0, 31)}…` : name
  const grade = record.grade === null ? '' : `, graded ${record.grade.reliability}`
  return [
    `${record.right} right`,
    `${record.wrong} wrong`,
    shareOf(record),
    `${short} ${terminal.style('dim', `[${record.id}]`)}${grade}`,
  ]
}

function shareOf({ share, interval }: TrackRecord): string {
  if (share === null || interval === null) return '-'
  return `${percent(share)} (${percent(interval.low)} to ${percent(interval.high)})`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function asWrong({ claim, said, verdict, statements }: TrackRecord['claims'][number]): string {
  return `${claim}: ${said === 'denies' ? 'denied' : 'affirmed'} by ${statements.join(', ')}, ${verdict} since`
}

function leftOut(notCounted: TrackRecords['notCounted']): string {
  const late = notCounted.filter(({ reason }) => reason === 'notBefore').length
  const own = notCounted.length - late
  const parts = [
    ...(late > 0 ? [`${counted(late, 'statement')} not surely made before a verdict`] : []),
    ...(own > 0 ? [`${counted(own, 'statement')} judged by who made it`] : []),
  ]
  return parts.length === 0 ? '' : `\nnot counted: ${parts.join('; ')}\n`
}
