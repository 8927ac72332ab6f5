import { groupBy, type Shown, type ShownLink } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay show` */
export const showCommand = asCommand<Shown>({
  name: 'show',
  summary: 'a record, and all that is next to it',
  subjects: { take: 'each', name: 'record', what: 'ids of any records' },
  examples: ['hearsay show reuters-2026-02-23-blackwell', 'hearsay show official-2026-02 --json'],
  ask: (graph, [id = '']) => graph.show(id),
  render: renderShown,
})

/** A record for people: its fields as written, then its edges, grouped by how they read. */
function renderShown({ id, kind, record, dead, links }: Shown, terminal: Terminal): string {
  const gone = dead === null ? '' : terminal.style('yellow', ` - does not count: ${dead.reason} (${dead.because})`)
  const fields = Object.entries(record)
    .filter(([field]) => field !== 'id' && field !== 'kind')
    .map(([field, value]) => terminal.wrap(`${terminal.style('cyan', field)}: ${inWords(value)}`, '    ', '  '))
  return `${terminal.style('bold', id)} ${terminal.style('dim', kind)}${gone}\n${fields.join('')}${renderLinks(links, terminal)}`
}

function renderLinks(links: readonly ShownLink[], terminal: Terminal): string {
  const groups = groupBy(links, ({ label }) => label)
  return [...groups]
    .map(([label, group]) => {
      const others = group.map(({ other }) =>
        terminal.wrap(`${terminal.name(other)} ${terminal.style('dim', `[${other}]`)}`, '      ', '    '),
      )
      return `  ${terminal.style('bold', label)} (${group.length})\n${others.join('')}`
    })
    .join('')
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
