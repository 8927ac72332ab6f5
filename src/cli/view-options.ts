import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ViewOptions } from '../index.ts'

/** The options that say which records count. */
export function addViewOptions(command: Command): void {
  command.optionsGroup('Which records count:')
  command
    .option('--as-of <date>', 'the world as published by this date (EDTF, read at its last moment)')
    .option('--recorded-until <time>', 'the dataset as recorded by this time')
    .option(
      '--without <ids>',
      'leave out documents, people, organizations or statements; outlet:ID for a publisher',
      splitIds,
    )
    .addOption(new Option('--basis <basis>', 'stated: leave out what a curator inferred').choices(['stated', 'both']))
    .addOption(
      new Option('--attributions <how>', 'printed: as printed, before anybody looked up what is cited').choices([
        'judged',
        'printed',
      ]),
    )
    .addOption(new Option('--dates <how>', 'certain: count only what must count').choices(['possible', 'certain']))
    .option('--reported', 'count documents that nobody read by themselves')
}

function splitIds(value: string, before: readonly string[] = []): string[] {
  const ids = value.split(',').map((id) => id.trim())
  if (ids.some((id) => id === '')) throw new InvalidArgumentError('Write ids with commas between them: a,b')
  return [...before, ...ids]
}

/** The view that the options ask for. */
export function viewOptions(options: Readonly<Record<string, unknown>>): ViewOptions {
  const { asOf, recordedUntil, without, basis, attributions, dates, reported } = options
  return { asOf, recordedUntil, without, basis, attributions, dates, reported } as ViewOptions
}
