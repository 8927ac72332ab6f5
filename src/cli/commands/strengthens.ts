import { type Strengthens, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay strengthens` */
export const strengthensCommand = asCommand<Strengthens>({
  name: 'strengthens',
  summary: 'which single finding would strengthen a claim most',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: ['hearsay strengthens v4-trained-on-blackwell-in-china'],
  ask: (graph, [claim = ''], _, sweep) => graph.strengthens(claim, sweep),
  layOut: layOutStrengthens,
})

/** Where the claim is now, then findings of one kind and one effect together. */
function layOutStrengthens(strengthens: Strengthens, terminal: Terminal): string {
  return [
    terminal.heading(strengthens.claim),
    terminal.wrap(`Now: ${words.strengthInWords(strengthens.before)}.`, '  '),
    terminal.section(words.strengthensSection(strengthens, terminal.nameOf)),
  ].join('')
}
