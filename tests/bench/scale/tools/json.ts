import { closeSync, openSync, writeSync } from 'node:fs'
import { devNull } from 'node:os'
import type { Input } from '../input.ts'
import { linesOf } from '../lines-of.ts'
import type { OpensTool, OpenTool } from '../tool.ts'

/**
 * What anybody pays who reads JSON Lines: read, cut into lines, `JSON.parse` of each, which is dropped at once; and what anybody pays who
 * writes them.
 */
export const openJson: OpensTool = (input, { wanted }) => {
  if (wanted.includes('export')) return writing(input)
  for (const lines of linesOf(input.data)) for (const line of lines) JSON.parse(line)
  return { tasks: {} }
}

const AT_ONCE = 1_000

function writing({ data }: Input): OpenTool {
  const records: unknown[] = []
  for (const lines of linesOf(data)) for (const line of lines) records.push(JSON.parse(line))
  const run = () => {
    const file = openSync(devNull, 'w')
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const some = records.slice(at, at + AT_ONCE)
      writeSync(file, some.map((record) => `${JSON.stringify(record)}\n`).join(''))
    }
    closeSync(file)
    return { answer: [records.length] }
  }
  return { tasks: { export: { run } } }
}
