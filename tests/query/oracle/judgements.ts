import type { Assessment } from '../../../src/model/assessment.ts'
import { parseInstant, spanOf } from '../../../src/model/dates.ts'
import type { Statement } from '../../../src/model/statement.ts'
import type { Setting } from './setting.ts'
import type { NaiveView } from './view.ts'

/** The ids in a statement's `from`; in a copy that does not say, the original. */
export function writtenFrom({ dataset }: Setting, { from, source }: Statement): string[] {
  const original = dataset.sources.find(({ id }) => id === source)?.republishes
  return from ?? (original === undefined ? [] : [original])
}

/** Those of them that the latest judgement rejects. */
export function rejectedLines(setting: Setting, view: NaiveView, statement: Statement): string[] {
  const { dataset, options, has } = setting
  if (options.attributions === 'printed' || !has('rejectedLines')) return []
  const written = writtenFrom(setting, statement)
  return written.filter((id) => {
    const judging = dataset.assessments.filter(
      (each) => each.of === statement.id && (each.lines ?? written).includes(id) && speaksOfLines(setting, view, each),
    )
    const latest = judging.sort(byAge).at(-1)
    return latest !== undefined && latest.attribution !== 'upheld'
  })
}

function speaksOfLines({ has }: Setting, view: NaiveView, { attribution, date, recorded }: Assessment): boolean {
  if (attribution === undefined || !view.isRecorded({ recorded })) return false
  if (attribution === 'upheld') return has('upheldLines') && view.hasBegun(spanOf(date))
  return has('rejectionDates') ? view.isOver(spanOf(date)) : view.hasBegun(spanOf(date))
}

/** From oldest to latest: by the last instant of the date, then when it was recorded, then by id. */
export function byAge(a: Assessment, b: Assessment): number {
  const later = (x: number, y: number) => (x === y ? 0 : x < y ? -1 : 1)
  const recorded = ({ recorded: time }: Assessment) =>
    time === undefined ? Number.NEGATIVE_INFINITY : parseInstant(time)
  return (
    later(spanOf(a.date).latest, spanOf(b.date).latest) || later(recorded(a), recorded(b)) || (a.id < b.id ? -1 : 1)
  )
}
