import { REFERENCES, references } from '../../model/references.ts'
import { recordProblem } from '../problem.ts'
import type { Fields, RawRecord } from '../raw-record.ts'
import { isMap } from '../read/foreign.ts'
import type { ChainLine } from './chain-line.ts'
import type { Claims } from './claims.ts'
import { madeId } from './meaning.ts'
import type { Report } from './report.ts'

/** What is known of made ids when all lines are read. */
export interface MadeIds {
  readonly claims: Claims
  readonly report: Report
  /** Gets the ids that were made and are referred to all the same. */
  readonly wanted: Set<string>
}

/** Reports lines that name a claim by an id that was made of its sentence. */
export function checkMadeClaims(lines: readonly ChainLine[], { claims: { worded }, report, wanted }: MadeIds): void {
  for (const { item, claim } of lines) {
    if (item.id !== undefined || item.line.said.text !== claim || worded.get(claim)?.isMade !== true) continue
    wanted.add(claim)
    report.fault(item, madeId({ name: claim, at: item.line.said.at }))
  }
}

/** Reports records, and sentences, that refer to what was made. */
export function checkMadeIds(
  raws: readonly RawRecord[],
  result: readonly RawRecord[],
  { claims: { worded }, report, wanted }: MadeIds,
): void {
  const made = new Set(
    result.flatMap(({ value, short }) => (short?.isMade ? String((value as Fields)['id'] ?? '') : [])),
  )
  const isMade = (id: string) => made.has(id)
  for (const raw of raws) {
    if (!isMap(raw.value)) continue
    for (const row of REFERENCES[raw.kind]) {
      for (const { id, path } of references(raw.value, row)) {
        if (!isMade(id)) continue
        wanted.add(id)
        const { message, hint } = madeId({ name: id, at: [0, 0] })
        report.add(recordProblem('made-id', raw, path, { message: `"${path.join('.')}": ${message}`, hint }))
      }
    }
  }
  for (const claim of worded.values()) {
    for (const { id, tag } of claim.about) {
      if (!isMade(id)) continue
      wanted.add(id)
      report.fault(claim.item, madeId({ name: id, at: tag.at }))
    }
  }
}
