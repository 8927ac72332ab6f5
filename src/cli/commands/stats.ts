import { type Stats, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay stats` */
export const statsCommand = asCommand<Stats>({
  name: 'stats',
  summary: 'a dataset in figures',
  subjects: { take: 'none' },
  examples: ['hearsay stats', 'hearsay stats --as-of 2026-02-28 --json'],
  ask: (graph, _, __, sweep) => graph.stats(sweep),
  layOut: layOutStats,
})

/** A figure a line, its sorts beside it. */
function layOutStats(stats: Stats, terminal: Terminal): string {
  const rows = words.statsRows(stats)
  const widest =
    rows.reduce((most, { name, count, under }) => Math.max(most, name.length + count.length + (under ? 2 : 0)), 0) + 2
  const lines = rows.map(({ name, count, detail, under }) => {
    const indented = `${under ? '  ' : ''}${name}`
    const first = `  ${indented}${' '.repeat(widest - indented.length - count.length)}${count}  `
    return terminal.wrap(detail, ' '.repeat(first.length), first).replace(/ +\n/g, '\n')
  })
  return `${terminal.style('bold', stats.title)} ${terminal.style('dim', `[${stats.id}]`)}\n${lines.join('')}`
}
