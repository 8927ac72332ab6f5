import { type Reliability, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay reliability` */
export const reliabilityCommand = asCommand<Reliability>({
  name: 'reliability',
  summary: 'how reliable somebody judged a document, a person or an organization to be, and when',
  subjects: { take: 'each', name: 'id', what: 'documents, people or organizations' },
  examples: ['hearsay reliability udit-co', 'hearsay reliability reuters --as-of 2026-03-31 --json'],
  ask: (graph, [id = '']) => graph.reliability(id),
  layOut: layOutReliability,
})

/** The latest grades, in general and on each topic, then all of them. */
function layOutReliability(answer: Reliability, terminal: Terminal): string {
  const items = words.gradeItems(answer, terminal.nameOf)
  return [
    terminal.lines([words.named(terminal.nameOf, answer.id)]),
    ...words.reliabilityInWords(answer, terminal.nameOf).map((grade) => terminal.lines(grade, '    ', '  ')),
    items.length === 0 ? '' : terminal.section({ title: 'Grades, latest first', items }),
  ].join('')
}
