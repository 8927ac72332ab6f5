import type { CacheOptions } from '../node.ts'
import type { Asking } from './ask/asking.ts'
import type { Keys } from './review/keys.ts'

/** All that the command knows of the world around it, so that it can be run in a test as it is run in a terminal. */
export interface Io {
  /** Standard output, and standard error: in the order in which they are given, each whole before the next; parts are made when they are written. */
  readonly out: (content: Printed) => void
  readonly err: (content: Printed) => void
  /**
   * Shows a line on the terminal behind standard error in the place of the last one; an empty one takes it away. None where it is no terminal,
   * or cannot take back what it shows. The line has nothing in it that data says.
   */
  readonly status?: ((line: string) => void) | undefined
  /** Asks whoever sits at the terminal; none where standard input or output is none. */
  readonly ask?: Asking | undefined
  /** The keys that are pressed at the terminal; none where standard input or output is none. */
  readonly keys?: Keys | undefined
  /** Settles when all that was given is written. @throws what kept standard output from being written */
  readonly written: () => Promise<void>
  /** What the clock says: for when something was read, and nothing else. */
  readonly now: () => Date
  /** Standard input as it comes, which is but once. */
  readonly readInput: () => AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether standard output takes colour. */
  readonly colour: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** The folder of the bundled dataset. */
  readonly bundledData: string
  /** Where parsed datasets are kept from one run to the next; nothing is kept where there is none. */
  readonly cache: CacheOptions | undefined
  /** The folder of the built page. */
  readonly page: string
  /** Settles when whoever runs it wants a long-running command to end. */
  readonly untilStopped: () => Promise<void>
  /**
   * Does what may take long, which Ctrl-C then ends.
   *
   * @throws Interrupted where it was
   */
  readonly interruptible: <Done>(work: () => Done) => Done
  /** Runs to its end what must leave nothing half done; a signal that comes meanwhile ends the process only then. */
  readonly undisturbed: <Done>(work: () => Done) => Promise<Done>
}

/** Text, or text in parts that need never be in memory all at once. */
export type Printed = string | Iterable<string>
