import type { TrackRecords } from '../../index.ts'
import { asCommand } from '../question.ts'
import { renderTrackRecords } from '../render/track-record.ts'

/** `hearsay track-record` */
export const trackRecordQuestion = asCommand<TrackRecords>({
  name: 'track-record',
  summary: 'who said what of claims that were verified or refuted later',
  subjects: { take: 'optional', name: 'subject', what: 'the id of a source or actor' },
  examples: ['hearsay track-record', 'hearsay track-record reuters', 'hearsay track-record --as-of 2026-06 --json'],
  ask: (graph, [subject], { view }) => graph.trackRecord(subject, view),
  render: renderTrackRecords,
})
