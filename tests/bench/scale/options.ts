import { parseArgs } from 'node:util'

/** What is measured, how often, and how long a child may take. */
export interface BenchOptions {
  /** Numbers of claims, ascending. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly seed: number
  /** Milliseconds. */
  readonly patience: number
  /** Which tools; all where it is left out. */
  readonly tools: readonly string[] | undefined
  /** A program that writes the dataset, called with the number of claims and the seed; `hearsay generate` where it is left out. */
  readonly generator: string | undefined
  /** Milliseconds that all of it may take: what is not come to by then is told as that. */
  readonly time: number
  /** A folder in which inputs stay, and are taken again by another run; one that is taken away in the end where it is left out. */
  readonly folder: string | undefined
  /** A file of results, which are not measured again. */
  readonly results: string | undefined
  /** Whether the READMEs are written; else the report is only printed. */
  readonly write: boolean
}

/** The options in the arguments of the command line. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,100000,1000000' },
      rounds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '10' },
      'minutes-in-all': { type: 'string' },
      folder: { type: 'string' },
      results: { type: 'string' },
      tools: { type: 'string' },
      generator: { type: 'string' },
      print: { type: 'boolean', default: false },
    },
  })
  const minutesInAll = values['minutes-in-all']
  return {
    sizes: values.sizes
      .split(',')
      .map((size) => wholeNumber('sizes', size))
      .sort((a, b) => a - b),
    rounds: wholeNumber('rounds', values.rounds),
    seed: wholeNumber('seed', values.seed),
    patience: wholeNumber('minutes', values.minutes) * 60_000,
    time: minutesInAll === undefined ? Number.POSITIVE_INFINITY : wholeNumber('minutes-in-all', minutesInAll) * 60_000,
    folder: values.folder,
    results: values.results,
    tools: values.tools?.split(','),
    generator: values.generator,
    write: !values.print,
  }
}

/** From so many claims on, rounds are few: one takes a quarter of an hour. */
export const MANY_CLAIMS = 300_000
export const FEW_ROUNDS = 3

/** How many rounds there are of so many claims. */
export function roundsOf({ rounds }: Pick<BenchOptions, 'rounds'>, claims: number): number {
  return claims < MANY_CLAIMS ? rounds : Math.min(rounds, FEW_ROUNDS)
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes whole numbers from 1 on, not ${text}`)
  return value
}
