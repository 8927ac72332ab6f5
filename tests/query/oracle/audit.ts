import { spanOf } from '../../../src/model/dates.ts'
import { equivalents } from './claims.ts'
import { rejectedLines } from './judgements.ts'
import { naiveRead, type Oracle } from './oracle.ts'
import { find } from './setting.ts'
import { isLaterVersion } from './works.ts'

/** Active statements of which a line is rejected. */
export function rejectedStatements(oracle: Oracle): string[] {
  return oracle.dataset.statements
    .filter((each) => oracle.view.isActive(each.id) && rejectedLines(oracle, oracle.view, each).length > 0)
    .map(({ id }) => id)
}

/** Active statements that a later version, read in full, does not have. */
export function lostPassages(oracle: Oracle): string[] {
  const { dataset, view, has } = oracle
  if (!has('lostPassages')) return []
  const laterThan = (source: string) =>
    dataset.sources.filter(
      (each) => isLaterVersion(oracle, each.id, source) && view.isActive(each.id) && naiveRead(oracle, each) === 'full',
    )
  const states = (source: string, claim: string, polarity: string) =>
    dataset.statements.some(
      (each) =>
        each.source === source &&
        view.isActive(each.id) &&
        (each.polarity ?? 'affirms') === polarity &&
        equivalents(oracle, claim, view.reads).has(each.claim),
    )
  return dataset.statements
    .filter(({ id }) => view.isActive(id))
    .filter(({ source, claim, polarity = 'affirms' }) =>
      laterThan(source).some(({ id }) => !states(id, claim, polarity)),
    )
    .map(({ id }) => id)
}

/** Verdicts that rest on nothing but other verdicts. */
export function verdictsOnVerdicts({ dataset, view, has }: Oracle): string[] {
  if (!has('verdictsOnVerdicts')) return []
  const isVerdict = (id: string) => dataset.assessments.some((each) => each.id === id)
  return dataset.assessments
    .filter(({ status, evidence = [] }) => status !== undefined && evidence.length > 0 && evidence.every(isVerdict))
    .filter((each) => view.isRecorded(each) && view.hasBegun(spanOf(each.date)))
    .map(({ id }) => id)
}

/** Documents that a statement takes whole though somebody read them in full, and what takes them so. */
export function takenWhole(oracle: Oracle): { statement: string; document: string }[] {
  return oracle.dataset.statements
    .filter(({ id }) => oracle.view.isActive(id))
    .flatMap(({ id }) =>
      oracle
        .line(id)
        .comesFrom.filter(({ kind, id: document }) => kind === 'document' && oracle.view.isActive(document))
        .filter(({ id: document }) => naiveRead(oracle, find(oracle.dataset.sources, document)) === 'full')
        .map(({ id: document }) => ({ statement: id, document })),
    )
}
