import type { Judgement, StatusAnswer } from '../../index.ts'
import type { Page } from '../page.ts'

/** The status of a claim for people: the latest judgement with its grounds, then the others. */
export function renderStatus(answer: StatusAnswer, page: Page): string {
  const { current, history, disagreement } = answer
  return [
    `${page.style('bold', answer.claim)}\n${page.wrap(page.name(answer.claim), '  ')}`,
    current === null
      ? `  ${page.style('bold', 'unassessed')}: nobody recorded a judgement\n`
      : `  ${page.style('bold', answer.status)}\n${renderJudgement(current, page)}`,
    section('Earlier, and without a status', history, page),
    section('Assessors disagree', disagreement, page),
  ].join('')
}

function section(title: string, judgements: readonly Judgement[], page: Page): string {
  if (judgements.length === 0) return ''
  return `\n${page.style('bold', title)}\n${judgements.map((each) => renderJudgement(each, page)).join('')}`
}

function renderJudgement(judgement: Judgement, page: Page): string {
  const { date, by, status, likelihood, credibility, confidence, rating, rationale, evidence } = judgement
  const facts = [
    status,
    likelihood,
    credibility === null ? null : `credibility ${credibility}`,
    confidence === null ? null : `${confidence} confidence`,
    rating == null ? null : `rated "${rating.text}"`,
  ].filter((fact) => fact !== null)
  const because = evidence.length === 0 ? '' : page.wrap(`evidence: ${evidence.join(', ')}`, '    ')
  return [
    page.wrap(`${date}  ${facts.join(', ')}, by ${page.name(by)}`, '    ', '  '),
    rationale === null ? '' : page.wrap(rationale, '    '),
    because,
  ].join('')
}
