import type { Judgement, StatusAnswer } from '../../index.ts'
import { asCommand } from '../question.ts'
import type { Terminal } from '../terminal.ts'

/** `hearsay status` */
export const statusCommand = asCommand<StatusAnswer>({
  name: 'status',
  summary: 'what people have made of a claim: the latest judgement, earlier ones, who disagrees',
  subjects: { take: 'each', name: 'claim', what: 'ids of claims' },
  examples: [
    'hearsay status v4-trained-on-blackwell-in-china',
    'hearsay status v4-trained-on-blackwell-in-china --as-of 2026-03-31',
  ],
  ask: (graph, [claim = '']) => graph.status(claim),
  render: renderStatus,
})

/** The status of a claim for people: the latest judgement with its grounds, then the others. */
function renderStatus(answer: StatusAnswer, terminal: Terminal): string {
  const { current, history, disagreement } = answer
  return [
    `${terminal.style('bold', answer.claim)}\n${terminal.wrap(terminal.name(answer.claim), '  ')}`,
    current === null
      ? `  ${terminal.style('bold', 'unassessed')}: nobody recorded a judgement\n`
      : `  ${terminal.style('bold', answer.status)}\n${renderJudgement(current, terminal)}`,
    section('Earlier, and without a status', history, terminal),
    section('Assessors disagree', disagreement, terminal),
  ].join('')
}

function section(title: string, judgements: readonly Judgement[], terminal: Terminal): string {
  if (judgements.length === 0) return ''
  return `\n${terminal.style('bold', title)}\n${judgements.map((each) => renderJudgement(each, terminal)).join('')}`
}

function renderJudgement(judgement: Judgement, terminal: Terminal): string {
  const { date, by, status, likelihood, credibility, confidence, rating, rationale, evidence } = judgement
  const facts = [
    status,
    likelihood,
    credibility === null ? null : `credibility ${credibility}`,
    confidence === null ? null : `${confidence} confidence`,
    rating == null ? null : `rated "${rating.text}"`,
  ].filter((fact) => fact !== null)
  const because = evidence.length === 0 ? '' : terminal.wrap(`evidence: ${evidence.join(', ')}`, '    ')
  return [
    terminal.wrap(`${date}  ${facts.join(', ')}, by ${terminal.name(by)}`, '    ', '  '),
    rationale === null ? '' : terminal.wrap(rationale, '    '),
    because,
  ].join('')
}
