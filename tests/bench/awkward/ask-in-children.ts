import { spawn } from 'node:child_process'
import { NODE_OPTIONS } from '../scale/run-child.ts'
import type { Measured } from './measured.ts'

/** What is asked of a case at a size, and for how many milliseconds each question is waited for. */
export interface Call {
  readonly child: string
  readonly name: string
  readonly size: number
  readonly questions: readonly string[]
  readonly patience: number
}

/** What each question took. One that takes too long, or too much memory, is ended with its process; another goes on with those behind it. */
export async function askInChildren(call: Call): Promise<Measured[]> {
  const measured: Measured[] = []
  let left = call.questions
  while (left.length > 0) {
    const { answered, why } = await askInOne({ ...call, questions: left })
    measured.push(...answered)
    left = left.slice(answered.length)
    const [next] = left
    if (next === undefined) break
    measured.push({ question: next, refused: why })
    left = left.slice(1)
  }
  return measured
}

async function askInOne({
  child,
  name,
  size,
  questions,
  patience,
}: Call): Promise<{ answered: Measured[]; why: string }> {
  const process_ = spawn(process.execPath, [...NODE_OPTIONS, child, name, String(size), questions.join(',')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let printed = ''
  let late = false
  const wait = () =>
    setTimeout(() => {
      late = true
      process_.kill('SIGKILL')
    }, patience)
  let timer = wait()
  process_.stdout.on('data', (data: Buffer) => {
    printed += data.toString()
    clearTimeout(timer)
    timer = wait()
  })
  await new Promise((resolve) => process_.once('close', resolve))
  clearTimeout(timer)
  const lines: Measured[] = printed.split('\n').flatMap((line) => (line.endsWith('}') ? [JSON.parse(line)] : []))
  const why = late ? `no answer in ${Math.round(patience / 1_000)} s` : 'out of memory'
  return { answered: lines.filter(({ question }) => question !== 'opened'), why }
}
