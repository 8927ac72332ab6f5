import type { Command } from 'commander'
import { generatedParts } from '../../index.ts'
import type { CommandContext } from '../command-context.ts'
import { wholeNumber } from '../option-values.ts'
import { addOutputOptions, type OutputOptions } from '../output-options.ts'
import { isStandardOutput, LINES, requireEnding, requireFile, saveUntilStopped } from '../target.ts'

/** `hearsay generate`: a made-up dataset of any size, to measure with. */
export function generateCommand(program: Command, { io }: CommandContext): void {
  const command = program
    .command('generate')
    .summary('a made-up dataset of any size, to see what a machine can take')
    .description(
      'Writes a made-up dataset as JSON Lines, with everything in it that the format knows: to measure with, and to see how large a dataset a machine can take. Nothing in it is about anybody. The same number and seed give the same bytes.',
    )
    .requiredOption('--claims <n>', 'how many claims it has; each brings about 4 other records with it', wholeNumber)
    .option('--seed <n>', 'a whole number: another one gives another dataset of that size', wholeNumber, 1)
  addOutputOptions(command)
    .addHelpText('after', SIZES)
    .action(async ({ claims, seed, ...options }: GenerateCommandOptions) => {
      const { output = '-', force = false } = options
      const parts = generatedParts({ claims, seed })
      if (isStandardOutput(output)) return io.out(parts)
      requireEnding(output, LINES)
      const file = requireFile(io, { written: output, source: '-', force })
      if (await saveUntilStopped(io, file, parts)) io.err(`Now try: hearsay stats --data ${output}\n`)
    })
}

interface GenerateCommandOptions extends OutputOptions {
  readonly claims: number
  readonly seed: number
}

const SIZES = `
Sizes: 1,000 claims take 0.7 MB of disk, 100,000 take 73 MB, and 1,000,000 take 750 MB and half a minute; to make them takes 130 MB of memory at
any size. To ask about them takes more: 0.2 GB of memory for 10,000 claims, 0.4 GB for 100,000, and 2.5 GB for 1,000,000.
A snapshot (hearsay pack) of 1,000,000 claims takes 2 GB of disk, and 3 GB of memory to make; asked, it answers in seconds and takes 0.6 GB.
Examples:
  hearsay generate --claims 1000 -o small.jsonl && hearsay stats --data small.jsonl
  hearsay generate --claims 1000 --seed 7 | hearsay validate -
`
