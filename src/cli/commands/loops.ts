import type { Loops } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'
import { counted } from '../words.ts'

/** `hearsay loops` */
export const loopsCommand = asCommand<Loops>({
  name: 'loops',
  summary: 'circular reports, echoes, feedback, impossible orders',
  subjects: { take: 'none' },
  examples: ['hearsay loops', 'hearsay loops --data graph-data/guttenberg-wilhelm --as-of 2009-02-10'],
  ask: (graph) => graph.loops(),
  render: renderLoops,
})

/** Where repetition passes for confirmation, for people; of the echoes, those of three documents an end and more. */
function renderLoops({ loops, echoes, feedback, impossible }: Loops, terminal: Terminal): string {
  const loud = echoes.filter(({ echo }) => echo >= LOUD)
  const quiet = echoes.length - loud.length
  return [
    section('Loops', loops, terminal, ({ ring, grounded, groundedBy, claims }) => {
      const held = grounded ? `held up by ${groundedBy.join(', ')}` : 'held up by nothing: it counts for nothing'
      return `${[...ring, ring[0]].join(' ← ')}; ${held}; on ${claims.join(', ')}`
    }),
    section('Echoes', loud, terminal, ({ claim, documents, ends }) => {
      const who = ends.map((id) => terminal.name(id)).join(', ')
      return `${counted(documents.length, 'document')}, ${counted(ends.length, 'origin')} (${who}): ${terminal.name(claim)} [${claim}]`
    }),
    quiet === 0 ? '' : terminal.wrap(`and ${counted(quiet, 'quieter one')} (--json lists them)`, '    ', '  '),
    section(
      'Feedback',
      feedback,
      terminal,
      ({ publisher, documents, claim }) => `${terminal.name(publisher)}: ${documents.join(' ← ')}, on ${claim}`,
    ),
    section(
      'Impossible',
      impossible,
      terminal,
      ({ statement, from, days }) =>
        `${statement} is older than ${from}, which it comes from, by ${counted(days, 'day')}`,
    ),
  ].join('')
}

/** So many documents an end make an echo worth a line. */
const LOUD = 3

function section<T>(title: string, items: readonly T[], terminal: Terminal, say: (item: T) => string): string {
  const lines = items.map((item) => terminal.wrap(say(item), '    ', '  ')).join('')
  return `${terminal.style('bold', title)}: ${items.length === 0 ? 'none' : items.length}\n${lines}`
}
