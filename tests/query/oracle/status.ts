import { spanOf } from '../../../src/model/dates.ts'
import { equivalents } from './claims.ts'
import { byAge } from './judgements.ts'
import type { Oracle } from './oracle.ts'
import { unique } from './setting.ts'

/** What became of a claim by the latest assessment, of it or of an equivalent one, that has a status. */
export interface NaiveStatus {
  status: string
  current: string | undefined
  history: string[]
  disagreement: boolean
}

export function naiveStatus(oracle: Oracle, claim: string): NaiveStatus {
  const { dataset, view, options, has } = oracle
  const same = equivalents(oracle, claim, view.reads)
  const isThere = ({ by }: { by: string }) => has('verdictsStay') || !(options.without ?? []).includes(by)
  const seen = dataset.assessments
    .filter((each) => same.has(each.of) && view.isRecorded(each) && view.hasBegun(spanOf(each.date)) && isThere(each))
    .sort(byAge)
  const withStatus = seen.filter(({ status }) => status !== undefined)
  const latest = withStatus.at(-1)
  const latestOfEach = unique(withStatus.map(({ by }) => by)).map(
    (assessor) => withStatus.filter(({ by }) => by === assessor).at(-1)?.status,
  )
  return {
    status: latest?.status ?? 'unassessed',
    current: latest?.id,
    history: seen.filter((each) => each !== latest).map(({ id }) => id),
    disagreement: new Set(latestOfEach).size > 1,
  }
}
