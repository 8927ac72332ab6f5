import { NONE } from '../../columns/ids.ts'
import type { Assessment } from '../../model/assessment.ts'
import { STATUS_LABELS, type Status } from '../../model/vocabulary/assessment.ts'
import { CORROBORATION_LABELS, type Corroboration } from '../../sourcing/corroboration.ts'
import { currentAssessmentAt } from '../current-status.ts'
import type { AuditRule } from './rule.ts'

const NOTHING_FOR: readonly Corroboration[] = ['denied', 'circular', 'misreported', 'unsupported']
const UNCONTESTED: readonly Corroboration[] = [
  'corroborated',
  'possiblyCorroborated',
  'singleParty',
  'singleSource',
  'singleAnonymous',
  'anonymousGroup',
  'undisclosed',
]

/** What the sourcing of a claim of that status would surprise by. */
const AT_ODDS: Readonly<Record<Status, readonly Corroboration[]>> = {
  verified: NOTHING_FOR,
  partlyVerified: NOTHING_FOR,
  unverified: ['corroborated'],
  disputed: [...UNCONTESTED, 'circular', 'misreported', 'unsupported'],
  refuted: ['corroborated'],
  unverifiable: ['corroborated'],
  withdrawn: ['corroborated'],
  superseded: [],
}

export const statusAtOdds: AuditRule = {
  code: 'status-at-odds',
  severity: 'warning',
  what: 'a claim whose status does not fit its sourcing',
  why: "Status is somebody's judgement and corroboration is computed; where they disagree, one of them is missing something.",
  fix: 'Look at both: add the statements that the judgement rests on, or judge again.',
  check: ({ view, claimsOnce, columns, corroborations }) =>
    Array.from(claimsOnce).flatMap((claim) => {
      const current = currentAssessmentAt(view, claim)
      if (current === NONE) return []
      const { status: judged, id: assessment } = columns.record(current) as Assessment
      const corroboration = corroborations.of(claim)
      if (judged === undefined || !AT_ODDS[judged].includes(corroboration)) return []
      return [
        {
          record: columns.ids.at(claim),
          message: `it is judged ${STATUS_LABELS[judged]}, and its sourcing is "${CORROBORATION_LABELS[corroboration].name}"`,
          evidence: [assessment],
        },
      ]
    }),
}
