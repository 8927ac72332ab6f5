import { parseArgs } from 'node:util'

/** What is measured, and for how long. */
export interface AwkwardOptions {
  readonly cases: readonly string[]
  readonly questions: readonly string[]
  readonly sizes: readonly number[]
  /** For how long a question is waited for. */
  readonly seconds: number
}

/** The options as they are written after `--`. @throws where a case or a question is named that there is not */
export function readOptions(argv: readonly string[], all: Pick<AwkwardOptions, 'cases' | 'questions'>): AwkwardOptions {
  const { values } = parseArgs({
    args: argv.filter((each) => each !== '--'),
    allowPositionals: true,
    options: {
      cases: { type: 'string' },
      questions: { type: 'string' },
      sizes: { type: 'string', default: '500,2000' },
      seconds: { type: 'string', default: '20' },
    },
  })
  return {
    cases: chosen('case', values.cases, all.cases),
    questions: chosen('question', values.questions, all.questions),
    sizes: values.sizes.split(',').map(Number),
    seconds: Number(values.seconds),
  }
}

function chosen(what: string, given: string | undefined, all: readonly string[]): readonly string[] {
  const names = given?.split(',') ?? all
  const unknown = names.find((name) => !all.includes(name))
  if (unknown !== undefined) throw new Error(`there is no ${what} ${unknown}; there are ${all.join(', ')}`)
  return names
}
