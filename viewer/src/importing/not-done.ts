import type { ChangeAnswer } from '../edit/change-types.ts'

/** Why nothing of a file was added, for whoever wanted it. */
export function notDone(answer: Exclude<ChangeAnswer, { state: 'done' }>): string {
  if (answer.state === 'conflict')
    return 'Somebody changed a record meanwhile, so nothing was added. Open the file again.'
  if (answer.state === 'failed') return answer.hint === undefined ? answer.message : `${answer.message}: ${answer.hint}`
  const wrong = answer.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  return `Nothing was added: ${wrong.slice(0, 3).join('; ')}`
}
