import type { AddCommand } from '../rim.ts'
import { findQuestion } from './find.ts'
import { pathQuestion } from './path.ts'
import { showQuestion } from './show.ts'
import { statsQuestion } from './stats.ts'
import { statusQuestion } from './status.ts'
import { supportQuestion } from './support.ts'
import { timelineQuestion } from './timeline.ts'
import { traceQuestion } from './trace.ts'

/** Every question of the command, in the order in which help lists them. */
export const QUESTIONS: readonly AddCommand[] = [
  traceQuestion,
  supportQuestion,
  statusQuestion,
  timelineQuestion,
  findQuestion,
  pathQuestion,
  showQuestion,
  statsQuestion,
]
