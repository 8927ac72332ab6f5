/** All that the command knows of the world around it, so that it can be run in a test as it is run in a terminal. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard input, whole. */
  readonly readInput: () => Promise<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether standard output takes colour. */
  readonly colour: boolean
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number
  /** The folder of the bundled dataset. */
  readonly bundledData: string
  /** The folder of the built page. */
  readonly page: string
  /** Aborted when whoever runs it wants a long-running command to end. */
  readonly stop: AbortSignal
}
