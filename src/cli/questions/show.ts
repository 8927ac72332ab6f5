import type { Shown } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderShown } from '../render/show.ts'

/** `hearsay show` */
export const showQuestion = asCommand<Shown>({
  name: 'show',
  summary: 'a record, and all that is next to it',
  subjects: { take: 'each', name: 'record', what: 'ids of any records' },
  examples: ['hearsay show reuters-2026-02-23-blackwell', 'hearsay show official-2026-02 --json'],
  ask: (graph, [id = ''], { view }) => graph.show(id, view),
  render: renderShown,
})
