import { STATUS_LABELS, type Status } from '../../model/vocabulary/assessment.ts'
import { CORROBORATION_LABELS, type Corroboration } from '../../sourcing/corroboration.ts'
import { status } from '../status.ts'
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
  check: ({ view, claimsOnce, support }) =>
    claimsOnce.flatMap((id) => {
      const { status: judged, current } = status(view, id)
      if (judged === 'unassessed' || current === null) return []
      const { corroboration } = support(id)
      if (!AT_ODDS[judged].includes(corroboration)) return []
      return [
        {
          record: id,
          message: `it is judged ${STATUS_LABELS[judged]}, and its sourcing is "${CORROBORATION_LABELS[corroboration].name}"`,
          evidence: [current.assessment],
        },
      ]
    }),
}
