import { parseDataset } from '../../../src/dataset/parse.ts'
import { jsonParts } from '../../../src/dataset/write/json-parts.ts'
import { openGraph } from '../../../src/query/open-graph.ts'
import { linesOf } from '../../awkward/cases.ts'
import { type Ask, QUESTIONS, subjectsOf } from '../../awkward/questions.ts'
import type { Asked } from './measured.ts'

/** One process in which questions are asked of one case at one size: `CASE SIZE QUESTION,QUESTION`. Prints a line of JSON for each. */

/** What takes less than so many milliseconds is asked again, so often, and the least counts: what compiles while it runs is slow at first. */
const SHORT_MS = 500
const TIMES = 3

const [name = '', size = '', questions = ''] = process.argv.slice(2)
const text = linesOf(name, Number(size))
const { dataset, problems } = parseDataset([{ path: `${name}.jsonl`, text }])
if (dataset === undefined) throw new Error(problems[0]?.message)
const subjects = subjectsOf(name, Number(size), dataset)
print({ question: 'opened' })
for (const question of questions.split(',')) {
  const ask = QUESTIONS[question]
  if (ask !== undefined) print(await measured(question, ask))
}

async function measured(question: string, ask: Ask): Promise<Asked> {
  let least: Asked | undefined
  for (let time = 0; time < TIMES; time += 1) {
    if (dataset === undefined || (least !== undefined && least.cpu > SHORT_MS)) break
    // Anew each time: what one question left behind is no help to another.
    const graph = openGraph(dataset)
    globalThis.gc?.()
    const before = process.cpuUsage()
    const answer = await ask(graph, subjects)
    let bytes = 0
    for (const part of jsonParts(answer)) bytes += part.length
    const { user, system } = process.cpuUsage(before)
    const cpu = (user + system) / 1_000
    if (least === undefined || cpu < least.cpu) least = { question, cpu, bytes }
  }
  return least ?? { question, cpu: 0, bytes: 0 }
}

function print(line: Asked | { question: 'opened' }): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
