import { type Anchor, type Shown, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay show` */
export const showCommand = asCommand<Shown>({
  name: 'show',
  summary: 'a record and everything next to it',
  subjects: { take: 'each', name: 'record', what: 'ids of any records' },
  examples: ['hearsay show reuters-2026-02-23-blackwell', 'hearsay show official-2026-02 --json'],
  ask: (graph, [id = '']) => graph.show(id),
  layOut: layOutShown,
})

/** A record's fields as they are written, then its edges, grouped by how they read. */
function layOutShown({ id, record, dead, links }: Shown, terminal: Terminal): string {
  const { reader, style, nameOf } = terminal
  const gone =
    dead === null ? '' : style('yellow', ` (${words.deadInWords(dead.reason)}${because(dead.because, id, terminal)})`)
  const fields = Object.entries(record)
    .filter(([field]) => field !== 'id' && field !== 'kind')
    .map(([field, value]) =>
      terminal.wrap(`${style('cyan', field)}: ${asWritten(value)}${placeOf(field, value)}`, '    ', '  '),
    )
  const groups = [...new Set(links.map(({ label }) => label))].map((title) =>
    terminal.section(
      {
        title,
        items: links
          .filter(({ label }) => label === title)
          .map(({ other }) => ({ text: [words.named(nameOf, other)] })),
      },
      { counted: true },
    ),
  )
  return [
    `${style('bold', id)} ${style('dim', `(${words.sortInWords(reader, id)})`)}${gone}\n`,
    ...fields,
    ...groups,
  ].join('')
}

function because(cause: string, id: string, { tell, nameOf }: Terminal): string {
  return cause === id ? '' : `, for ${tell([words.named(nameOf, cause)])} does not`
}

/** Where in a picture or recording an anchor is, in words. */
function placeOf(field: string, value: unknown): string {
  const place = field === 'anchor' ? words.placeInMedia(value as Anchor) : ''
  return place === '' ? '' : ` ${place}`
}

function asWritten(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
