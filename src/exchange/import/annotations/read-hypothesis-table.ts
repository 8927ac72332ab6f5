import { parse } from 'csv-parse/browser/esm/sync'
import { sha256 } from '../../../algorithm/sha256.ts'
import { HearsayError } from '../../../errors.ts'
import type { ImportNotes } from '../import-notes.ts'
import type { Annotation } from './annotation.ts'
import { documentAddress } from './document-address.ts'
import { momentOf } from './read-hypothesis-row.ts'

const COLUMNS = ['Created at', 'Author', 'URL', 'Quote', 'Comment', 'Tags'] as const

/** Whether a text is the CSV that the sidebar of Hypothesis exports, with whatever stands between its cells. */
export function isHypothesisTable(text: string): boolean {
  const [head = ''] = text.slice(0, 2_000).split(/\r?\n/, 1)
  const names = head
    .replace(/^\ufeff/, '')
    .split(/[,;\t]/)
    .map((name) => name.replaceAll('"', '').trim())
  return COLUMNS.every((column) => names.includes(column))
}

/** The annotations of that CSV. It has no ids: each is known by what it says and when; and answers do not say what they answer. */
export function readHypothesisTable(text: string, notes: ImportNotes): Annotation[] {
  const rows = cellsOf(text)
  const head: readonly string[] = rows[0] ?? []
  const seen = new Map<string, number>()
  return rows.slice(1).flatMap((cells, index): Annotation[] => {
    const at = { line: cells.line }
    const cell = (...names: string[]) =>
      names.map((name) => cells[head.indexOf(name)]).find((value) => value !== undefined)
    const address = notes.text(cell('URL'), at)
    if (address === undefined) {
      if (cells.some((value) => value.trim() !== ''))
        notes.add('notUnderstood', 'an annotation of nothing: it names no page', at, cells.join(' | '))
      return []
    }
    const type = notes.text(cell('Type', 'Annotation/Reply Type'), at)
    const isReply = type?.toLowerCase() === 'reply'
    if (isReply)
      notes.add('ambiguous', 'an answer does not say what it answers: it is kept with its page', at, cell('Comment'))
    if (notes.text(cell('Group'), at) !== undefined && cell('Group') !== 'Public')
      notes.add('lost', 'the group of an annotation has no place, and does not say who may see it', at, cell('Group'))
    if (cells.length > head.length)
      notes.add('notUnderstood', 'cells without a column', at, cells.slice(head.length).join(' | '))
    const said = sha256(JSON.stringify(['Created at', 'Author', 'URL', 'Quote'].map((name) => cell(name)))).slice(0, 16)
    const times = (seen.get(said) ?? 0) + 1
    seen.set(said, times)
    const quote = isReply ? undefined : notes.text(cell('Quote'), at)
    const page = isReply ? undefined : notes.text(cell('Page', 'Page number'), at)
    const name = notes.text(cell('Author'), at)
    return [
      {
        id: times === 1 ? said : `${said}-${times}`,
        at: { line: at.line ?? index + 2 },
        document: { address: documentAddress(address, at, notes) },
        anchor:
          quote === undefined && page === undefined
            ? undefined
            : { ...(quote && { exact: quote }), ...(page && { page }) },
        comment: notes.text(cell('Comment'), at),
        tags: (cell('Tags') ?? '').split(',').flatMap((tag) => notes.text(tag, at) ?? []),
        author: name === undefined ? undefined : { id: name, name, type: 'person' },
        created: momentOf(cell('Created at'), at, notes),
        answers: isReply ? [''] : [],
      },
    ]
  })
}

type Cells = string[] & { line: number }

function cellsOf(text: string): Cells[] {
  const [head = ''] = text.slice(0, 2_000).split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    head.split(each).length > head.split(best).length ? each : best,
  )
  try {
    const rows = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      skip_empty_lines: true,
    })
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) =>
      Object.assign(record, { line: info.lines }),
    )
  } catch (cause) {
    throw new HearsayError('cannot-import', `its cells cannot be told apart: ${(cause as Error).message}`, { cause })
  }
}
