import type { Command } from 'commander'
import { HearsayError, words } from '../../index.ts'
import { captureFolderOf } from '../../node.ts'
import type { CommandContext } from '../command-context.ts'
import { locateData } from '../data.ts'

/** `hearsay purge`: removes kept texts. */
export function purgeCommand(program: Command, { io }: CommandContext): void {
  program
    .command('purge')
    .summary('remove the texts that were kept of documents')
    .description(
      'Removes what capture kept: of the documents named, or with --all of every document. Records, with their digests, stay.',
    )
    .argument('[sources...]', 'ids of documents')
    .option('-d, --data <path>', 'the dataset whose captures they are')
    .option('--all', 'remove all that was kept')
    .addHelpText('after', '\nExamples:\n  hearsay purge gazette-2026-04-11\n  hearsay purge --all\n')
    .action((sources: readonly string[], { data, all }: { data?: string; all?: boolean }) => {
      if (all === true ? sources.length > 0 : sources.length === 0)
        throw new HearsayError('misuse', 'name documents, or add --all', {
          hint: 'hearsay purge ID, or hearsay purge --all',
        })
      const kept = captureFolderOf(locateData(io, data))
      const there = new Set(kept.list().map(({ source }) => source))
      const missing = sources.filter((source) => !there.has(source))
      if (missing.length > 0)
        throw new HearsayError('unknown-id', `nothing is kept of ${missing.join(', ')}; nothing was removed`, {
          hint: there.size === 0 ? 'nothing is kept at all' : `kept are: ${[...there].join(', ')}`,
        })
      const count = all === true ? kept.purge() : sources.reduce((sum, source) => sum + kept.purge(source), 0)
      io.out(`removed ${words.counted(count, 'capture')}\n`)
    })
}
