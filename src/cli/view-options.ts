import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ViewOptions } from '../index.ts'

/** The options that say which records count. */
export function addViewOptions(command: Command): void {
  command.optionsGroup('Which records count:')
  command
    .option('--as-of <date>', 'the world as published by that date (EDTF, read at its last instant)')
    .option('--recorded-until <time>', 'the dataset as recorded by that time')
    .option(
      '--without <ids>',
      'sources, actors or statements taken as discredited; outlet:ID for a publisher',
      splitIds,
    )
    .addOption(new Option('--basis <basis>', 'leave out what a curator inferred').choices(['stated', 'both']))
    .addOption(new Option('--dates <how>', 'count what may count, or only what must').choices(['possible', 'certain']))
    .option('--reported', 'let documents that nobody read carry by themselves')
}

function splitIds(value: string, before: readonly string[] = []): string[] {
  const ids = value.split(',').map((id) => id.trim())
  if (ids.some((id) => id === '')) throw new InvalidArgumentError('Write ids with a comma between them: a,b')
  return [...before, ...ids]
}

/** The view that the options ask for. */
export function viewOptions(options: Readonly<Record<string, unknown>>): ViewOptions {
  const { asOf, recordedUntil, without, basis, dates, reported } = options
  return { asOf, recordedUntil, without, basis, dates, reported } as ViewOptions
}
