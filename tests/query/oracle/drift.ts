import type { Statement } from '../../../src/model/statement.ts'
import { broader, narrower } from './claims.ts'
import { relatedClaims } from './lines.ts'
import type { Oracle } from './oracle.ts'

/** A step where a statement says other than what it comes from. */
export interface NaiveDrift {
  kind: string
  statement: string
  from: string
}

const DEGREES = ['possible', 'probable', 'certain']
const OPENEST_FIRST = ['onRecord', 'background', 'deepBackground', 'offRecord']

/** Steps from active statement to active statement, rejected ones too, and those that carry nothing. */
export function naiveDrift(oracle: Oracle): NaiveDrift[] {
  return oracle.dataset.statements
    .filter(({ id }) => oracle.view.isActive(id))
    .flatMap((statement) => [...alongLines(oracle, statement), ...alongMutations(oracle, statement)])
}

function alongLines(oracle: Oracle, statement: Statement): NaiveDrift[] {
  return oracle
    .line(statement.id)
    .comesFrom.filter(({ kind, id }) => kind === 'statement' && oracle.view.isActive(id))
    .map(({ id }) => oracle.statement(id))
    .flatMap((upstream) => {
      const step = { statement: statement.id, from: upstream.id }
      return [
        ...(isCertaintyRaised(upstream, statement) ? [{ kind: 'certaintyRaised', ...step }] : []),
        ...(isOpener(upstream, statement) ? [{ kind: 'termsRaised', ...step }] : []),
      ]
    })
}

function isCertaintyRaised(upstream: Statement, { certainty }: Statement): boolean {
  const [before, after] = [upstream.certainty, certainty].map((degree) => DEGREES.indexOf(degree ?? 'unspecified'))
  return before !== undefined && after !== undefined && before >= 0 && after > before
}

function isOpener(upstream: Statement, { terms }: Statement): boolean {
  if (upstream.terms === undefined || terms === undefined) return false
  return OPENEST_FIRST.indexOf(terms) < OPENEST_FIRST.indexOf(upstream.terms)
}

/** What a statement names and does not say: another claim, the opposite, or another answer. */
function alongMutations(oracle: Oracle, statement: Statement): NaiveDrift[] {
  const { dataset, line, view } = oracle
  const { mutations } = line(statement.id)
  const related = relatedClaims(oracle, statement.claim, view.knows)
  return dataset.statements
    .filter(
      ({ id, source, claim }) => mutations.includes(id) || (mutations.includes(source) && related.includes(claim)),
    )
    .filter(({ id }) => view.isActive(id))
    .map((upstream) => ({
      kind: mutationKind(oracle, upstream, statement),
      statement: statement.id,
      from: upstream.id,
    }))
}

function isNear(oracle: Oracle, upstream: Statement, statement: Statement): boolean {
  const { knows } = oracle.view
  const near = [...narrower(oracle, statement.claim, knows), ...broader(oracle, statement.claim, knows)]
  return near.includes(upstream.claim)
}

function mutationKind(oracle: Oracle, upstream: Statement, statement: Statement): string {
  const isSilent = ({ polarity }: Statement) => polarity === 'neither'
  const isOneMatter = isNear(oracle, upstream, statement)
  if (!isOneMatter || (upstream.polarity ?? 'affirms') === (statement.polarity ?? 'affirms')) return 'claimChanged'
  return isSilent(upstream) || isSilent(statement) ? 'responseChanged' : 'polarityFlipped'
}
