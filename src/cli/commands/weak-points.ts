import { type WeakPoints, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay weak-points` */
export const weakPointsCommand = asCommand<WeakPoints>({
  name: 'weak-points',
  summary: 'which documents, people and outlets most claims hang on',
  subjects: { take: 'none' },
  examples: ['hearsay weak-points', 'hearsay weak-points --as-of 2026-02-28 --json'],
  ask: (graph, _, __, sweep) => graph.weakPoints(sweep),
  layOut: layOutWeakPoints,
})

/** Those with which more than one claim falls a line each, the others counted. */
function layOutWeakPoints(answer: WeakPoints, terminal: Terminal): string {
  const several = answer.points.filter(({ fallen, unseated }) => fallen.length + unseated.length > 1)
  const items = several.map((point) => ({
    text: words.say`${words.named(terminal.nameOf, point.id)}: ${words.pointInWords(point)}`,
  }))
  return [
    terminal.wrap(words.exposedInWords(answer)),
    `\n${terminal.section({ title: 'What falls if one of these is wrong', items })}`,
    `\n${terminal.wrap(words.otherPointsInWords(answer.points.length - several.length, answer.harmless))}`,
  ].join('')
}
