import type { GraphReader } from '../library.ts'

/** What a record is called in one line. */
export function labelOf(reader: GraphReader, id: string): string {
  const kind = reader.kindOf(id)
  switch (kind) {
    case 'claim':
      return reader.record('claim', id)?.text ?? id
    case 'source':
      return sourceLabel(reader, id)
    case 'actor':
      return reader.record('actor', id)?.name ?? id
    case 'topic':
      return reader.record('topic', id)?.name ?? id
    case 'statement':
      return sourceLabel(reader, reader.record('statement', id)?.source ?? id)
    case 'assessment':
      return assessmentLabel(reader, id)
    case 'status':
      return id.slice('status:'.length)
    default:
      return id
  }
}

/** Who published it and when says more in a line than a headline does: "Reuters, 23 Feb 2026". */
function sourceLabel(reader: GraphReader, id: string): string {
  const source = reader.record('source', id)
  if (source === undefined) return id
  const publisher = source.publisher ?? source.authors?.[0]
  const name = publisher === undefined ? undefined : reader.record('actor', publisher)?.name
  if (name === undefined) return source.title
  return source.published === undefined ? `${name}: ${source.title}` : `${name}, ${shortDate(source.published)}`
}

function assessmentLabel(reader: GraphReader, id: string): string {
  const assessment = reader.record('assessment', id)
  if (assessment === undefined) return id
  const by = reader.record('actor', assessment.by)?.name ?? assessment.by
  const verdict = assessment.status ?? assessment.rating?.text ?? assessment.likelihood ?? 'assessment'
  return `${by}: ${verdict}`
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date as people write it: `2026-02-23` is "23 Feb 2026", an interval both ends; what is not a plain day or month stays as it is. */
export function shortDate(edtf: string): string {
  const [start = '', end] = edtf.split('/')
  if (end !== undefined) {
    if (start === '' || start === '..') return `until ${shortDate(end)}`
    return end === '' || end === '..' ? `from ${shortDate(start)}` : `${shortDate(start)} to ${shortDate(end)}`
  }
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?(?:T.*)?([~?%])?$/.exec(edtf)
  if (match === null) return edtf
  const [, year = '', month = '1', day, doubt = ''] = match
  const name = MONTHS[Number(month) - 1] ?? month
  const plain = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`
  return doubt === '' ? plain : `${plain}${doubt === '~' ? ' (about)' : '?'}`
}
