/** Exit statuses of the command. */
export const EXIT = {
  done: 0,
  /** Done, and problems found. */
  found: 1,
  /** Misuse, or input that can't be read. */
  misuse: 2,
  /** A bug of ours (`EX_SOFTWARE` of sysexits). */
  bug: 70,
  /** Ended by Ctrl-C, as a shell has it: 128 and the number of the signal. */
  interrupted: 130,
} as const
