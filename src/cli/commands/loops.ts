import { type Loops, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay loops` */
export const loopsCommand = asCommand<Loops>({
  name: 'loops',
  summary: 'where repetition passes for confirmation: loops, echoes, feedback',
  subjects: { take: 'none' },
  examples: ['hearsay loops', 'hearsay loops --data graph-data/guttenberg-wilhelm --as-of 2009-02-10'],
  ask: (graph, _, __, sweep) => graph.loops(sweep),
  layOut: layOutLoops,
})

/** Where repetition passes for confirmation; of the echoes, only the loud ones. */
function layOutLoops(loops: Loops, terminal: Terminal): string {
  const quiet = loops.echoes.filter(({ echo }) => echo < LOUD).length
  const more = `and ${words.counted(quiet, 'quieter one')}, which --json lists`
  return words
    .loopSections(loops, terminal.nameOf, LOUD)
    .map(({ items, title, ...rest }) => {
      const section = items.length === 0 ? { title: `${title}: none`, items } : { title, items, ...rest }
      const others = title === words.LOOP_LABELS.echoes.name && quiet > 0 ? terminal.wrap(more, '    ', '  ') : ''
      return `${terminal.section(section, { counted: true })}${others}`
    })
    .join('\n')
}

/** So many documents per origin make an echo worth a line. */
const LOUD = 3
