import { parseArgs } from 'node:util'

/** What is measured, and how often. */
export interface BenchOptions {
  /** Numbers of nodes, ascending. */
  readonly sizes: readonly number[]
  /** Claims of the dataset that is asked what if, as of when, and folded. */
  readonly asked: number
  /** Claims of the dataset that is searched; 0: none is. */
  readonly searched: number
  readonly rounds: number
  /** A folder in which inputs stay, and are taken again by another run; one that is taken away in the end where it is left out. */
  readonly folder: string | undefined
  /** A file of what was measured, round by round, which is not measured again. */
  readonly results: string | undefined
  /** `write`: the README and the baseline; `check`: against the baseline; else only printed. */
  readonly how: 'write' | 'print' | 'check'
}

/** The options in the arguments of the command line. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      asked: { type: 'string', default: '10000' },
      searched: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '3' },
      folder: { type: 'string' },
      results: { type: 'string' },
      print: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  })
  const sizes = values.sizes.split(',').filter(Boolean)
  return {
    sizes: sizes.map((size) => wholeNumber('sizes', size, 1)).sort((a, b) => a - b),
    asked: wholeNumber('asked', values.asked, 0),
    searched: wholeNumber('searched', values.searched, 0),
    rounds: wholeNumber('rounds', values.rounds, 1),
    folder: values.folder,
    results: values.results,
    how: values.check ? 'check' : values.print ? 'print' : 'write',
  }
}

/** From so many nodes on, rounds are few: one takes minutes. */
export const MANY_NODES = 50_000
const FEW_ROUNDS = 2

/** How many rounds there are of so many nodes. */
export function roundsOf({ rounds }: Pick<BenchOptions, 'rounds'>, nodes: number): number {
  return nodes < MANY_NODES ? rounds : Math.min(rounds, FEW_ROUNDS)
}

function wholeNumber(name: string, text: string, least: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least)
    throw new Error(`--${name} takes whole numbers from ${least} on, not ${text}`)
  return value
}
