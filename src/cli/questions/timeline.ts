import type { Timeline } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderTimeline } from '../render/timeline.ts'

/** `hearsay timeline` */
export const timelineQuestion = asCommand<Timeline>({
  name: 'timeline',
  summary: 'what happened when, to a record or in the whole dataset',
  subjects: { take: 'optional', name: 'record', what: 'the id of any record' },
  examples: ['hearsay timeline v4-trained-on-blackwell-in-china', 'hearsay timeline --as-of 2026-02-28'],
  ask: (graph, [subject], { view }) => graph.timeline(subject, view),
  render: renderTimeline,
})
