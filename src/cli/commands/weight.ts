import { type WeightAnswer, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay weight` */
export const weightCommand = asCommand<WeightAnswer>({
  name: 'weight',
  summary: 'how much rests on a document, a person, an outlet or a claim',
  subjects: { take: 'each', name: 'id', what: 'documents, people, organizations or claims; outlet:ID for a publisher' },
  examples: ['hearsay weight official-2026-02', 'hearsay weight outlet:reuters --as-of 2026-02-28 --json'],
  ask: (graph, [id = '']) => graph.weight(id),
  layOut: layOutWeight,
})

/** So many are listed, before the rest is only counted. */
const LISTED = 20

/** How many there are, then the first of them. */
function layOutWeight(answer: WeightAnswer, terminal: Terminal): string {
  const items = words.restingItems(answer.resting.slice(0, LISTED), terminal.nameOf)
  const more = answer.resting.length - items.length
  return [
    terminal.lines(words.weightInWords(answer, terminal.nameOf)),
    terminal.items(items, '  '),
    more > 0 ? terminal.wrap(`and ${words.inDigits(more)} more, which --json lists`, '  ') : '',
  ].join('')
}
