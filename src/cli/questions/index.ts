import type { AddCommand } from '../rim.ts'
import { breaksQuestion } from './breaks.ts'
import { conflictsQuestion } from './conflicts.ts'
import { driftQuestion } from './drift.ts'
import { findQuestion } from './find.ts'
import { historyQuestion } from './history.ts'
import { impactQuestion } from './impact.ts'
import { loopsQuestion } from './loops.ts'
import { pathQuestion } from './path.ts'
import { showQuestion } from './show.ts'
import { statsQuestion } from './stats.ts'
import { statusQuestion } from './status.ts'
import { storiesQuestion } from './stories.ts'
import { strengthensQuestion } from './strengthens.ts'
import { supportQuestion } from './support.ts'
import { timelineQuestion } from './timeline.ts'
import { traceQuestion } from './trace.ts'
import { trackRecordQuestion } from './track-record.ts'
import { unnamedQuestion } from './unnamed.ts'
import { weakPointsQuestion } from './weak-points.ts'
import { whyQuestion } from './why.ts'

/** Every question of the command, in the order in which help lists them. */
export const QUESTIONS: readonly AddCommand[] = [
  traceQuestion,
  supportQuestion,
  impactQuestion,
  weakPointsQuestion,
  driftQuestion,
  loopsQuestion,
  whyQuestion,
  breaksQuestion,
  strengthensQuestion,
  unnamedQuestion,
  conflictsQuestion,
  storiesQuestion,
  trackRecordQuestion,
  statusQuestion,
  historyQuestion,
  timelineQuestion,
  findQuestion,
  pathQuestion,
  showQuestion,
  statsQuestion,
]
