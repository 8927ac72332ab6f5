import { anonymousOnRecord } from './anonymous-on-record.ts'
import { claimWithoutStatement } from './claim-without-statement.ts'
import { missingAnchor, missingArchive, missingDate, missingDigest, missingUrl } from './missing-field.ts'
import { onlyAnonymous } from './only-anonymous.ts'
import { ownCause } from './own-cause.ts'
import { ownPremise } from './own-premise.ts'
import { retractedCited } from './retracted-cited.ts'
import type { AuditRule } from './rule.ts'
import { singleOrigin } from './single-origin.ts'
import { staleAssessment } from './stale-assessment.ts'
import { statusAtOdds } from './status-at-odds.ts'
import { unaffiliatedUnnamed } from './unaffiliated-unnamed.ts'
import { undisclosedEnd } from './undisclosed-end.ts'
import { verifiedUncorroborated } from './verified-uncorroborated.ts'

/** Every rule of the audit: what contradicts itself first, then what is weak, then what is missing. */
export const AUDIT_RULES: readonly AuditRule[] = [
  anonymousOnRecord,
  ownPremise,
  verifiedUncorroborated,
  claimWithoutStatement,
  onlyAnonymous,
  ownCause,
  retractedCited,
  singleOrigin,
  staleAssessment,
  statusAtOdds,
  unaffiliatedUnnamed,
  undisclosedEnd,
  missingAnchor,
  missingArchive,
  missingDate,
  missingDigest,
  missingUrl,
]
