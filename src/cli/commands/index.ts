import type { AddCommand } from '../command-context.ts'
import { afCommand } from './af.ts'
import { auditCommand } from './audit.ts'
import { breaksCommand } from './breaks.ts'
import { conflictsCommand } from './conflicts.ts'
import { diffCommand } from './diff.ts'
import { driftCommand } from './drift.ts'
import { exportCommand } from './export.ts'
import { findCommand } from './find.ts'
import { historyCommand } from './history.ts'
import { impactCommand } from './impact.ts'
import { initCommand } from './init.ts'
import { loopsCommand } from './loops.ts'
import { pathCommand } from './path.ts'
import { schemaCommand } from './schema.ts'
import { showCommand } from './show.ts'
import { siteCommand } from './site.ts'
import { statsCommand } from './stats.ts'
import { statusCommand } from './status.ts'
import { storiesCommand } from './stories.ts'
import { strengthensCommand } from './strengthens.ts'
import { supportCommand } from './support.ts'
import { timelineCommand } from './timeline.ts'
import { traceCommand } from './trace.ts'
import { trackRecordCommand } from './track-record.ts'
import { unnamedCommand } from './unnamed.ts'
import { validateCommand } from './validate.ts'
import { verifyCommand } from './verify.ts'
import { viewCommand } from './view.ts'
import { weakPointsCommand } from './weak-points.ts'
import { whyCommand } from './why.ts'

/** Every question of the command, in the order in which help lists them. */
export const QUESTIONS: readonly AddCommand[] = [
  traceCommand,
  supportCommand,
  impactCommand,
  weakPointsCommand,
  driftCommand,
  loopsCommand,
  whyCommand,
  breaksCommand,
  strengthensCommand,
  unnamedCommand,
  conflictsCommand,
  storiesCommand,
  trackRecordCommand,
  statusCommand,
  historyCommand,
  timelineCommand,
  findCommand,
  pathCommand,
  showCommand,
  statsCommand,
]

/** The commands that are not questions, in the order in which help lists them. */
export const COMMANDS: readonly AddCommand[] = [
  viewCommand,
  siteCommand,
  validateCommand,
  auditCommand,
  diffCommand,
  verifyCommand,
  exportCommand,
  schemaCommand,
  initCommand,
  afCommand,
]
