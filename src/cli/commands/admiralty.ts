import { type Admiralty, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay admiralty` */
export const admiraltyCommand = asCommand<Admiralty>({
  name: 'admiralty',
  summary: 'the Admiralty code of a statement: how reliable its source is, how credible what it says',
  subjects: { take: 'each', name: 'statement', what: 'ids of statements' },
  examples: [
    'hearsay admiralty udit-2026-02-deepseek-v4.deepseek-silent',
    'hearsay admiralty udit-2026-02-deepseek-v4.deepseek-silent --json',
  ],
  ask: (graph, [statement = '']) => graph.admiralty(statement),
  layOut: layOutAdmiralty,
})

/** The code spelt out, then who gave either half of it. */
function layOutAdmiralty(answer: Admiralty, terminal: Terminal): string {
  const code = terminal.style('bold', answer.code ?? 'No code')
  return [
    terminal.lines([words.named(terminal.nameOf, answer.statement)]),
    terminal.wrap(`${code}: ${words.admiraltyInWords(answer)}`, '  '),
    terminal.items(words.admiraltyItems(answer, terminal.nameOf), '  '),
  ].join('')
}
