import { sha256 } from '../../../algorithm/sha256.ts'
import type { DateOrder } from '../imported.ts'
import { dateIn, numberIn } from './cell-values.ts'
import type { Gathering } from './gathering.ts'
import { linksIn } from './links-in.ts'
import type { Target } from './mapping.ts'
import { namedActors } from './named-actors.ts'
import type { MappedRow } from './rows-of.ts'

/**
 * Makes the judgement of a row’s claim, with its rating as printed. One of which nothing says who made it is none, and is told. Where
 * nothing says when, it was made at some time after the claim was said or printed.
 */
export function assessmentOf(row: MappedRow, claim: string, order: DateOrder | undefined, gathering: Gathering): void {
  const rating = row.cells.get('assessment.rating')?.[0]
  const [by] = namedActors(row.cells.get('assessment.by'), 'organization', gathering)
  const rationale = row.cells.get('assessment.rationale')?.[0]
  const told = dateIn(row.cells.get('assessment.date')?.[0], order, gathering)
  const date = told ?? sinceSaid(row, order, gathering)
  if (rating === undefined || by === undefined || date === undefined) {
    const why =
      rating === undefined
        ? 'its row has no verdict'
        : by === undefined
          ? 'nothing says whose verdict it is: name them in the mapping, {"fixed": {"assessment.by": "…"}}'
          : 'nothing says when the verdict was given'
    for (const to of PARTS)
      for (const cell of row.cells.get(to) ?? [])
        if (cell.mapping.column !== '') gathering.note('lost', why, cell.text, cell.at)
    return
  }
  if (told === undefined)
    gathering.note(
      'assumed',
      'nothing says when the verdict was given: after the claim was said or printed',
      undefined,
      rating.at,
    )
  const evidence = (row.cells.get('assessment.url') ?? []).flatMap((cell) => {
    const { links, rest } = linksIn(cell.link ?? cell.text)
    if (rest !== '') gathering.note('notUnderstood', 'it is no address of http or https', rest, cell.at)
    return links.map(({ url }) =>
      gathering.add(
        'source',
        `url:${url}`,
        gathering.has('source', `url:${url}`)
          ? {}
          : {
              title: `Fact-check: ${url.replace(/^https?:\/\//i, '')}`,
              type: 'article',
              url,
              publisher: by,
              read: 'no',
            },
        cell.at,
      ),
    )
  })
  const fields = {
    of: claim,
    by,
    date,
    rating: ratingOf(row, rating.text, gathering),
    ...(evidence.length === 0 ? {} : { evidence: [...new Set(evidence)] }),
    rationale: rationale?.text,
  }
  gathering.add(
    'assessment',
    `judges:${sha256(`${claim}\n${by}\n${date}\n${rating.text}`).slice(0, 16)}`,
    fields,
    rating.at,
  )
}

const PARTS = [
  'assessment.rating',
  'assessment.rating.value',
  'assessment.rating.best',
  'assessment.rating.worst',
  'assessment.by',
  'assessment.date',
  'assessment.url',
  'assessment.rationale',
] as const

/** The rating as printed, with its figure; of a scale that is turned round, or has the figure not on it, the printed words alone, which is told. */
function ratingOf(row: MappedRow, text: string, gathering: Gathering): object {
  const cellOf = (to: Target) => row.cells.get(to)?.[0]
  const [value, best, worst] = RATING.map((to) => numberIn(cellOf(to), gathering))
  const [low, high] = [Math.min(Number(best), Number(worst)), Math.max(Number(best), Number(worst))]
  const isOff =
    best !== undefined && worst !== undefined && (low === high || Number(value) < low || Number(value) > high)
  if (!isOff && value !== undefined)
    return { text, value, ...(best === undefined ? {} : { best }), ...(worst === undefined ? {} : { worst }) }
  for (const to of RATING) {
    const cell = cellOf(to)
    if (cell !== undefined && numberIn(cell, SILENT) !== undefined)
      gathering.note('lost', 'a figure of a scale that does not hold it', cell.text, cell.at)
  }
  return { text }
}

const RATING = ['assessment.rating.value', 'assessment.rating.best', 'assessment.rating.worst'] as const
const SILENT = { note: () => undefined } as unknown as Gathering

/** From the first day on that the claim was said or printed; undefined where no such day is there. */
function sinceSaid(row: MappedRow, order: DateOrder | undefined, gathering: Gathering): string | undefined {
  const cell = row.cells.get('statement.made')?.[0] ?? row.cells.get('source.published')?.[0]
  const silent = { ...gathering, note: () => undefined }
  const date = dateIn(cell, order, silent)
  return date === undefined || date.includes('/') ? undefined : `${date}/..`
}
