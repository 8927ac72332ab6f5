import type { AddCommand } from '../rim.ts'
import { afCommand } from './af.ts'
import { auditCommand } from './audit.ts'
import { diffCommand } from './diff.ts'
import { exportCommand } from './export.ts'
import { initCommand } from './init.ts'
import { schemaCommand } from './schema.ts'
import { siteCommand } from './site.ts'
import { validateCommand } from './validate.ts'
import { verifyCommand } from './verify.ts'
import { viewCommand } from './view.ts'

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
