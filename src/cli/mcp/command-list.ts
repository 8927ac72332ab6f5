import type { Run } from '../command-context.ts'
import type { Io } from '../io.ts'

/** A command, and what it is for, as its help says. */
export interface ListedCommand {
  readonly usage: string
  readonly summary: string
}

/** Every command under the heading that help has it under. It is help itself that is read, so that no other list can go stale. */
export async function commandList(io: Io, run: Run): Promise<ReadonlyMap<string, readonly ListedCommand[]>> {
  let help = ''
  const hear: Io['out'] = (content) => {
    help += typeof content === 'string' ? content : [...content].join('')
  }
  await run(['help'], { ...io, out: hear, written: async () => undefined, colour: false, width: 1_000 })
  const groups = new Map<string, ListedCommand[]>()
  let group: ListedCommand[] | undefined
  for (const line of help.split('\n')) {
    const [, heading] = /^(\w+):$/.exec(line) ?? []
    if (heading !== undefined) group = HEADINGS.has(heading) ? groupOf(groups, heading) : undefined
    const [, usage, summary] = /^ {2}(\S.*?) {2,}(\S.*)$/.exec(line) ?? []
    if (usage !== undefined && summary !== undefined) group?.push({ usage, summary })
  }
  return groups
}

/** The headings of help that have commands under them. */
const HEADINGS: ReadonlySet<string> = new Set(['Questions', 'Datasets'])

function groupOf(groups: Map<string, ListedCommand[]>, heading: string): ListedCommand[] {
  const group: ListedCommand[] = []
  groups.set(heading, group)
  return group
}
