import { type Judgement, STATUS_LABELS, type StatusAnswer, words } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay status` */
export const statusCommand = asCommand<StatusAnswer>({
  name: 'status',
  summary: 'how a claim was judged: the latest assessment, earlier ones, who disagrees',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay status v4-trained-on-blackwell-in-china',
    'hearsay status v4-trained-on-blackwell-in-china --as-of 2026-03-31',
  ],
  ask: (graph, [claim = '']) => graph.status(claim),
  layOut: layOutStatus,
})

/** The latest judgement with its grounds, then the others. */
function layOutStatus({ claim, status, current, history, disagreement }: StatusAnswer, terminal: Terminal): string {
  const verdict = terminal.style('bold', words.upperFirst(STATUS_LABELS[status]))
  return [
    terminal.heading(claim),
    current === null
      ? `  ${verdict}: nobody recorded a judgement.\n`
      : `  ${verdict}\n${layOutJudgement(current, terminal)}`,
    layOutList('Earlier, and without a status', history, terminal),
    layOutList(words.ASSESSORS_DISAGREE, disagreement, terminal),
  ].join('')
}

function layOutList(title: string, judgements: readonly Judgement[], terminal: Terminal): string {
  if (judgements.length === 0) return ''
  return `\n${terminal.style('bold', title)}\n${terminal.each(judgements, (each) => layOutJudgement(each, terminal), '  ')}`
}

function layOutJudgement(judgement: Judgement, terminal: Terminal): string {
  const { rationale, evidence } = judgement
  const { nameOf } = terminal
  return [
    terminal.lines(words.judgementLine(judgement, nameOf), '    ', '  '),
    rationale === null ? '' : terminal.wrap(rationale, '    '),
    evidence.length === 0 ? '' : terminal.lines(words.say`rests on: ${words.namedAll(nameOf, evidence)}`, '    '),
  ].join('')
}
