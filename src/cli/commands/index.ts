import type { AddCommand } from '../command-context.ts'

/** A command that is loaded when it is asked for: starting one need not read the code of all others. */
export interface LazyCommand {
  readonly name: string
  /** Another name for it. */
  readonly alias?: string
  readonly load: () => Promise<AddCommand>
}

/** Every question of the command, in the order in which help lists them. */
export const QUESTIONS: readonly LazyCommand[] = [
  { name: 'trace', load: async () => (await import('./trace.ts')).traceCommand },
  { name: 'support', load: async () => (await import('./support.ts')).supportCommand },
  { name: 'impact', load: async () => (await import('./impact.ts')).impactCommand },
  { name: 'weak-points', load: async () => (await import('./weak-points.ts')).weakPointsCommand },
  { name: 'weight', load: async () => (await import('./weight.ts')).weightCommand },
  { name: 'drift', load: async () => (await import('./drift.ts')).driftCommand },
  { name: 'loops', load: async () => (await import('./loops.ts')).loopsCommand },
  { name: 'why', load: async () => (await import('./why.ts')).whyCommand },
  { name: 'breaks', load: async () => (await import('./breaks.ts')).breaksCommand },
  { name: 'strengthens', load: async () => (await import('./strengthens.ts')).strengthensCommand },
  { name: 'unnamed', load: async () => (await import('./unnamed.ts')).unnamedCommand },
  { name: 'conflicts', load: async () => (await import('./conflicts.ts')).conflictsCommand },
  { name: 'stories', alias: 'consistent-sets', load: async () => (await import('./stories.ts')).storiesCommand },
  { name: 'track-record', load: async () => (await import('./track-record.ts')).trackRecordCommand },
  { name: 'status', load: async () => (await import('./status.ts')).statusCommand },
  { name: 'reliability', load: async () => (await import('./reliability.ts')).reliabilityCommand },
  { name: 'admiralty', load: async () => (await import('./admiralty.ts')).admiraltyCommand },
  { name: 'history', load: async () => (await import('./history.ts')).historyCommand },
  { name: 'timeline', load: async () => (await import('./timeline.ts')).timelineCommand },
  { name: 'find', load: async () => (await import('./find.ts')).findCommand },
  { name: 'like', load: async () => (await import('./like.ts')).likeCommand },
  { name: 'path', load: async () => (await import('./path.ts')).pathCommand },
  { name: 'show', load: async () => (await import('./show.ts')).showCommand },
  { name: 'stats', load: async () => (await import('./stats.ts')).statsCommand },
]

/** The commands that are not questions, in the order in which help lists them. */
export const COMMANDS: readonly LazyCommand[] = [
  { name: 'view', load: async () => (await import('./view.ts')).viewCommand },
  { name: 'desk', load: async () => (await import('./desk.ts')).deskCommand },
  { name: 'site', load: async () => (await import('./site.ts')).siteCommand },
  { name: 'validate', load: async () => (await import('./validate.ts')).validateCommand },
  { name: 'expand', load: async () => (await import('./expand.ts')).expandCommand },
  { name: 'fmt', load: async () => (await import('./fmt.ts')).fmtCommand },
  { name: 'add', load: async () => (await import('./add.ts')).addCommand },
  { name: 'apply', load: async () => (await import('./apply.ts')).applyCommand },
  { name: 'edit', load: async () => (await import('./edit.ts')).editCommand },
  { name: 'rename', load: async () => (await import('./rename.ts')).renameCommand },
  { name: 'merge', load: async () => (await import('./merge.ts')).mergeCommand },
  { name: 'undo', load: async () => (await import('./undo.ts')).undoCommand },
  { name: 'duplicates', load: async () => (await import('./duplicates.ts')).duplicatesCommand },
  { name: 'audit', load: async () => (await import('./audit.ts')).auditCommand },
  { name: 'diff', load: async () => (await import('./diff.ts')).diffCommand },
  { name: 'verify', load: async () => (await import('./verify.ts')).verifyCommand },
  { name: 'anchor', load: async () => (await import('./anchor.ts')).anchorCommand },
  { name: 'digest', load: async () => (await import('./digest.ts')).digestCommand },
  { name: 'capture', load: async () => (await import('./capture.ts')).captureCommand },
  { name: 'suggest', load: async () => (await import('./suggest.ts')).suggestCommand },
  { name: 'review', load: async () => (await import('./review.ts')).reviewCommand },
  { name: 'recheck', load: async () => (await import('./recheck.ts')).recheckCommand },
  { name: 'purge', load: async () => (await import('./purge.ts')).purgeCommand },
  { name: 'mcp', load: async () => (await import('./mcp.ts')).mcpCommand },
  { name: 'dossier', load: async () => (await import('./dossier.ts')).dossierCommand },
  { name: 'import', load: async () => (await import('./import.ts')).importCommand },
  { name: 'export', load: async () => (await import('./export.ts')).exportCommand },
  { name: 'check', load: async () => (await import('./check.ts')).checkCommand },
  { name: 'pack', load: async () => (await import('./pack.ts')).packCommand },
  { name: 'unpack', load: async () => (await import('./unpack.ts')).unpackCommand },
  { name: 'glossary', load: async () => (await import('./glossary.ts')).glossaryCommand },
  { name: 'schema', load: async () => (await import('./schema.ts')).schemaCommand },
  { name: 'init', load: async () => (await import('./init.ts')).initCommand },
  { name: 'generate', load: async () => (await import('./generate.ts')).generateCommand },
  { name: 'af', load: async () => (await import('./af.ts')).afCommand },
]
