import type { Stats } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay stats` */
export const statsCommand = asCommand<Stats>({
  name: 'stats',
  summary: 'a dataset in figures',
  subjects: { take: 'none' },
  examples: ['hearsay stats', 'hearsay stats --as-of 2026-02-28 --json'],
  ask: (graph) => graph.stats(),
  render: renderStats,
})

/** A dataset in figures, for people. */
function renderStats(stats: Stats, terminal: Terminal): string {
  const { records, sources, actors, statements, claims, relations } = stats
  const rows = [
    ['claims', `${records.claim}`, tally(claims.byType)],
    ['  status', '', tally(claims.byStatus)],
    ['  corroboration', '', tally(claims.byCorroboration)],
    ['statements', `${records.statement}`, tally(statements.byPolarity)],
    ['  own voice', `${statements.asserting}`, ''],
    ['  grounded', `${statements.grounded}`, ''],
    ['  do not count', `${statements.inactive}`, ''],
    ['sources', `${records.source}`, tally(sources.byType)],
    [
      '  read, unread',
      `${sources.read}, ${sources.unread}`,
      sources.retracted === 0 ? '' : `${sources.retracted} retracted`,
    ],
    ['  published', sources.published.map((day) => day ?? '..').join(' to '), `${sources.undated} undated`],
    ['actors', `${records.actor}`, `${actors.anonymous} anonymous; ${tally(actors.byType)}`],
    ['topics', `${records.topic}`, ''],
    ['relations', `${records.relation}`, tally(relations.byType)],
    ['assessments', `${records.assessment}`, ''],
  ]
  const widest = Math.max(...rows.map(([name = '', count = '']) => name.length + count.length)) + 4
  const lines = rows.map(([name = '', count = '', detail = '']) => {
    const first = `  ${name}${' '.repeat(Math.max(1, widest - name.length - count.length))}${count}  `
    return terminal.wrap(detail, ' '.repeat(first.length), first).replace(/ +\n/g, '\n')
  })
  return `${terminal.style('bold', stats.title)} ${terminal.style('dim', `[${stats.id}]`)}\n${lines.join('')}`
}

function tally(counts: Readonly<Record<string, number | undefined>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}
